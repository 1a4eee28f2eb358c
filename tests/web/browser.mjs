// One headless Chromium for all tests of a process, and the pages as a reader gets them.
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

let browser;
let shared;
let users = 0;

/// Tells from within the page whether it still waits for an answer.
const count_asking = () => {
  const real = globalThis.fetch;
  globalThis.asking = 0;
  globalThis.fetch = async (...asked) => {
    ++globalThis.asking;
    try {
      const answer = await real(...asked);
      await answer.clone().arrayBuffer();
      return answer;
    } finally {
      // What comes of the answer is asked for before this one counts as done.
      setTimeout(() => --globalThis.asking, 20);
    }
  };
};

/// Until a page waits for nothing for three frames: what a step leads to is asked for a frame after it.
let looks = 0;
export const settled = (page) => page.waitForFunction((look) => {
  const quiet = globalThis.asking === 0 && document.querySelector('h1') && !document.querySelector('.waiting');
  const before = globalThis.quiet?.look === look ? globalThis.quiet.frames : 0;
  globalThis.quiet = { look, frames: quiet ? before + 1 : 0 };
  return globalThis.quiet.frames >= 3;
}, ++looks, { polling: 'raf' });

/// The pages of the example record, shared by all who only look; `own` gives a record of one's own, to put right or read into.
export async function open_site({ own = false, documents = ['examples'] } = {}) {
  ++users;
  browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  if (!own) shared ??= serve(documents);
  const running = await browser;
  const served = await (own ? serve(documents, true) : shared).catch(async (problem) => {
    // A browser left open would keep the tests from ending.
    await running.close();
    throw problem;
  });
  return {
    url: served.url,
    browser: running,
    ask: async (path) => (await fetch(`${served.url}/api/v1/${path}`)).json(),
    /// A reader's window, with what the console said so far.
    async open({ language = 'en', dark = false, width = 1280, height = 900 } = {}) {
      const context = await running.newContext({ locale: language, colorScheme: dark ? 'dark' : 'light', viewport: { width, height } });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.addInitScript(count_asking);
      const said = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      const go = async (path) => {
        await page.goto(served.url + path);
        await settled(page);
      };
      // Within the application, as a link goes there.
      const hop = async (path) => {
        await page.evaluate((to) => {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, path);
        await settled(page);
      };
      return { page, said, go, hop, close: () => context.close() };
    },
    /// A window on one page.
    async visit(path, look) {
      const window = await this.open(look);
      await window.go(path);
      return window;
    },
    async close() {
      if (own) await served.close();
      if (--users > 0) return;
      await running.close();
      await (await shared)?.close();
    },
  };
}

async function serve(documents, own = false) {
  if (process.env.RAPPORTEUR_URL && !own) return { url: process.env.RAPPORTEUR_URL.replace(/\/$/, ''), close() {} };
  const program = process.env.RAPPORTEUR_PROGRAM ?? at('build/rapporteur');
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-web-'));
  const record = join(folder, 'record.db');
  execFileSync(program, ['read', ...documents.map(at), '--record', record]);
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

/// What axe-core finds wrong, a line each. Contrast, the slowest to measure, need be measured once in each light only.
export async function violations(page, { contrast = true } = {}) {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe);
  const rules = { 'color-contrast': { enabled: contrast } };
  const { violations } = await page.evaluate((given) => globalThis.axe.run(document, { resultTypes: ['violations'], rules: given }), rules);
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
