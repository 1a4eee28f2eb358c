// The API's description (src/app/http/openapi.json): its operations, the requests that its examples make, and validators of what is answered.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
const Ajv = require('ajv/dist/2020.js').default;
const add_formats = require('ajv-formats').default;

export const description = JSON.parse(readFileSync(new URL('../../src/app/http/openapi.json', import.meta.url)));

/// The same, taken strictly: an object holds nothing but what is described.
function strict(schema) {
  if (Array.isArray(schema)) return schema.map(strict);
  if (schema === null || typeof schema !== 'object') return schema;
  const out = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, strict(value)]));
  if (schema.type === 'object' && schema.properties && !('additionalProperties' in schema)) out.additionalProperties = false;
  return out;
}

const ajv = new Ajv({ strict: false, allErrors: true });
add_formats(ajv);
ajv.addSchema({ $id: 'description:/', ...strict(description) });

const escaped = (part) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/// What is wrong with a value that should be as the schema at this place of the description; empty: nothing.
export function faults(place, value) {
  const validate = ajv.getSchema(`description:/#/${place.map(escaped).map(encodeURIComponent).join('/')}`);
  if (validate(value)) return '';
  return validate.errors.map((one) => `${one.instancePath} ${one.message} ${one.params.additionalProperty ?? one.params.allowedValues ?? ''}`).join('\n');
}

/// Every operation: where it is, how it is called and what it says of itself.
export const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  ['get', 'post', 'delete'].filter((method) => item[method]).map((method) => ({
    path, method, ...item[method], guarded: 'x-only-with' in item, parameters: item[method].parameters ?? [], place: ['paths', path, method],
  })));

/// What is sent for some parameters: an address, and headers.
export function request(operation, parameters) {
  let path = operation.path;
  const query = new URLSearchParams();
  const headers = {};
  for (const { name, in: where, example } of parameters) {
    if (where === 'path') path = path.replace(`{${name}}`, encodeURIComponent(example).replaceAll('%2F', '/'));
    if (where === 'query') query.append(name, example);
    if (where === 'header') headers[name] = example;
  }
  return { method: operation.method.toUpperCase(), target: path + (query.size > 0 ? `?${query}` : ''), headers };
}

/// The values that a parameter is to be tried with: its examples, and all it can be where these are counted.
export function tried(parameter) {
  const values = parameter.examples ? Object.values(parameter.examples).map((one) => one.value) : [parameter.example ?? []].flat();
  return [...new Set([...values, ...parameter.schema.enum ?? []])].map((example) => ({ ...parameter, example, exemplary: values.includes(example) }));
}

/// What is sent as bodies: each example with its media type.
export function bodies(operation) {
  return Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, content]) =>
    Object.entries(content.examples ?? {}).map(([name, example]) => ({
      name, headers: { 'Content-Type': type }, body: typeof example.value === 'string' ? example.value : JSON.stringify(example.value),
    })));
}

/// Each request that the examples make, with its name; exemplary where it is made of examples only, which show something.
export function examples(operation) {
  const required = operation.parameters.filter((one) => one.required).map((one) => tried(one)[0]);
  const alone = operation.parameters.filter((one) => !one.required || tried(one).length > 1).flatMap((one) => tried(one));
  const parts = [required, ...alone.map((one) => [...required.filter((other) => other.name !== one.name), one])];
  const sent = operation.requestBody ? bodies(operation) : [{ name: '', headers: {} }];
  return parts.flatMap((parameters) => sent.map((body) => {
    const made = request(operation, parameters);
    return { ...made, ...body, exemplary: parameters.every((one) => one.exemplary), headers: { ...made.headers, ...body.headers }, name: `${operation.operationId} ${made.target} ${body.name}`.trim() };
  }));
}
