// A record of the examples, served on this machine or, with accounts, through TLS as others would reach it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const program = process.env.RAPPORTEUR_PROGRAM ?? at('build/rapporteur');

export const password = 'correct horse battery';
export const roles = ['reader', 'analyst', 'administrator'];

export async function serve({ guarded = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-api-'));
  const run = (words, input = '') => execFileSync(program, words, { cwd: folder, input });
  run(['read', at('examples')]);
  const words = guarded ? guarded_words(folder, run) : ['--port', '0'];
  const server = spawn(program, ['serve', ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await new Promise((resolve, reject) => {
    server.stdout.once('data', (bytes) => resolve(String(bytes)));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const url = new URL(said.match(/https?:\S+/)[0]);
  const certificate = guarded ? readFileSync(join(folder, 'chain.pem')) : undefined;
  return {
    run,
    ask: (asked) => answered(url, certificate, asked),
    close() {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

function guarded_words(folder, run) {
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost',
    '-keyout', 'key.pem', '-out', 'chain.pem'], { cwd: folder, stdio: 'ignore' });
  for (const role of roles) run(['account', 'add', role, '--role', role], `${password}\n`);
  return ['--listen', '127.0.0.1:0', '--name', 'localhost', '--certificate', 'chain.pem', '--key', 'key.pem'];
}

/// One answer, byte for byte. Of one that does not end, what comes first.
function answered(url, ca, { method = 'GET', target, headers = {}, body }) {
  const options = { host: '127.0.0.1', port: url.port, path: target, method, ca, servername: 'localhost', agent: false, headers: { Host: url.host, ...headers } };
  if (body !== undefined) options.headers['Content-Length'] = Buffer.byteLength(body);
  return new Promise((resolve, reject) => {
    const request = (ca ? https : http).request(options, (answer) => {
      const parts = [];
      const done = () => resolve({ status: answer.statusCode, headers: answer.headers, type: (answer.headers['content-type'] ?? '').split(';')[0], bytes: Buffer.concat(parts) });
      answer.on('data', (part) => {
        parts.push(part);
        if (answer.headers['content-type'] !== 'text/event-stream') return;
        done();
        request.destroy();
      });
      answer.on('end', done);
    });
    request.on('error', reject);
    request.end(body);
  });
}
