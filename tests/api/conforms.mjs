// What an answer must be: as the operation describes it.
import assert from 'node:assert/strict';

import { faults } from './description.mjs';

/// Holds an answer against the operation; gives what it says, where that is JSON.
export function conforms(operation, answer, status) {
  const said = answer.bytes.toString().slice(0, 2000);
  assert.equal(answer.status, status, said);
  const described = operation.responses[status];
  assert.ok(described, `${operation.operationId} does not describe ${status}`);
  const content = described.content?.[answer.type];
  assert.ok(content, `${operation.operationId} ${status} is ${answer.type}, which is not described`);
  if (!/[/+]json$/.test(answer.type) || !content.schema) return undefined;
  const value = JSON.parse(answer.bytes);
  const found = faults([...operation.place, 'responses', String(status), 'content', answer.type, 'schema'], value);
  assert.equal(found, '', `${operation.operationId} ${status} is not as described\n${found}`);
  return value;
}
