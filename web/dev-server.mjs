// For development and tests: serves the bundle, and answers the API by asking the program. No dependency.
//   node dev-server.mjs --program build/rapporteur --record rapporteur.db [--port 8787]
// Readings are made anew from the files that the record names.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const run = promisify(execFile);
const topics = ['mechanisms', 'people', 'commitments', 'instruments', 'figures', 'gaps', 'conflicts', 'documents'];
const files = { '/app.js': 'text/javascript', '/app.css': 'text/css' };
const security = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

class Problem extends Error {
  constructor(status, title, detail) {
    super(title);
    Object.assign(this, { status, detail });
  }
}

export function make_server({ program, record }) {
  const ask = async (...words) => {
    try {
      const { stdout } = await run(program, words, { maxBuffer: 1 << 28 });
      return stdout;
    } catch (error) {
      if (error.code === 3) throw new Problem(404, 'Not in the record', error.stderr.trim() || undefined);
      throw new Problem(500, 'The program failed', (error.stderr ?? error.message).trim());
    }
  };
  const show = async (...words) => JSON.parse(await ask('show', ...words, '--format', 'json', '--record', record));

  async function session_of(id) {
    const view = await show('session', id);
    if (view.id !== id) throw new Problem(404, 'No such session', id);
    return view;
  }

  async function document_of(sha256) {
    const { documents } = await show('documents');
    const document = documents.find((one) => one.sha256 === sha256);
    if (!document) throw new Problem(404, 'No such document', sha256);
    const file = document.path.replace(/:\d+$/, '');
    const readings = (await ask('read', file, '--format', 'jsonl')).trim().split('\n').map((line) => JSON.parse(line));
    const reading = readings.find((one) => one.source.sha256 === sha256);
    if (!reading) throw new Problem(404, 'The file of this document has changed', file);
    return { document, text: await text_of(file, reading), reading };
  }

  /// The text of what is not plain text stands in the record only.
  async function text_of(file, reading) {
    const bytes = await readFile(file);
    if (!reading.source.original_sha256 && bytes.length === reading.source.bytes) return bytes.toString('utf8');
    return python_text(record, reading.source.sha256);
  }

  async function api(path) {
    const rest = path.slice('/api/v1/'.length).split('/').map(decodeURIComponent);
    if (rest.length === 1 && topics.includes(rest[0])) return show(rest[0]);
    if (rest[0] === 'session' && rest.length > 1) return session_of(rest.join('/'));
    if (rest[0] === 'document' && rest.length === 2) return document_of(rest[1]);
    throw new Problem(404, 'No such address', path);
  }

  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (status, type, body) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...security });
      response.end(body);
    };
    try {
      if (pathname.startsWith('/api/')) return send(200, 'application/json', JSON.stringify(await api(pathname)));
      if (pathname === '/favicon.ico') return send(204, 'image/x-icon', '');
      const name = files[pathname] ? pathname.slice(1) : 'index.html';
      return send(200, files[pathname] ?? 'text/html', await readFile(new URL(`dist/${name}`, import.meta.url)));
    } catch (error) {
      const status = error.status ?? 500;
      send(status, 'application/problem+json', JSON.stringify({ type: 'about:blank', title: error.message, status, detail: error.detail }));
    }
  });
}

/// Node 18 has no SQLite of its own; Python has.
async function python_text(record, sha256) {
  const code = 'import sqlite3,sys;sys.stdout.buffer.write(bytes(sqlite3.connect(sys.argv[1]).execute("select text from document where sha256=?",(sys.argv[2],)).fetchone()[0]))';
  return (await run('python3', ['-c', code, record, sha256], { maxBuffer: 1 << 26 })).stdout;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { program: { type: 'string' }, record: { type: 'string' }, port: { type: 'string', default: '8787' } },
  });
  if (!values.program || !values.record) {
    console.error('usage: node dev-server.mjs --program PATH --record FILE [--port N]');
    process.exit(2);
  }
  make_server(values).listen(Number(values.port), '127.0.0.1', () => console.log(`http://127.0.0.1:${values.port}/`));
}
