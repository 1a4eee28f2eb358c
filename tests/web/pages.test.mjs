// Every page: it loads without a word on the console, and axe-core finds nothing wrong in it,
// in light and dark, in three languages, on a wide and a narrow screen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, violations } from './browser.mjs';

// Each language, both lights and each width meet every page, though not every one of them every other.
const looks = [
  { language: 'en', dark: false },
  { language: 'zh', dark: true },
  // 1280 pixels at 200 % are 640.
  { language: 'ru', dark: false, width: 640, height: 450, contrast: false },
  { language: 'en', dark: true, width: 360, height: 740, contrast: false },
];

const topics = ['commitments', 'figures', 'people', 'instruments', 'gaps', 'conflicts', 'documents'];

let site;
let paths;
before(async () => {
  site = await open_site();
  const { mechanisms } = await site.ask('mechanisms');
  const { documents } = await site.ask('documents');
  const sessions = mechanisms.flatMap((one) => one.bodies.flatMap((body) => body.sessions));
  const disputed = sessions.find((one) => one.disputed) ?? sessions[0];
  const announced = sessions.find((one) => one.status === 'announced') ?? sessions[0];
  const followed = (await site.ask('commitments')).commitments.find((one) => one.later?.length > 0);
  const told = documents.find((one) => one.sessions.length > 0);
  paths = [
    '/',
    ...mechanisms.map((one) => `/mechanism/${one.parties.join('-').toLowerCase()}`),
    `/${disputed.id}`,
    `/${announced.id}`,
    `/document/${told.sha256}`,
    `/document/${told.sha256}?at=0-12`,
    ...topics.map((topic) => `/${topic}`),
    '/commitments?due=overdue',
    `/commitments?id=${encodeURIComponent(followed.id)}`,
    '/review',
    '/search',
    '/search?q=trade',
    '/no/such/page',
  ];
});
after(() => site?.close());

for (const look of looks) {
  const name = `${look.language}, ${look.dark ? 'dark' : 'light'}${look.width ? `, ${look.width} pixels wide` : ''}`;
  test(`pages, ${name}`, async (t) => {
    const { page, said, go, hop, close } = await site.open(look);
    await go('/');
    const titles = new Map();
    for (const path of paths) {
      await t.test(path, async () => {
        // One look loads every page anew; the others go there as links do.
        await (look === looks[0] ? go(path) : hop(path));
        titles.set(path, await page.title());
        assert.deepEqual(said.splice(0), []);
        assert.deepEqual(await violations(page, look), []);
        assert.equal(await page.getAttribute('html', 'lang'), look.language);
        assert.match(await page.title(), /^.+ · Rapporteur$/);
        assert.equal(await page.locator('h1').count(), 1);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `the page is ${wider} pixels wider than the screen`);
      });
    }
    await close();
    const distinct = [...titles].filter(([path]) => !path.includes('?')).map(([, title]) => title);
    assert.equal(new Set(distinct).size, distinct.length, 'each page has a title of its own');
  });
}
