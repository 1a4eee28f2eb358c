// Where the server knows accounts: who is logged in stands on every page, with the way out.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { open_site, settled, violations } from './browser.mjs';

const password = 'correct horse battery';
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const program = process.env.RAPPORTEUR_PROGRAM ?? at('build/rapporteur');

let site;
let served;
before(async () => {
  site = await open_site();
  served = await serve_to_others();
});
after(async () => {
  await served?.close();
  await site?.close();
});

async function serve_to_others() {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-accounts-'));
  const run = (command, given, input) => execFileSync(command, given, { cwd: folder, input, stdio: ['pipe', 'pipe', 'ignore'] });
  run('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', 'key.pem', '-out', 'chain.pem']);
  run(program, ['read', at('examples')]);
  for (const role of ['reader', 'analyst']) run(program, ['account', 'add', `a ${role}`, '--role', role], `${password}\n`);
  const server = spawn(program, ['serve', '--listen', '127.0.0.1:0', '--name', 'localhost', '--certificate', 'chain.pem', '--key', 'key.pem'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await new Promise((resolve, reject) => {
    server.stdout.once('data', (bytes) => resolve(String(bytes)));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    url: said.match(/https:\S+?(?=\/? )/)[0],
    close() {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

for (const [role, language, words, out] of [['reader', 'en', 'reader', 'Log out'], ['analyst', 'ru', 'аналитик', 'Выйти']]) {
  test(`a ${role} sees the account and logs out by keyboard`, async () => {
    const context = await site.browser.newContext({ locale: language, ignoreHTTPSErrors: true, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.addInitScript(() => { globalThis.asking = 0; });
    await page.goto(`${served.url}/people`);
    await page.fill('input[name=name]', `a ${role}`);
    await page.fill('input[name=password]', password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.account');
    await settled(page);
    const told = await page.textContent('.account');
    assert.ok(told.includes(`a ${role}`) && told.includes(words), told);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) <= 0, 'it fits a narrow screen');
    assert.deepEqual(await violations(page), []);
    const button = page.getByRole('button', { name: out });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('input[name=password]');
    assert.match(page.url(), /\/login$/);
    await page.goto(`${served.url}/people`);
    assert.match(page.url(), /\/login$/, 'the session is over');
    await context.close();
  });
}

test('where there are no accounts there is nobody to log out', async () => {
  const { page, close } = await site.visit('/');
  assert.equal(await page.locator('.account').count(), 0);
  await close();
});
