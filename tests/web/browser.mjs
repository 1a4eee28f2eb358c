// One headless Chromium for a test file, and the pages as a reader gets them.
//   RAPPORTEUR_URL      a running server with the example record; without it one is started
//   RAPPORTEUR_PROGRAM  the program that is started (build/rapporteur)
//   CHROMIUM            the browser (/usr/bin/chromium)
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export async function open_site({ documents = [at('examples')] } = {}) {
  const site = await serve(documents);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  return {
    url: site.url,
    browser,
    /// A reader's window, with what the console said so far.
    async open({ language = 'en', dark = false, width = 1280, height = 900 } = {}) {
      const context = await browser.newContext({ locale: language, colorScheme: dark ? 'dark' : 'light', viewport: { width, height } });
      const page = await context.newPage();
      const said = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      const go = async (path) => {
        await page.goto(site.url + path);
        await page.waitForSelector('h1');
        await page.waitForLoadState('networkidle');
      };
      return { page, said, go, close: () => context.close() };
    },
    /// A window on one page.
    async visit(path, look) {
      const window = await this.open(look);
      await window.go(path);
      return window;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function serve(documents) {
  if (process.env.RAPPORTEUR_URL) return { url: process.env.RAPPORTEUR_URL.replace(/\/$/, ''), close() {} };
  const program = process.env.RAPPORTEUR_PROGRAM ?? at('build/rapporteur');
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-web-'));
  const record = join(folder, 'record.db');
  if (documents.length > 0) execFileSync(program, ['read', ...documents, '--record', record]);
  else execFileSync(program, ['read', '-', '--record', record], { input: '' });
  const server = spawn(program, ['serve', '--record', record, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await new Promise((resolve, reject) => {
    server.stdout.once('data', (bytes) => resolve(String(bytes)));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    url: said.match(/http:\S+(?=\/ )/)[0],
    close() {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/// What axe-core finds wrong, a line each.
export async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
