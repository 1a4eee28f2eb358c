// What is described is answered: every example, and every refusal, by a live server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { conforms } from './conforms.mjs';
import { examples, operations } from './description.mjs';
import { password, roles, serve } from './server.mjs';

const token_name = 'X-Rapporteur-Token';
const exercised = new Set();
let open;
let guarded;

before(async () => {
  [open, guarded] = await Promise.all([serve(), serve({ guarded: true })]);
});
after(() => {
  open?.close();
  guarded?.close();
});

async function check(server, operation, sent, status) {
  return check_answer(operation, await server.ask(sent), status);
}

function check_answer(operation, answer, status) {
  exercised.add(`${operation.operationId} ${status}`);
  return { answer, value: conforms(operation, answer, status) };
}

const json_of = (answer) => JSON.parse(answer.bytes);
const named = (name) => operations.find((one) => one.operationId === name);
const first_of = (name) => examples(named(name))[0];
/// The same request with the token that the server now takes.
const shown = (sent, token) => ({ ...sent, headers: { ...sent.headers, ...token_name in sent.headers && { [token_name]: token } } });

/// The header lines of a fresh session.
async function session(role) {
  const answer = await guarded.ask({ ...first_of('log_in'), body: JSON.stringify({ name: role, password }) });
  const Cookie = answer.headers['set-cookie'][0].split(';')[0];
  return { Cookie, [token_name]: json_of(await guarded.ask({ target: '/api/v1/me', headers: { Cookie } })).token };
}

/// A briefing is of something: asked for nothing it is not made.
const expected = (operation, sent) => {
  if (/briefing\.\w+$/.test(sent.target)) return 400;
  if (operation.operationId === 'log_in' && sent.name.endsWith('form')) return 303;
  return Number(Object.keys(operation.responses).find((status) => status.startsWith('2')));
};

/// The entries of a list; nothing where the answer is none.
const entries = (value) => Object.entries(value ?? {}).find(([name, one]) => Array.isArray(one) && name !== 'organizations')?.[1];

for (const operation of operations.filter((one) => !one.guarded)) {
  test(`examples of ${operation.operationId}`, async () => {
    const { token } = json_of(await open.ask({ target: '/api/v1/me' }));
    for (const sent of examples(operation)) {
      const { value } = await check(open, operation, shown(sent, token), expected(operation, sent));
      if (sent.exemplary && operation.method === 'get' && operation.operationId !== 'acts') assert.notEqual(entries(value)?.length, 0, `${sent.name} shows nothing`);
    }
  });
}

test('acts that were entered are shown as described', async () => {
  const { value } = await check(open, named('acts'), first_of('acts'), 200);
  assert.ok(value.acts.length >= 5);
});

test('examples of what takes an account', async () => {
  for (const sent of examples(named('log_in'))) {
    const answer = await guarded.ask(sent);
    const status = expected(named('log_in'), sent);
    exercised.add(`log_in ${status}`);
    assert.equal(answer.status, status);
    if (status === 200) conforms(named('log_in'), answer, 200);
    assert.match(answer.headers['set-cookie'][0], /^__Host-rapporteur=/);
  }
  const headers = await session('administrator');
  const { value } = await check(guarded, named('accounts'), { ...first_of('accounts'), headers }, 200);
  assert.deepEqual(value.accounts.map((one) => one.name).sort(), [...roles].sort());
  await check(guarded, named('log_out'), { ...first_of('log_out'), headers }, 200);
});

/// How each refusal that is described comes about: what is sent instead of an example.
const none = (name) => ({ target: examples(named(name))[0].target.replace(/[^/]+(\/explain)?$/, 'none$1') });
const list_refusals = ['mechanisms', 'bodies', 'sessions', 'people', 'commitments', 'instruments', 'figures', 'gaps', 'expectations', 'conflicts', 'review', 'documents']
  .map((name) => [name, 400, { target: `/api/v1/${name}?colour=red` }]);
const refusals = [
  ...list_refusals,
  ['search', 400, { target: '/api/v1/search?q=a&colour=red' }],
  ['changes', 400, { target: '/api/v1/changes?since=now' }],
  ['session', 404, none('session')],
  ['mechanism', 404, none('mechanism')],
  ['document', 404, none('document')],
  ['explain', 404, none('explain')],
  ['export', 400, { target: '/api/v1/export/calendar.ics?since=yesterday' }],
  ['export', 404, { target: '/api/v1/export/record.exe' }],
  ['take', 403, { ...first_of('take') }],
  ['take', 413, { ...first_of('take'), headers: { 'Content-Length': 33 * 2 ** 20 }, body: undefined }],
  ['enter', 400, { ...first_of('enter'), body: '{"act":{"act":"burn"}}' }],
  ['enter', 403, { ...first_of('enter') }],
  ['enter', 409, { ...first_of('enter'), body: '{"act":{"act":"undo","number":777}}' }],
  ['enter', 413, { ...first_of('enter'), headers: { 'Content-Length': 65 * 2 ** 10 }, body: undefined }],
];

test('refusals', async () => {
  const { token } = json_of(await open.ask({ target: '/api/v1/me' }));
  for (const [name, status, sent] of refusals) {
    const headers = status === 403 ? sent.headers : { ...sent.headers, [token_name]: token };
    await check(open, named(name), { ...sent, headers }, status);
  }
});

test('a document of more than a megabyte is not explained', async () => {
  const { token } = json_of(await open.ask({ target: '/api/v1/me' }));
  const body = 'Nothing was said. '.repeat(60_000);
  const taken = json_of(await open.ask({ method: 'POST', target: '/api/v1/documents?name=long.txt', headers: { [token_name]: token }, body }));
  await check(open, named('explain'), { target: `/api/v1/document/${taken.results[0].sha256}/explain` }, 413);
});

test('refusals of who has no account, or one that may not', async () => {
  const log_in = first_of('log_in');
  const analyst = await session('analyst');
  await check(guarded, named('accounts'), first_of('accounts'), 401);
  await check(guarded, named('accounts'), { ...first_of('accounts'), headers: analyst }, 403);
  await check(guarded, named('log_out'), { ...first_of('log_out') }, 401);
  await check(guarded, named('log_out'), { ...first_of('log_out'), headers: { Cookie: analyst.Cookie } }, 403);
  await check(guarded, named('log_in'), { ...log_in, body: '{}' }, 400);
  await check(guarded, named('log_in'), { ...log_in, headers: { ...log_in.headers, Origin: 'https://elsewhere.example' } }, 403);
  await check(guarded, named('log_in'), { ...log_in, headers: { ...log_in.headers, 'Content-Length': 5000 }, body: undefined }, 413);
  const guess = { ...log_in, body: JSON.stringify({ name: 'nobody', password: 'wrong horse battery' }) };
  await check(guarded, named('log_in'), guess, 401);
  let last;
  // However slow this machine is: each further guess has to wait twice as long as the one before.
  for (let i = 0; i < 16 && last?.status !== 429; ++i) last = await guarded.ask(guess);
  check_answer(named('log_in'), last, 429);
});

test('nothing is described that was not seen', () => {
  const described = operations.flatMap((one) => Object.keys(one.responses).map((status) => `${one.operationId} ${status}`));
  // Answers of a server that is busy: src/app/http/server_test.cpp and src/app/accounts see to them.
  const busy = ['take 503', 'log_in 503'];
  assert.deepEqual(described.filter((one) => !exercised.has(one) && !busy.includes(one)), []);
});
