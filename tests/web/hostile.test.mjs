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

test('markup that a document brings is stored as text and shown as text', async () => {
  const own = await open_site({ own: true });
  const { token } = await own.ask('me');
  const text = `TASHKENT, May 12 (${hostile}) -- The 24th meeting of the Kazakhstan-Uzbekistan intergovernmental commission on ${hostile} trade was held in Tashkent `
    + `on May 12, 2026. It was co-chaired by Kazakh Deputy Prime Minister Serik ${hostile} Abenov. The two sides agreed to open ${hostile} a border market. `
    + `The minutes ${hostile} of the meeting were signed.\n`;
  const fields = ['title', 'outlet', 'agency', 'author', 'url', 'language', 'published'];
  const lines = fields.map((field) => JSON.stringify({ text: `${field}\n\n${text}`, [field]: hostile }));
  lines.push(JSON.stringify(Object.fromEntries([...fields.map((field) => [field, hostile]), ['text', text]])));
  const page_of = `<html><head><title>${hostile.replaceAll('<', '&lt;')}</title><meta name="author" content='${hostile}'></head><body><h1>${hostile.replaceAll('<', '&lt;')}</h1><p>${text.replaceAll('<', '&lt;')}</p></body></html>`;
  for (const [name, body] of [[`${hostile}.jsonl`, lines.join('\n')], [`${hostile}.html`, page_of], [`${hostile}.txt`, text]]) {
    const answer = await fetch(`${own.url}/api/v1/documents?name=${encodeURIComponent(name)}`, { method: 'POST', headers: { 'X-Rapporteur-Token': token }, body });
    assert.ok((await answer.json()).added > 0, name);
  }
  const { documents } = await own.ask('documents');
  const { sessions } = await own.ask('sessions?year=2026');
  const brought = documents.filter((one) => one.date === '2026-05-12' || JSON.stringify(one).includes('globalThis'));
  assert.ok(brought.length >= 9 && sessions.length > 0);
  assert.ok(JSON.stringify(documents).includes('<script>'), 'else there is nothing to show');
  const { page, go, close } = await own.open();
  const paths = ['/', '/documents', '/people', '/commitments', '/instruments', '/gaps', '/conflicts', '/review', '/search?q=script', ...brought.map((one) => `/document/${one.sha256}`), ...sessions.map((one) => `/${one.id}`)];
  for (const path of paths) {
    await go(path);
    assert.equal(await page.evaluate(() => globalThis.broken), undefined, path);
    assert.equal(await page.locator('main img, main script').count(), 0, path);
  }
  await close();
  await own.close();
});
