// Lists of any length: a page at a time, filtered by the server, the choice kept in the address.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, settled, violations } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site?.close());

const rows = (page) => page.locator('tbody tr:not(.group)').count();

/// Has the server give fewer at once, as it would of a large record; tells what was asked for.
async function give(page, topic, limit) {
  const asked = [];
  await page.route((url) => url.pathname === `/api/v1/${topic}`, (route) => {
    const url = new URL(route.request().url());
    asked.push(url.searchParams);
    url.searchParams.set('limit', String(limit));
    return route.continue({ url: url.href });
  });
  return asked;
}

for (const [topic, key, limit] of [['commitments', 'commitments', 15], ['people', 'people', 5], ['documents', 'documents', 5], ['', 'mechanisms', 2]]) {
  test(`the list of ${key} goes on until its end`, async () => {
    const all = (await site.ask(key))[key];
    assert.ok(all.length > limit);
    const { page, go, close } = await site.open();
    await give(page, key, limit);
    await go(`/${topic}`);
    assert.equal(await rows(page), limit);
    const more = page.getByRole('button', { name: 'Show more' });
    while (await more.count() > 0) {
      const before_it = await rows(page);
      await more.click();
      await page.waitForFunction((count) => document.querySelectorAll('tbody tr:not(.group)').length > count, before_it);
      await settled(page);
    }
    assert.equal(await rows(page), all.length);
    await close();
  });
}

test('a list never asks for everything', async () => {
  const { page, go, close } = await site.open();
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  for (const topic of ['commitments', 'people', 'documents', 'instruments', 'figures', 'gaps', 'conflicts']) {
    await go(`/${topic}`);
    const of_topic = asked.filter((url) => url.pathname === `/api/v1/${topic}`);
    assert.ok(of_topic.length > 0);
    for (const url of of_topic) assert.ok(Number(url.searchParams.get('limit')) > 0 && Number(url.searchParams.get('limit')) <= 1000, url.href);
  }
  await close();
});

test('filters say how many answer to each, and are the server\'s work', async () => {
  const { facets } = await site.ask('commitments?facets=1');
  const { page, close } = await site.visit('/commitments');
  const side = page.locator('select[name=side]');
  for (const [code, count] of Object.entries(facets.side)) {
    assert.match(await side.locator(`option[value="${code}"]`).textContent(), new RegExp(`\\(${count}\\)$`));
  }
  const [code] = Object.keys(facets.side);
  await side.selectOption(code);
  const { commitments } = await site.ask(`commitments?side=${code}`);
  await page.waitForFunction((count) => document.querySelectorAll('tbody tr:not(.group)').length === count, commitments.length);
  assert.match(page.url(), new RegExp(`side=${code}`));
  await page.reload();
  await settled(page);
  assert.equal(await rows(page), commitments.length);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('tbody tr:not(.group)').length > count, commitments.length);
  await close();
});

for (const order of ['side', 'strength', 'area', 'deadline', 'session']) {
  test(`commitments stand under headings by ${order}`, async () => {
    const { page, close } = await site.visit(`/commitments?sort=${order}`);
    const groups = await page.locator('tr.group').allTextContents();
    assert.ok(groups.length > 1);
    assert.equal(new Set(groups).size, groups.length, 'each heading once');
    assert.equal(await rows(page), (await site.ask('commitments')).commitments.length);
    await close();
  });
}

test('headings order the whole list through the server, not only what is shown', async () => {
  const whole = (await site.ask('commitments?sort=-deadline')).commitments;
  const { page, said, go, close } = await site.open();
  const asked = await give(page, 'commitments', 5);
  await go('/commitments');
  const heading = page.getByRole('button', { name: 'Until' });
  await heading.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('th[aria-sort=ascending]'));
  await settled(page);
  await heading.press('Enter');
  await page.waitForFunction(() => document.querySelector('th[aria-sort=descending]'));
  await settled(page);
  assert.equal(asked.at(-1).get('sort'), '-deadline');
  assert.match(page.url(), /sort=-deadline/);
  const ids = () => page.locator('tbody tr[id]').evaluateAll((rows) => rows.map((row) => row.id));
  assert.deepEqual(await ids(), whole.slice(0, 5).map(({ id }) => id));
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr[id]').length > 5);
  assert.deepEqual(await ids(), whole.slice(0, 10).map(({ id }) => id));
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(said, []);
  await close();
});

test('what is overdue and what is still open are filters, in the order of the deadline', async () => {
  const { page, close } = await site.visit('/commitments?sort=side');
  const today = new Date().toISOString().slice(0, 10);
  const { commitments } = await site.ask('commitments?due=yes');
  for (const [choice, holds] of [['overdue', (due) => due < today], ['open', (due) => due >= today]]) {
    await page.selectOption('select[name=due]', choice);
    const wanted = commitments.filter(({ due }) => holds(due)).length;
    await page.waitForFunction((count) => document.querySelectorAll('tbody tr[id]').length === count, wanted);
    await settled(page);
    assert.equal(await page.locator('.passed').count(), choice === 'overdue' ? wanted : 0);
    assert.equal(await page.getAttribute('th[aria-sort]', 'aria-sort'), 'ascending');
  }
  await close();
});

for (const [topic, key, entry] of [['commitments', 'commitments', 'tbody tr[id]'], ['instruments', 'instruments', 'tbody tr[id]'], ['figures', 'series', 'section.series'], ['people', 'people', 'tbody tr[id]']]) {
  test(`one of the ${topic} is opened by its own address, wherever it stands in the list`, async () => {
    const last = (await site.ask(topic))[key].at(-1);
    const { page, said, go, close } = await site.open();
    await give(page, topic, 1);
    await go(`/${topic}?id=${encodeURIComponent(last.id)}`);
    assert.deepEqual(await page.locator(entry).evaluateAll((all) => all.map((one) => one.id)), [last.id]);
    assert.equal(await page.locator('details.support:not([open])').count(), 0, 'its words are unfolded');
    assert.deepEqual(await violations(page), []);
    await page.getByRole('link', { name: /^All: / }).click();
    await page.waitForFunction(() => location.search === '');
    await settled(page);
    await go(`/${topic}?id=nobody`);
    assert.match(await page.textContent('main'), /Nothing in this record has the id nobody/);
    assert.deepEqual(said, []);
    await close();
  });
}

test('each entry of a list tells its own address', async () => {
  const { page, close } = await site.visit('/commitments');
  const [row] = await page.locator('tbody tr[id]').evaluateAll((rows) => rows.map((one) => one.id));
  await page.locator('a.own').first().click();
  await page.waitForFunction((id) => new URLSearchParams(location.search).get('id') === id, row);
  await settled(page);
  assert.equal(await page.locator('tbody tr[id]').count(), 1);
  await close();
});

test('areas are named in the reader\'s language, in the list and in its filter', async () => {
  for (const [language, words] of [['en', 'tourism'], ['zh', '旅游'], ['ru', 'туризм']]) {
    const { page, close } = await site.visit('/commitments?area=tourism', { language });
    assert.match(await page.locator('select[name=area] option[value=tourism]').textContent(), new RegExp(`^${words} \\(\\d+\\)$`));
    assert.ok((await page.locator('tbody td.wide').allTextContents()).every((cell) => cell.includes(words)), words);
    await close();
  }
});

test('later words on the same subject are offered as such, each leading to its place', async () => {
  const { commitments } = await site.ask('commitments');
  const told = commitments.find(({ later }) => later?.length > 0);
  assert.ok(told.later.every(({ date, document, span, words }) => date > told.date && document && span && words));
  const { page, said, go, close } = await site.visit(`/commitments?id=${encodeURIComponent(told.id)}`);
  assert.match(await page.textContent('.later'), /the reader judges/);
  assert.deepEqual(await violations(page), []);
  await go(`/${told.session}`);
  await page.click('.later summary');
  await page.locator('.later .quotes a').first().click();
  await page.waitForSelector('.text .chosen');
  assert.deepEqual(said, []);
  await close();
});

test('every spelling of a person is shown with its language', async () => {
  const alias = { name: '李强', language: 'zh', sources: 2, id: 'person/cn/li-qiang-2' };
  const { page, said, go, close } = await site.open();
  await page.route((url) => url.pathname === '/api/v1/people', async (route) => {
    const answer = await route.fetch();
    const view = await answer.json();
    if (view.people[0]) view.people[0].aliases = [alias];
    await route.fulfill({ response: answer, json: view });
  });
  await go('/people');
  const row = page.locator('tbody tr').first();
  assert.match(await row.locator('th').textContent(), /李强 · Chinese/);
  assert.equal(await row.locator('[lang=zh]').textContent(), '李强');
  await row.getByRole('button', { name: /^not the same: 李强/ }).click();
  assert.match(await page.textContent('dialog[open] .says'), /李强 .*are two/);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(said, []);
  await close();
});

test('what changed since the last visit is told once, and dismissed', async () => {
  const { page, said, go, close } = await site.open();
  await go('/');
  assert.equal(await page.locator('.changes').count(), 0, 'nothing on the first visit');
  await page.evaluate(() => localStorage.setItem('rapporteur.visit.seen', '2001-01-01T00:00:00.000Z'));
  await go('/');
  await page.waitForSelector('.changes');
  assert.match(await page.textContent('.changes'), /Sessions/);
  assert.ok(await page.locator('.changes a[href^="/session/"]').count() > 0);
  assert.deepEqual(await violations(page), []);
  await go('/');
  assert.equal(await page.locator('.changes').count(), 1, 'a reload is the same visit');
  await page.click('.changes button');
  await page.waitForSelector('.changes', { state: 'detached' });
  await go('/');
  assert.equal(await page.locator('.changes').count(), 0);
  assert.deepEqual(said, []);
  await close();
});
