// Search: a field on every page, answers while the words are typed, filters, the keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, settled, violations } from './browser.mjs';

const chinese = '中俄总理第二十九次定期会晤于2024年8月21日在莫斯科举行。双方同意扩大旅游合作。\n';

let site;
before(async () => { site = await open_site(); });
after(() => site?.close());

const links = (page) => page.locator('.found h3 a');

test('"/" goes to the field, and answers come as the words are typed', async () => {
  const { page, said, close } = await site.visit('/people');
  await page.keyboard.press('/');
  assert.ok(await page.evaluate(() => document.activeElement.matches('form.search input')));
  const asked = [];
  page.on('request', (request) => request.url().includes('/search?') && asked.push(request.url()));
  await page.keyboard.type('bilateral tra', { delay: 10 });
  await page.waitForSelector('.found mark');
  assert.match(page.url(), /\/search\?q=bilateral\+tra|\/search\?q=bilateral%20tra/);
  assert.ok(asked.length < 'bilateral tra'.length, `${asked.length} questions`);
  assert.ok(await page.evaluate(() => document.activeElement.matches('form.search input')), 'the reader goes on typing');
  assert.deepEqual(said, []);
  await page.goBack();
  await page.waitForFunction(() => location.pathname === '/people');
  await close();
});

test('arrow keys go through the answers, and Enter follows one', async () => {
  const { page, close } = await site.visit('/search?q=trade');
  await page.focus('form.search input');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await links(page).nth(1).getAttribute('href');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.ok(await page.evaluate(() => document.activeElement.matches('form.search input')));
  await page.keyboard.press('ArrowDown');
  const first = await links(page).nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForFunction((path) => decodeURIComponent(location.pathname) === decodeURIComponent(path), first.split(/[?#]/)[0]);
  await close();
});

test('filters narrow the answers and stand in the address', async () => {
  const { page, close } = await site.visit('/search?q=trade');
  await page.selectOption('select[name=kind]', 'document');
  await page.waitForFunction(() => [...document.querySelectorAll('.found h3 a')].every((one) => one.getAttribute('href').startsWith('/document/')));
  assert.match(page.url(), /kind=document/);
  await page.reload();
  await settled(page);
  assert.ok(await links(page).count() > 0);
  for (const href of await links(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')))) assert.match(href, /^\/document\//);
  await close();
});

test('a phrase and an excluded word are understood', async () => {
  const { page, go, close } = await site.open();
  await go(`/search?q=${encodeURIComponent('"joint committee"')}&kind=document`);
  const with_phrase = await links(page).count();
  await go(`/search?q=${encodeURIComponent('"committee joint"')}&kind=document`);
  assert.ok(await links(page).count() < with_phrase);
  await go(`/search?q=${encodeURIComponent('trade -trade')}`);
  assert.equal(await links(page).count(), 0);
  assert.ok(await page.locator('.empty').isVisible());
  await close();
});

test('Chinese is found without spaces', async () => {
  const own = await open_site({ own: true });
  try {
    const { token } = await own.ask('me');
    await fetch(`${own.url}/api/v1/documents?name=zh.txt`, { method: 'POST', headers: { 'x-rapporteur-token': token }, body: chinese });
    const { page, close } = await own.visit(`/search?q=${encodeURIComponent('旅游合作')}`, { language: 'zh' });
    await page.waitForSelector('.found mark');
    assert.ok((await page.locator('.found mark').allTextContents()).join('').includes('旅游'));
    assert.deepEqual(await violations(page), []);
    await close();
  } finally {
    await own.close();
  }
});

test('a commitment that is found is opened, and no list is searched for it', async () => {
  const { page, close } = await site.visit('/search?q=trade&kind=commitment');
  const href = await links(page).first().getAttribute('href');
  assert.match(href, /^\/commitments\?id=commitment/);
  await links(page).first().click();
  await page.waitForSelector('tbody tr[id]');
  await settled(page);
  assert.deepEqual(await page.locator('tbody tr[id]').evaluateAll((rows) => rows.map((row) => row.id)), [new URLSearchParams(href.split('?')[1]).get('id')]);
  await close();
});

test('a document that is found opens at the words', async () => {
  const { page, close } = await site.visit(`/search?q=${encodeURIComponent('"electronic signatures"')}&kind=document`);
  const marked = await page.locator('.found mark').first().textContent();
  await links(page).first().click();
  await page.waitForSelector('.text .chosen');
  assert.match(page.url(), /at=\d+-\d+/);
  assert.equal((await page.locator('.text .chosen').allTextContents()).join(''), marked);
  await close();
});

test('an excerpt begins and ends with whole words', async () => {
  const { documents } = await site.ask('documents');
  for (const { kind, id, excerpt } of (await site.ask('search?q=trade&kind=document&limit=20')).results) {
    assert.equal(kind, 'document');
    assert.ok(documents.some(({ sha256 }) => sha256 === id));
    const { text } = await site.ask(`document/${id}`);
    const words = excerpt.map((part) => part.text).join('');
    const at = text.indexOf(words);
    assert.ok(at >= 0);
    assert.ok(!/\w\w/.test(text.slice(at - 1, at + 1)) && !/\w\w/.test(text.slice(at + words.length - 1, at + words.length + 1)), words);
  }
});

test('an empty question teaches how to ask', async () => {
  const { page, close } = await site.visit('/search');
  assert.match(await page.textContent('.empty'), /"joint communique"/);
  await close();
});
