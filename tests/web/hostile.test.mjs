// Documents are hostile: markup in every field of a view is shown as text and never becomes part of the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site } from './browser.mjs';

const hostile = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>';

let site;
before(async () => { site = await open_site(); });
after(() => site?.close());

/// Every string that is not an id, a date or one of a closed set gets the markup.
const free = new Set(['name', 'title', 'words', 'path', 'speaker', 'outlet', 'measure', 'unit', 'source', 'target', 'said', 'rule', 'place', 'copy_of', 'value', 'text', 'message']);
function spoilt(value, key) {
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name)]));
  return typeof value === 'string' && (free.has(key) || key === 'actions' || key === 'other_names') ? hostile + value : value;
}

test('markup in the data stays text', async () => {
  const view = async (path) => (await fetch(`${site.url}/api/v1/${path}`)).json();
  const { mechanisms } = await view('mechanisms');
  const { documents } = await view('documents');
  const paths = ['/', '/mechanism/in-tz', `/${mechanisms[0].bodies.find((body) => body.sessions.length > 0).sessions[0].id}`,
    `/document/${documents[0].sha256}`, '/commitments', '/figures', '/people', '/instruments', '/gaps', '/conflicts', '/documents'];
  for (const path of paths) {
    const page = await site.browser.newPage();
    await page.route('**/api/v1/**', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: JSON.stringify(spoilt(await answer.json())) });
    });
    await page.goto(site.url + path);
    await page.waitForSelector('h1');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => globalThis.broken), undefined, path);
    assert.equal(await page.locator('img, main script').count(), 0, path);
    await page.close();
  }
  assert.equal((await fetch(`${site.url}/%E0%A4%A`)).status, 400);
});

test('an address cannot carry markup into the page', async () => {
  for (const path of [`/${encodeURIComponent(hostile)}`, `/mechanism/${encodeURIComponent(hostile)}`, `/commitments?side=${encodeURIComponent(hostile)}`, '/people?lang=%3Cscript%3E']) {
    const page = await site.browser.newPage();
    await page.goto(site.url + path).catch(() => {});
    await page.waitForSelector('h1');
    assert.equal(await page.evaluate(() => globalThis.broken), undefined, path);
    assert.equal(await page.locator('img, main script').count(), 0, path);
    await page.close();
  }
});
