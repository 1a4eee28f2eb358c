// Linked data, read by npm's `jsonld` with no way to load anything: expanded and turned into RDF in safe mode, which fails where a
// value or a term would be lost. Its annotations are held against the texts.
//   node json_ld_test.mjs RECORD.jsonld FOLDER     FOLDER: where the paths of the documents lead
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

const jsonld = createRequire(new URL('../../web/package.json', import.meta.url))('jsonld');
const [file, folder] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, 'utf8'));
const graph = document['@graph'];
const alone = {
  safe: true,
  documentLoader: (url) => { throw new Error(`asked the network for ${url}`); },
};
const of_type = (type) => graph.filter((node) => [node.type].flat().includes(type));

test('it expands without a loss and without the network', async () => {
  const expanded = await jsonld.expand(document, alone);
  assert.equal(expanded.length, graph.length);
  const types = new Set(expanded.flatMap((node) => node['@type']));
  for (const type of ['http://schema.org/Event', 'http://schema.org/EventSeries', 'http://www.w3.org/ns/person#Person',
    'http://www.w3.org/ns/org#Organization', 'http://www.w3.org/ns/org#Post', 'http://www.w3.org/ns/org#Membership',
    'http://www.w3.org/ns/oa#Annotation', 'http://www.w3.org/ns/prov#Entity', 'http://www.w3.org/ns/prov#Activity']) {
    assert.ok(types.has(type), type);
  }
});

test('it is RDF, and every name in it is one of the vocabularies or the record\'s own', async () => {
  const rdf = await jsonld.toRDF(document, { ...alone, format: 'application/n-quads' });
  const again = await jsonld.fromRDF(rdf, { format: 'application/n-quads' });
  assert.ok(again.length >= graph.length);
  const known = /^<(urn:rapporteur:|http:\/\/schema\.org\/|http:\/\/www\.w3\.org\/|http:\/\/xmlns\.com\/foaf\/0\.1\/)/;
  for (const line of rdf.split('\n').filter(Boolean)) {
    const predicate = line.split(' ')[1];
    assert.match(predicate, known);
  }
});

test('what a node refers to is a node', () => {
  const ids = new Set(graph.map((node) => node.id));
  for (const key of ['superEvent', 'organizer', 'attendee', 'person', 'post', 'organization', 'post_in', 'on_behalf_of', 'session', 'heard', 'reportsTo',
    'party', 'actor', 'speaker', 'wasDerivedFrom', 'wasAttributedTo', 'wasInfluencedBy', 'wasAssociatedWith', 'copyOf', 'variableMeasured']) {
    for (const node of graph) {
      for (const id of [node[key] ?? []].flat()) assert.ok(ids.has(id), `${node.id}: ${key} ${id}`);
    }
  }
  for (const { body, target } of of_type('Annotation')) {
    assert.ok(ids.has(target.source), target.source);
    if (body.about) assert.ok(ids.has(body.about), body.about);
  }
});

test('positions count code points, and the words there are those quoted', () => {
  const documents = new Map(of_type('CreativeWork').map((node) => [node.id, node]));
  let compared = 0;
  let beyond = 0;
  for (const { target } of of_type('Annotation')) {
    const path = join(folder, documents.get(target.source).path ?? '');
    if (!path.endsWith('.txt') || !existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    const quote = target.selector.find((one) => one.type === 'TextQuoteSelector');
    const position = target.selector.find((one) => one.type === 'TextPositionSelector');
    assert.equal([...text].slice(position.start, position.end).join(''), quote.exact);
    compared += 1;
    if (text.slice(position.start, position.end) !== quote.exact) beyond += 1;
  }
  assert.ok(compared > 100, `${compared} compared`);
  assert.ok(beyond > 0, 'some where code points are not code units');
});

test('every annotation has words', () => {
  for (const { id, target } of of_type('Annotation')) assert.equal(target.selector?.length, 2, id);
});
