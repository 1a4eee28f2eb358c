// A record without documents teaches what to do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, settled, violations } from './browser.mjs';

const nothing = {
  mechanisms: { documents: 0, sources: 0, mechanisms: [], organizations: [] },
  people: { people: [] },
  commitments: { commitments: [] },
  instruments: { instruments: [] },
  figures: { series: [] },
  gaps: { gaps: [], expectations: [] },
  conflicts: { conflicts: [], notes: [] },
  documents: { documents: [] },
};

let site;
before(async () => { site = await open_site(); });
after(() => site?.close());

for (const topic of Object.keys(nothing)) {
  test(`no ${topic}`, async () => {
    const { page, go, close } = await site.open();
    const named = (route) => new URL(route.request().url()).pathname.split('/').pop();
    await page.route(/\/api\/v1\/(?!(events|me)$)/, (route) => route.fulfill({ json: nothing[named(route)] ?? {} }));
    await go(`/${topic === 'mechanisms' ? '' : topic}`);
    await page.waitForSelector('.empty');
    assert.ok((await page.textContent('.empty')).length > 20);
    assert.deepEqual(await violations(page), []);
    await close();
  });
}

test('a kind of question that nothing is asked of', async () => {
  const { page, go, close } = await site.open();
  await go('/review?kind=identity');
  await page.route(/\/api\/v1\/review/, (route) => route.fulfill({ json: { items: [], facets: { kind: { conflict: 2, note: 1 } } } }));
  await page.reload();
  await page.waitForSelector('.empty');
  assert.match(await page.textContent('.choose'), /2/);
  assert.deepEqual(await violations(page), []);
  await close();
});

test('a server that has gone away is said, and asked again', async () => {
  const { page, close } = await site.open();
  let gone = true;
  await page.route(/\/api\/v1\/(?!events)/, (route) => (gone ? route.abort() : route.continue()));
  await page.goto(`${site.url}/people`);
  await page.waitForSelector('[role=alert]');
  gone = false;
  await page.click('main button');
  await page.waitForSelector('table');
  await settled(page);
  await close();
});
