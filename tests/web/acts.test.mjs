// What an analyst does: answers the queue, puts facts right where they are seen, takes acts back. All by keyboard where it counts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, settled, violations } from './browser.mjs';

let site;
before(async () => { site = await open_site({ own: true }); });
after(() => site?.close());

const dialog = 'dialog[open]';
const acts = async () => (await site.ask('acts')).acts;
const session_of = async (slot) => (await site.ask('review')).items.find((one) => one.slot === slot && one.entity.startsWith('session/'));

/// Enters the act of the dialog that is open, and waits until the page shows what came of it.
async function enter(page, reason = '') {
  if (reason) await page.fill(`${dialog} label:last-of-type input`, reason);
  await page.click(`${dialog} button[type=submit]`);
  await page.waitForSelector(dialog, { state: 'detached' });
  await settled(page);
}

async function take_back_all() {
  const { token } = await site.ask('me');
  for (const { number, act } of await acts()) {
    if (act.act === 'undo') continue;
    const body = JSON.stringify({ act: { act: 'undo', number }, reason: '' });
    await fetch(`${site.url}/api/v1/acts`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-rapporteur-token': token }, body });
  }
}

test('a conflict of the queue is answered with a value, by keyboard, and the next question has focus', async () => {
  const item = await session_of('date');
  const { page, said, close } = await site.visit('/review');
  const card = page.locator('.queue > li', { has: page.locator(`h2 a[href="/${item.entity}"]`) }).filter({ hasText: 'date' });
  const value = item.values[0].value;
  await card.getByRole('button', { name: `Accept: ${value}` }).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector(dialog);
  assert.match(await page.textContent(`${dialog} .says`), new RegExp(`date of .* is ${value}`));
  assert.deepEqual(await violations(page), []);
  await page.fill(`${dialog} label:last-of-type input`, 'the <b>report</b> of the ministry');
  await page.keyboard.press('Enter');
  await page.waitForSelector(dialog, { state: 'detached' });
  await card.waitFor({ state: 'detached' });
  const view = await site.ask(item.entity);
  assert.equal(view.facts.find((fact) => fact.slot === 'date').value, value);
  const [act] = await acts();
  assert.equal(act.reason, 'the <b>report</b> of the ministry');
  assert.ok((await page.textContent('tbody tr >> nth=0')).includes(act.reason));
  assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY');
  assert.deepEqual(said, []);
  await close();
  await take_back_all();
});

test('an act is taken back, and the question stands in the queue again', async () => {
  const item = await session_of('date');
  const { page, close } = await site.visit('/review');
  const questions = () => page.locator('.queue > li').count();
  const first = await questions();
  await page.getByRole('button', { name: `Accept: ${item.values[0].value}` }).first().click();
  await enter(page);
  await page.waitForFunction((count) => document.querySelectorAll('.queue > li').length === count, first - 1);
  const [{ number }] = await acts();
  await page.getByRole('button', { name: `Take back: ${number}` }).click();
  await enter(page, 'too early');
  await page.waitForFunction((count) => document.querySelectorAll('.queue > li').length === count, first);
  await page.waitForSelector('tr.undone');
  assert.match(await page.textContent('tr.undone'), /taken back/);
  await close();
});

test('what is set by hand on a session stands there, with the act beside it', async () => {
  const item = await session_of('date');
  const { page, close } = await site.visit(`/${item.entity}`);
  const opener = page.getByRole('button', { name: 'set: place' });
  await opener.click();
  await page.keyboard.press('Escape');
  await page.waitForSelector(dialog, { state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'set: place', 'focus returns');
  await opener.click();
  await page.fill(`${dialog} input >> nth=0`, 'Dodoma, TZ');
  assert.match(await page.textContent(`${dialog} .says`), /place of .* is Dodoma, TZ/);
  await enter(page);
  await page.waitForFunction(() => [...document.querySelectorAll('dd strong')].some((one) => one.textContent === 'Dodoma, TZ'));
  const [{ number }] = await acts();
  assert.ok(await page.locator('.quotes a[href="/review#acts"]', { hasText: String(number) }).isVisible());
  assert.match(await page.textContent('.entered'), new RegExp(`Act ${number} is entered`));
  await close();
  await take_back_all();
});

test('what the server refuses is said in the dialog, and nothing is entered', async () => {
  const item = await session_of('date');
  const before_it = (await acts()).length;
  const { page, close } = await site.visit(`/${item.entity}`);
  await page.getByRole('button', { name: 'set: date' }).click();
  await page.fill(`${dialog} input >> nth=0`, '2024-13-45');
  await page.click(`${dialog} button[type=submit]`);
  await page.waitForSelector(`${dialog} [role=alert]`);
  assert.ok((await page.textContent(`${dialog} [role=alert]`)).length > 30);
  assert.equal((await acts()).length, before_it);
  assert.deepEqual(await violations(page), []);
  await close();
});

test('an incomplete date cannot be entered', async () => {
  const item = await session_of('date');
  const { page, close } = await site.visit(`/${item.entity}`);
  await page.getByRole('button', { name: 'set: date' }).click();
  await page.fill(`${dialog} input >> nth=0`, 'last Tuesday');
  assert.ok(await page.isDisabled(`${dialog} button[type=submit]`));
  await close();
});

test('a claim is rejected on the page of its session, and its value goes', async () => {
  const item = await session_of('date');
  const [gone, kept] = item.values;
  const { page, close } = await site.visit(`/${item.entity}`);
  const value = page.locator('.sides .value', { hasText: gone.value });
  await value.getByRole('button', { name: /^reject: / }).first().click();
  assert.ok((await page.textContent(`${dialog} .says`)).includes(gone.cited[0].words));
  await enter(page, 'misread');
  await page.waitForFunction(() => ![...document.querySelectorAll('dt')].some((one) => one.textContent.startsWith('date') && one.closest('.disputed')));
  const fact = (await site.ask(item.entity)).facts.find((one) => one.slot === 'date');
  assert.equal(fact.value, kept.value);
  await close();
  await take_back_all();
});

test('a claim is rejected on the page of its document', async () => {
  const item = await session_of('date');
  const [{ document, span }] = item.values[0].cited;
  const { page, close } = await site.visit(`/document/${document}?at=${span.join('-')}`);
  await page.locator('aside .rows li', { hasText: 'date' }).getByRole('button', { name: /^reject: / }).first().click();
  await enter(page);
  const [{ act }] = await acts();
  assert.deepEqual(act, { act: 'reject', document, claim: 'session.date', span });
  await close();
  await take_back_all();
});

test('two people are one, and two again', async () => {
  const { people } = await site.ask('people');
  const { party } = people.find((one, index) => people.some((other, at) => at !== index && other.party === one.party));
  const [a, b] = people.filter((one) => one.party === party);
  const { page, close } = await site.visit('/people');
  await page.getByRole('button', { name: `same as …: ${a.name}` }).click();
  await page.fill(`${dialog} input >> nth=0`, b.name.slice(0, 4));
  await page.selectOption(`${dialog} select`, b.id);
  assert.deepEqual(await violations(page), []);
  await enter(page);
  await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length === count, people.length - 1);
  await page.click('.entered button >> nth=0');
  await enter(page);
  await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length === count, people.length);
  await close();
});

test('the acts are said in the reader\'s language', async () => {
  const item = await session_of('date');
  for (const [language, words] of [['zh', '日期为'], ['ru', 'дата, ']]) {
    const { page, close } = await site.visit('/review', { language });
    await page.locator('.queue .value button:not(.put-right)').first().click();
    assert.ok((await page.textContent(`${dialog} .says`)).includes(words), language);
    assert.ok((await page.textContent(`${dialog} .says`)).includes(item.values[0].value));
    await close();
  }
});

test('a queue without questions and a list without acts teach', async () => {
  const { page, close } = await site.open();
  await page.route('**/api/v1/review*', (route) => route.fulfill({ json: { items: [] } }));
  await page.route('**/api/v1/acts*', (route) => route.fulfill({ json: { acts: [] } }));
  await page.goto(`${site.url}/review`);
  await page.waitForSelector('.empty');
  assert.ok((await page.textContent('.empty')).length > 40);
  assert.deepEqual(await violations(page), []);
  await close();
});
