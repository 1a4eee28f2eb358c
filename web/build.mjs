// Builds dist/{index.html,app.js,app.css}: all that the server has to serve.
import { cp, mkdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const at = (path) => new URL(path, import.meta.url);
const limit = 150 * 1024;

await mkdir(at('dist'), { recursive: true });
await build({
  entryPoints: { app: at('src/main.tsx').pathname },
  outdir: at('dist').pathname,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
});
await build({
  entryPoints: [at('src/app.css').pathname],
  outfile: at('dist/app.css').pathname,
  bundle: true,
  minify: true,
  logLevel: 'warning',
});
await cp(at('index.html'), at('dist/index.html'));

let total = 0;
for (const name of ['index.html', 'app.js', 'app.css']) {
  const size = gzipSync(await readFile(at(`dist/${name}`)), { level: 9 }).length;
  total += size;
  console.log(`${name.padEnd(10)} ${(size / 1000).toFixed(1)} kB gzip`);
}
if (total > limit) throw new Error(`the bundle has ${total} bytes gzip, more than ${limit}`);
