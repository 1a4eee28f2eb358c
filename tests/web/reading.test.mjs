// What a reader does: reach the words behind a fact, filter, move in time, change language and colours, send an address.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, settled, violations } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site?.close());

const view = (path) => site.ask(path);
const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName);

/// Presses Tab until an element of the selector has focus.
async function tab_to(page, selector, most = 200) {
  for (let count = 0; count < most; ++count) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`Tab does not reach ${selector}`);
}

async function words_at(page) {
  const parts = await page.locator('.text .chosen').allTextContents();
  return parts.join('');
}

test('from a mechanism to the words behind a fact in two steps, by keyboard alone', async () => {
  const { page, close } = await site.visit('/mechanism/in-tz');
  await tab_to(page, 'a.mark');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dl.facts');
  assert.equal(await focused(page), 'H1');
  await tab_to(page, '.quotes a[href*="at="]');
  const quoted = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.text .chosen');
  assert.equal(await words_at(page), quoted.replace(/^“|”$/g, ''));
  const top = await page.evaluate(() => document.activeElement.matches('.chosen') && document.activeElement.getBoundingClientRect().top);
  assert.ok(top > 0 && top < 900, `the words are not in sight: ${top}`);
  await close();
});

test('every quotation of every session leads to these very words', async () => {
  const { mechanisms } = await view('mechanisms');
  const sessions = mechanisms.flatMap((one) => one.bodies.flatMap((body) => body.sessions));
  const { page, hop, close } = await site.visit('/');
  for (const { id } of sessions) {
    const { facts } = await view(id.split('/').map(encodeURIComponent).join('/'));
    const cited = facts.flatMap((fact) => [fact, ...(fact.conflicts ?? [])]).flatMap((one) => one.cited ?? []);
    for (const { document, span, words } of cited.filter((one) => one.span).slice(0, 2)) {
      await hop(`/document/${document}?at=${span.join('-')}`);
      await page.waitForSelector('.text .chosen');
      assert.equal(await words_at(page), words, `${id} in ${document}`);
    }
  }
  await close();
});

test('the words of each fact stand marked in their paragraph, also where letters take several bytes', async () => {
  const { mechanisms } = await view('mechanisms');
  const sessions = mechanisms.flatMap((one) => one.bodies.flatMap((body) => body.sessions));
  const { page, go, close } = await site.visit('/');
  for (const { id } of sessions.slice(0, 6)) {
    await go(`/${id}`);
    const { facts } = await view(id.split('/').map(encodeURIComponent).join('/'));
    const cited = facts.flatMap((fact) => [fact, ...(fact.conflicts ?? [])]).flatMap((one) => one.cited ?? []).filter((one) => one.words);
    const marked = await page.locator('section[aria-labelledby=facts] .passage mark').allTextContents();
    assert.ok(marked.length > 0);
    for (const words of marked) assert.ok(cited.some((one) => one.words === words), `${id}: ${words}`);
    for (const passage of await page.locator('section[aria-labelledby=facts] .passage').allTextContents()) assert.ok(!passage.includes('\n'));
  }
  await close();
});

test('a conflict stands side by side on the page of its session', async () => {
  const { conflicts } = await view('conflicts');
  const conflict = conflicts.find((one) => one.entity.startsWith('session/'));
  const { page, close } = await site.visit(`/${conflict.entity}`);
  const values = await page.locator('.fact.disputed .sides .value strong').allTextContents();
  assert.deepEqual(values, conflict.values.map((one) => one.value));
  await close();
});

test('the timeline zooms, moves and comes back by keyboard', async () => {
  const { page, close } = await site.visit('/mechanism/kz-uz');
  const years = () => page.locator('.axis text').allTextContents();
  // The drawing takes the width of its frame once it has been laid out.
  await page.waitForFunction(() => document.querySelector('.frame svg').viewBox.baseVal.width === document.querySelector('.frame').clientWidth);
  const all = await years();
  await tab_to(page, '.frame');
  for (let count = 0; count < 3; ++count) await page.keyboard.press('+');
  const near = await years();
  assert.notDeepEqual(near, all);
  for (let count = 0; count < 3; ++count) await page.keyboard.press('ArrowLeft');
  assert.notDeepEqual(await years(), near);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  assert.deepEqual(await years(), all);
  await close();
});

test('every session of a mechanism has a mark or is named as undated', async () => {
  const { mechanisms } = await view('mechanisms');
  const { page, go, close } = await site.open();
  for (const one of mechanisms) {
    await go(`/mechanism/${one.parties.join('-').toLowerCase()}`);
    for (const session of one.bodies.flatMap((body) => body.sessions)) {
      const link = page.locator(`.timeline a[href="/${session.id}"]`);
      assert.equal(await link.count(), 1, session.id);
      assert.ok((await link.getAttribute('aria-label') ?? await link.textContent()).length > 10);
    }
  }
  await close();
});

test('commitments are filtered and ordered, and the address keeps the choice', async () => {
  const { commitments } = await view('commitments');
  const { page, close } = await site.visit('/commitments');
  const rows = () => page.locator('tbody tr:not(.group)').count();
  assert.equal(await rows(), commitments.length);
  await page.selectOption('select[name=strength]', 'agreed');
  const agreed = commitments.filter((one) => one.strength === 'agreed').length;
  await page.waitForFunction((wanted) => document.querySelectorAll('tbody tr:not(.group)').length === wanted, agreed);
  assert.match(page.url(), /strength=agreed/);
  await page.goto(`${site.url}/commitments?due=yes&sort=deadline`);
  await page.waitForSelector('tbody');
  await settled(page);
  const dates = await page.locator('td > .date').allTextContents();
  assert.ok(dates.length > 1);
  const wanted = (await view('commitments?due=yes&sort=deadline')).commitments;
  assert.deepEqual(dates, wanted.map((one) => one.deadline));
  assert.deepEqual(wanted.map((one) => one.due), wanted.map((one) => one.due).sort());
  const groups = await page.locator('tr.group').allTextContents();
  assert.deepEqual(groups, [...new Set(dates.map((one) => one.slice(0, 4)))]);
  await close();
});

test('language and colours are the reader\'s choice and stay', async () => {
  const { page, close } = await site.visit('/');
  await page.selectOption('.choices select >> nth=0', 'ru');
  await page.selectOption('.choices select >> nth=1', 'dark');
  assert.match(page.url(), /lang=ru/);
  await page.goto(`${site.url}/people`);
  await page.waitForSelector('h1');
  assert.equal(await page.textContent('h1'), 'Люди');
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
  await page.goto(`${site.url}/people?lang=zh`);
  await page.waitForSelector('h1');
  assert.equal(await page.textContent('h1'), '人员');
  await close();
});

test('claims of a document are reached by keyboard, tell their rule and what they support, and can be switched off', async () => {
  const { documents } = await view('documents');
  const told = documents.find((one) => one.sessions.length > 0);
  const { page, close } = await site.visit(`/document/${told.sha256}`);
  const marked = await page.locator('.text .claim').count();
  assert.ok(marked > 3);
  await tab_to(page, '.text .claim.session');
  await page.keyboard.press('Enter');
  await page.waitForSelector('aside .rows code');
  assert.match(page.url(), /at=\d+-\d+/);
  await page.waitForSelector('aside a[href^="/session/"]');
  while (await page.locator('.kinds input:checked').count() > 0) await page.locator('.kinds input:checked').first().uncheck();
  assert.equal(await page.locator('.text .claim').count(), 0);
  await close();
});

test('the text of a document stands there unchanged', async () => {
  const { documents } = await view('documents');
  const { page, hop, close } = await site.visit('/');
  for (const { sha256 } of documents) {
    const { text } = await view(`document/${sha256}`);
    await hop(`/document/${sha256}`);
    await page.waitForSelector('.text');
    assert.equal(await page.textContent('.text'), text, sha256);
  }
  await close();
});

test('what is not there is said, with its address', async () => {
  for (const path of ['/session/cn-ru/nothing/99', `/document/${'0'.repeat(64)}`]) {
    const { page, close } = await site.visit(path);
    assert.ok(await page.locator('[role=alert]').isVisible());
    await close();
  }
  const { page, close } = await site.visit('/mechanism/aa-bb');
  assert.match(await page.textContent('main'), /aa-bb/);
  await close();
});

test('going back returns to the page before', async () => {
  const { page, close } = await site.visit('/');
  await page.click('tbody a >> nth=0');
  await page.waitForSelector('.timeline');
  await page.goBack();
  await page.waitForSelector('tbody a');
  assert.equal(new URL(page.url()).pathname, '/');
  await close();
});

test('who was co-chair for which side stands in the timeline, each side alike', async () => {
  const { mechanisms } = await view('mechanisms');
  const one = mechanisms.find(({ parties }) => parties.join() === 'IN,TZ');
  const chairs = one.bodies.flatMap((body) => body.sessions).flatMap((session) => session.chairs ?? []);
  assert.ok(chairs.length > 0);
  const { page, close } = await site.visit('/mechanism/in-tz');
  for (const { person, name } of chairs) {
    const bars = page.locator(`a.chairing[href*="${encodeURIComponent(person)}"]`);
    assert.equal(await bars.count(), 1, person);
    assert.ok((await bars.getAttribute('aria-label')).startsWith(`${name}: `));
  }
  const sides = [...new Set(chairs.map(({ party }) => party))];
  assert.equal(await page.getByText(/^Co-chairs for /).count(), sides.length);
  await close();
});

test('the mode of a session is told by the shape of its mark', async () => {
  const { mechanisms } = await view('mechanisms');
  const { page, go, close } = await site.open();
  const shapes = new Map();
  for (const one of mechanisms) {
    await go(`/mechanism/${one.parties.join('-').toLowerCase()}`);
    for (const session of one.bodies.flatMap((body) => body.sessions)) {
      const mark = page.locator(`.timeline a.mark[href="/${session.id}"] .shape`);
      if (await mark.count() === 0) continue;
      const mode = session.mode ?? 'unknown';
      const shape = await mark.getAttribute('d');
      assert.equal(shapes.get(mode) ?? shape, shape, `${session.id}: ${mode}`);
      shapes.set(mode, shape);
    }
  }
  assert.ok(shapes.size > 1);
  assert.equal(new Set(shapes.values()).size, shapes.size);
  await close();
});

test('from a session to the next one and back', async () => {
  const { page, go, close } = await site.open();
  await go('/session/in-tz/commission/trade/6');
  await page.click('a[rel=prev]');
  await page.waitForFunction(() => location.pathname.endsWith('/5'));
  await settled(page);
  await page.click('a[rel=next]');
  await page.waitForFunction(() => location.pathname.endsWith('/6'));
  assert.match(await page.textContent('h1'), /6$/);
  await close();
});

test('a session tells how its date is known', async () => {
  const { page, go, close } = await site.open();
  await go('/session/kz-uz/commission/intergovernmental-commission-on-bilateral-cooperation/20');
  assert.match(await page.textContent('main'), /the day is reckoned from the day of the report/);
  await go('/session/in-tz/commission/trade/5');
  assert.match(await page.textContent('main'), /the date is written in the words/);
  await close();
});

test('a deadline that has passed is marked, one to come is not', async () => {
  const { commitments } = await view('commitments');
  const today = new Date().toISOString().slice(0, 10);
  const passed = commitments.filter(({ due }) => due && due < today).length;
  assert.ok(passed > 0);
  const { page, close } = await site.visit('/commitments');
  assert.equal(await page.locator('.passed').count(), passed);
  await close();
});

test('a mechanism and a session can be taken along in the reader\'s language', async () => {
  const { page, go, close } = await site.open({ language: 'ru' });
  await go('/session/in-tz/commission/trade/6');
  const links = await page.locator('.exports a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  assert.equal(links.length, 3);
  for (const href of links) {
    const url = new URL(href, site.url);
    assert.equal(url.searchParams.get('session'), 'session/in-tz/commission/trade/6');
    assert.equal(url.searchParams.get('language'), 'ru');
  }
  await go('/mechanism/in-tz');
  assert.ok(await page.locator('.exports a[href*="body="]').count() >= 3);
  await close();
});

test('a sentence of which nothing was read says which rule came nearest and what it lacked', async () => {
  const { documents } = await view('documents');
  const { page, hop, said, close } = await site.visit('/documents');
  let told = 0;
  for (const { sha256 } of documents.slice(0, 4)) {
    await hop(`/document/${sha256}`);
    await page.locator('.kinds label', { hasText: 'not read: why?' }).locator('input').check();
    await settled(page);
    const sentences = page.locator('.text .claim.unread');
    if (await sentences.count() === 0) continue;
    await sentences.first().click();
    await page.waitForSelector('.why');
    const words = await page.textContent('.why');
    assert.match(words, /nearest rule|No rule came near/);
    if (/nearest rule/.test(words)) ++told;
    if (told === 1) assert.deepEqual(await violations(page), []);
  }
  assert.ok(told > 0);
  assert.deepEqual(said, []);
  await close();
});
