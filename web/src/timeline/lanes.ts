// What the timeline shows of each body, before anything is drawn.
import type { BodyNode, SessionLine } from '../api/types';
import { extent_of, extent_of_year, year, type Extent } from './time';
import type { DisputedDates } from './use_disputed_dates';

export interface SessionMark { session: SessionLine; at: Extent; outcome_unknown: boolean }
/// Ordinals somewhere in this time; `open` where nothing tells when the first of them was.
export interface GapMark { first: number; last: number; at: Extent; open: boolean }
export interface ExpectedMark { ordinal: number; year: number; state: string; at: Extent }

export interface Lane {
  body: BodyNode;
  sessions: SessionMark[];
  gaps: GapMark[];
  expected: ExpectedMark[];
  undated: SessionLine[];
}

export function lanes_of(bodies: BodyNode[], disputed: DisputedDates): Lane[] {
  return bodies.map((body) => lane_of(body, disputed));
}

function lane_of(body: BodyNode, disputed: DisputedDates): Lane {
  const unknown = new Set(body.gaps.filter((gap) => gap.kind === 'outcome').map((gap) => gap.session));
  const lane: Lane = { body, sessions: [], gaps: [], expected: [], undated: [] };
  for (const session of body.sessions) {
    const at = session.date ? extent_of(session.date) : extent_of_all(disputed.get(session.id));
    if (at) lane.sessions.push({ session, at, outcome_unknown: unknown.has(session.id) });
    else lane.undated.push(session);
  }
  lane.gaps = gaps_of(body, lane.sessions);
  lane.expected = body.next.map((next) => ({ ...next, at: extent_of_year(next.year) }));
  return lane;
}

/// Where sources disagree on the day, the mark spans all that they say.
function extent_of_all(dates: string[] | undefined): Extent | undefined {
  const told = (dates ?? []).map(extent_of).filter((one) => one !== undefined);
  if (told.length === 0) return undefined;
  return { from: Math.min(...told.map((one) => one.from)), to: Math.max(...told.map((one) => one.to)) };
}

function gaps_of(body: BodyNode, marks: SessionMark[]): GapMark[] {
  const numbered = marks
    .filter((mark) => /^\d+$/.test(mark.session.label))
    .map((mark) => ({ ordinal: Number(mark.session.label), at: mark.at }))
    .sort((a, b) => a.ordinal - b.ordinal);
  const out: GapMark[] = [];
  for (const gap of body.gaps) {
    if (gap.kind === 'outcome') continue;
    const after = numbered.find((one) => one.ordinal > gap.last);
    if (!after) continue;
    const before = numbered.filter((one) => one.ordinal < gap.first).pop();
    const counted = body.since !== undefined && !body.disagrees;
    const from = before?.at.to ?? (counted ? extent_of_year(body.since! + gap.first - 1).from : after.at.from - year);
    out.push({ first: gap.first, last: gap.last, at: { from, to: after.at.from }, open: !before && !counted });
  }
  return out.filter((gap) => gap.at.to > gap.at.from);
}

export function extent_of_lanes(lanes: Lane[], now: number): Extent | undefined {
  const all = lanes.flatMap((lane) => [...lane.sessions, ...lane.gaps, ...lane.expected]).map((mark) => mark.at);
  if (all.length === 0) return undefined;
  const from = Math.min(now, ...all.map((one) => one.from));
  const to = Math.max(now, ...all.map((one) => one.to));
  const room = Math.max((to - from) * 0.025, year / 12);
  return { from: from - room, to: Math.max(to, now + room) + room };
}
