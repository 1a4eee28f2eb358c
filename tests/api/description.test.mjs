// The description is OpenAPI 3.1, and has an example for whatever can be sent.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { description, faults, operations, tried } from './description.mjs';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
const { Validator } = await import(pathToFileURL(require.resolve('@seriousme/openapi-schema-validator')));

async function verdict(value) {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(value));
  return { valid, errors, version: validator.version };
}

test('it is OpenAPI 3.1', async () => {
  const found = await verdict(description);
  assert.deepEqual(found.errors ?? [], []);
  assert.equal(found.valid, true);
  assert.equal(found.version, '3.1');
});

test('what is none is refused', async () => {
  const broken = structuredClone(description);
  broken.paths['/api/v1/search'].get.parameters[0].in = 'somewhere';
  assert.equal((await verdict(broken)).valid, false);
  const nameless = structuredClone(description);
  delete nameless.info.title;
  assert.equal((await verdict(nameless)).valid, false);
});

test('an answer with a field that is not described is found', () => {
  const place = ['components', 'schemas', 'Problem'];
  assert.equal(faults(place, { title: 'Not Found', status: 404 }), '');
  assert.notEqual(faults(place, { title: 'Not Found', status: 404, more: 1 }), '');
  assert.notEqual(faults(place, { title: 'Not Found' }), '');
});

test('every parameter and every body has an example', () => {
  const names = operations.map((one) => one.operationId);
  assert.equal(new Set(names).size, names.length);
  for (const operation of operations) {
    for (const parameter of operation.parameters) assert.ok(tried(parameter).length > 0, `${operation.operationId} ${parameter.name}`);
    for (const [type, content] of Object.entries(operation.requestBody?.content ?? {})) assert.ok(content.examples, `${operation.operationId} ${type}`);
  }
});

test('the examples of bodies are as described', () => {
  for (const operation of operations) {
    for (const [type, content] of Object.entries(operation.requestBody?.content ?? {})) {
      if (type !== 'application/json') continue;
      for (const { value } of Object.values(content.examples)) assert.equal(faults([...operation.place, 'requestBody', 'content', type, 'schema'], value), '', operation.operationId);
    }
  }
});
