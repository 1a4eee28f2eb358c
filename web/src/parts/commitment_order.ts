// In which order commitments stand, and under which headings.
import type { Commitment } from '../api/types';

export const orders = ['session', 'side', 'strength', 'area', 'deadline'] as const;
export type Order = (typeof orders)[number];
const ladder = ['agreed', 'pledged', 'will', 'ready', 'urged', 'hoped'];

export function order_of(query: URLSearchParams): Order {
  return orders.find((order) => order === query.get('sort')) ?? 'session';
}

/// Under which heading a commitment stands; nothing where it has none of the kind. One of several areas stands under the first.
export function group_of(order: Order, of: Commitment): string | undefined {
  switch (order) {
    case 'session': return of.session;
    case 'side': return of.actor;
    case 'strength': return of.strength;
    case 'area': return of.areas[0];
    case 'deadline': return of.deadline?.slice(0, 4);
  }
}

const rank = (order: Order, of: Commitment): string => {
  if (order === 'strength') return String(ladder.indexOf(of.strength));
  if (order === 'deadline') return of.deadline ?? '~';
  return group_of(order, of) ?? '~';
};

/// Sorting is stable: within equals the order of the server stands, which is by session.
export function ordered(all: Commitment[], order: Order): Commitment[] {
  if (order === 'session') return all;
  return [...all].sort((a, b) => (rank(order, a) < rank(order, b) ? -1 : rank(order, a) > rank(order, b) ? 1 : 0));
}
