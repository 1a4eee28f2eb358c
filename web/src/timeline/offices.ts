// Who was co-chair for which side, and when: from the sessions each chaired. Days seen, not days of appointment.
import type { Lane } from './lanes';
import type { Scale } from './scale';
import type { Extent } from './time';

export interface Chairing { person: string; name: string; body: string; sessions: number; at: Extent }
export interface OfficeLane { party: string; chairings: Chairing[] }

export function offices_of(bodies: Lane[]): OfficeLane[] {
  const lanes = new Map<string, Map<string, Chairing>>();
  for (const { body, sessions } of bodies) {
    for (const { session, at } of sessions) {
      if (session.status === 'cancelled') continue;
      for (const { party, person, name } of session.chairs ?? []) {
        const of_party = lanes.get(party) ?? new Map<string, Chairing>();
        lanes.set(party, of_party);
        const key = `${body.id} ${person}`;
        const known = of_party.get(key);
        const whole = known ? { from: Math.min(known.at.from, at.from), to: Math.max(known.at.to, at.to) } : at;
        of_party.set(key, { person, name, body: body.name, sessions: (known?.sessions ?? 0) + 1, at: whole });
      }
    }
  }
  return [...lanes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([party, all]) => ({ party, chairings: [...all.values()].sort((a, b) => a.at.from - b.at.from) }));
}

/// `before` where the name stands left of the bar, for want of room on the right.
export interface Placed { of: Chairing; row: number; left: number; right: number; before: boolean }

const least = 8;     // a bar's width in pixels
const letter = 7.2;
const gap = 8;

/// Each bar with its name beside it goes into the first row that has room.
export function placed(lane: OfficeLane, { x, width }: Scale): Placed[] {
  const ends: number[] = [];
  return lane.chairings.map((of) => {
    const [from, to] = [x(of.at.from), x(of.at.to)];
    const [left, right] = to - from < least ? [(from + to - least) / 2, (from + to + least) / 2] : [from, to];
    const label = 4 + of.name.length * letter;
    const before = right + label > width && left - label > 0;
    const [begin, end] = before ? [left - label, right + gap] : [left, right + label + gap];
    const free = ends.findIndex((other) => other < begin);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    return { of, row, left, right, before };
  });
}
