import type { BodyNode, Expectation } from '../api/types';
import type { Say } from '../messages/say';

type Next = Pick<Expectation, 'ordinal' | 'year' | 'state'>;

export function expectation(say: Say, next: Next): string {
  return say.name('expected', next.state).replace('{0}', String(next.ordinal)).replace('{1}', String(next.year));
}

export function expected(say: Say, body: BodyNode): string {
  return say.clauses(body.next.map((next) => expectation(say, next)));
}
