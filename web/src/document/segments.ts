// Claims overlap, so the text is cut where any begins or ends; each piece knows the claims that cover it.
import type { Span } from '../api/types';
import type { Claim } from './claims';

export interface Segment {
  begin: number;
  end: number;
  claims: Claim[];
  /// The claims that begin here: a reader with the keyboard meets each claim once.
  starts: Claim[];
  chosen: boolean;
}

export function segments_of(length: number, claims: Claim[], chosen: Span | undefined): Segment[] {
  const inside = claims.filter((claim) => claim.span[0] >= 0 && claim.span[1] <= length);
  const cuts = new Set([0, length]);
  for (const { span } of inside) cuts.add(span[0]).add(span[1]);
  if (chosen && chosen[0] < chosen[1] && chosen[1] <= length) cuts.add(chosen[0]).add(chosen[1]);
  const sorted = [...cuts].sort((a, b) => a - b);
  const by_begin = [...inside].sort((a, b) => a.span[0] - b.span[0]);
  const out: Segment[] = [];
  let next = 0;
  let open: Claim[] = [];
  for (let index = 0; index + 1 < sorted.length; ++index) {
    const [begin, end] = [sorted[index]!, sorted[index + 1]!];
    open = open.filter((claim) => claim.span[1] > begin);
    const starts: Claim[] = [];
    while (next < by_begin.length && by_begin[next]!.span[0] === begin) starts.push(by_begin[next++]!);
    open = [...open, ...starts];
    out.push({ begin, end, claims: open, starts, chosen: !!chosen && chosen[0] <= begin && end <= chosen[1] });
  }
  return out;
}

/// The shortest claim is the one that says most of these very words.
export function innermost(claims: Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0];
}
