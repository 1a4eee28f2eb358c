// In which order commitments stand, and under which headings.
import type { Commitment } from '../api/types';

/// By session is by its date. The server gives every order but that by area, of which a commitment may have several.
export const orders = ['session', 'side', 'strength', 'area', 'deadline'] as const;
export type Order = (typeof orders)[number];

export interface Sorting { order: Order; backwards: boolean }

/// The usual way of each: the latest session, the firmest words and the nearest deadline first.
const usual = (order: Order): Sorting => ({ order, backwards: false });

/// `sort=deadline`, `sort=-deadline`. Deadlines that are overdue or open stand in the order of deadlines only.
export function sorting_of(query: URLSearchParams): Sorting {
  const asked = query.get('sort') ?? '';
  const backwards = asked.startsWith('-');
  const order = orders.find((one) => one === asked.slice(backwards ? 1 : 0)) ?? 'session';
  const due = query.get('due');
  if ((due === 'overdue' || due === 'open') && order !== 'deadline') return usual('deadline');
  return { order, backwards: backwards && order !== 'area' };
}

/// As it stands in the address; the usual order stands in none.
export function sort_text({ order, backwards }: Sorting): string {
  if (order === 'session' && !backwards) return '';
  return (backwards ? '-' : '') + order;
}

/// What the server is asked for.
export function server_sort({ order, backwards }: Sorting): string | undefined {
  if (order === 'area') return undefined;
  if (order === 'session') return backwards ? 'date' : undefined;
  return (backwards ? '-' : '') + order;
}

/// Choosing the order that stands already turns it round.
export function chosen(order: Order, now: Sorting): Sorting {
  return order === now.order ? { order, backwards: !now.backwards } : usual(order);
}

/// Under which heading a commitment stands; nothing where it has none of the kind. One of several areas stands under the first.
export function group_of(order: Order, of: Commitment): string | undefined {
  switch (order) {
    case 'session': return of.session;
    case 'side': return of.actor;
    case 'strength': return of.strength;
    case 'area': return of.areas[0];
    case 'deadline': return of.due?.slice(0, 4);
  }
}

/// Sorting is stable: within an area the order of the server stands.
export function ordered(all: Commitment[], order: Order): Commitment[] {
  if (order !== 'area') return all;
  const rank = (of: Commitment) => of.areas[0] ?? '~';
  return [...all].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
