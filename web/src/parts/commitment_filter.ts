// Which commitments are shown and in which order; the choice stands in the address.
import type { Names } from '../api/names';
import type { Commitment } from '../api/types';
import { deadline_passed } from './deadline';

export const orders = ['session', 'side', 'strength', 'deadline'] as const;
export type Order = (typeof orders)[number];
export const ladder = ['agreed', 'pledged', 'will', 'ready', 'urged', 'hoped'];

export interface Filter { side: string; strength: string; session: string; deadline: string; sort: Order }

export function filter_of(query: URLSearchParams): Filter {
  const of = (name: string) => query.get(name) ?? '';
  const sort = orders.find((order) => order === of('sort')) ?? 'session';
  return { side: of('side'), strength: of('strength'), session: of('session'), deadline: of('deadline'), sort };
}

export function choose(all: Commitment[], filter: Filter, names: Names): Commitment[] {
  const chosen = all.filter((one) =>
    (!filter.side || of_side(one, filter.side, names)) &&
    (!filter.strength || one.strength === filter.strength) &&
    (!filter.session || one.session === filter.session) &&
    of_deadline(one, filter.deadline));
  return [...chosen].sort((a, b) => compare(filter.sort, a, b));
}

/// What both sides undertook, each of them undertook.
function of_side(one: Commitment, side: string, names: Names): boolean {
  if (one.actor === side) return true;
  if (one.actor !== 'both' && one.actor !== 'all') return false;
  return !!one.session && !!names.sessions.get(one.session)?.mechanism.parties.includes(side);
}

function of_deadline(one: Commitment, wanted: string): boolean {
  if (!wanted) return true;
  return !!one.deadline && (wanted === 'any' || deadline_passed(one.deadline) === (wanted === 'passed'));
}

/// Sorting is stable: within equals the record's own order stands.
function compare(order: Order, a: Commitment, b: Commitment): number {
  if (order === 'strength') return ladder.indexOf(a.strength) - ladder.indexOf(b.strength);
  if (order === 'side') return a.actor.localeCompare(b.actor, 'en');
  if (order === 'deadline') return (a.deadline ?? '~').localeCompare(b.deadline ?? '~', 'en');
  return (a.session ?? '~').localeCompare(b.session ?? '~', 'en');
}
