// Documents are hostile: markup in every field of a view is shown as text and never becomes part of the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, settled } from './browser.mjs';

const hostile = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>';

let site;
before(async () => { site = await open_site(); });
after(() => site?.close());

/// Every string that is not an id, a date or one of a closed set gets the markup.
const free = new Set(['name', 'title', 'words', 'path', 'speaker', 'outlet', 'measure', 'unit', 'source', 'target', 'said', 'rule', 'place', 'copy_of', 'value', 'text', 'message', 'question', 'reason', 'session_title', 'body_title', 'city', 'matched', 'wanted']);
const names_of_areas = new Set(['trade', 'energy', 'tourism']);  // by their English names
function spoilt(value, key) {
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name)]));
  return typeof value === 'string' && (free.has(key) || key === 'actions' || key === 'other_names' || names_of_areas.has(value)) ? hostile + value : value;
}

test('markup in the data stays text', async () => {
  const { mechanisms } = await site.ask('mechanisms');
  const { documents } = await site.ask('documents');
  const paths = ['/', '/mechanism/in-tz', `/${mechanisms[0].bodies.find((body) => body.sessions.length > 0).sessions[0].id}`,
    `/document/${documents[0].sha256}`, '/commitments', '/figures', '/people', '/instruments', '/gaps', '/conflicts', '/documents', '/review', '/search?q=trade'];
  const { page, go, close } = await site.open();
  await page.route(/\/api\/v1\/(?!events)/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: JSON.stringify(spoilt(await answer.json())) });
  });
  for (const path of paths) {
    await go(path);
    assert.equal(await page.evaluate(() => globalThis.broken), undefined, path);
    assert.equal(await page.locator('img, main script').count(), 0, path);
  }
  await close();
  assert.equal((await fetch(`${site.url}/%E0%A4%A`)).status, 400);
});

test('an address cannot carry markup into the page', async () => {
  const { page, close } = await site.open();
  for (const path of [`/${encodeURIComponent(hostile)}`, `/mechanism/${encodeURIComponent(hostile)}`, `/commitments?side=${encodeURIComponent(hostile)}`, `/search?q=${encodeURIComponent(hostile)}`, '/people?lang=%3Cscript%3E', '/people#%E0%A4%A']) {
    await page.goto(site.url + path);
    await settled(page);
    assert.equal(await page.evaluate(() => globalThis.broken), undefined, path);
    assert.equal(await page.locator('img, main script').count(), 0, path);
  }
  await close();
});
