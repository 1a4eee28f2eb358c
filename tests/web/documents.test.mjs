// Files dropped on the page are read; other windows see what came of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, settled, violations } from './browser.mjs';

let site;
before(async () => { site = await open_site({ own: true, documents: ['examples/2024-03-06-silk-rail-board.txt'] }); });
after(() => site?.close());

const report = (ordinal, day) => `The ${ordinal} meeting of the Serbia-Hungary Joint Committee for Economic Cooperation was held in Belgrade on ${day} March 2023. ` +
  'Serbian Minister of Economy Rade Basta and Hungarian Minister of Foreign Affairs Peter Szijjarto co-chaired the meeting.\n';
const file = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('files are read, known ones are told from new ones, and what cannot be read says why', async () => {
  const { page, said, close } = await site.visit('/documents');
  await page.setInputFiles('input[type=file]', [
    file('first.txt', report('11th', 3)),
    file('empty.txt', ''),
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]) },
  ]);
  await page.waitForSelector('.intake [role=status] button');
  const summary = await page.textContent('.intake [role=status]');
  assert.match(summary, /1 added/);
  assert.match(summary, /2 unreadable/);
  assert.equal(await page.locator('.files .warning').count(), 2);
  await page.waitForSelector('tbody tr');
  await page.setInputFiles('input[type=file]', [file('again.txt', report('11th', 3))]);
  await page.waitForFunction(() => /1 known before/.test(document.querySelector('.intake [role=status]').textContent));
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(said, []);
  await close();
});

test('files dropped anywhere on the page are read', async () => {
  const { page, close } = await site.visit('/documents');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    return data;
  }, report('12th', 9));
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: transfer });
  await page.waitForSelector('.intake.over');
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
  await page.waitForFunction(() => /1 added/.test(document.querySelector('.intake [role=status]')?.textContent ?? ''));
  await page.click('.files a');
  await page.waitForSelector('.text');
  assert.match(await page.textContent('.text'), /12th meeting/);
  await close();
});

test('a window elsewhere shows what was read without being asked', async () => {
  const watching = await site.visit('/');
  const reading = await site.visit('/documents');
  await reading.page.bringToFront();
  await watching.page.bringToFront();
  const before_it = await watching.page.textContent('main');
  await reading.page.setInputFiles('input[type=file]', [file('third.txt', report('13th', 17))]);
  await reading.page.waitForFunction(() => /1 added/.test(document.querySelector('.intake [role=status]')?.textContent ?? ''));
  await watching.page.waitForFunction((words) => document.querySelector('main').textContent !== words, before_it);
  await settled(watching.page);
  assert.match(await watching.page.textContent('tbody'), /13/);
  await reading.close();
  await watching.close();
});
