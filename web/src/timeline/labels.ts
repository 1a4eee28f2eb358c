// Which labels have room in a lane. A session's comes before an expectation's, and that before a gap's.
import type { GapMark, Lane } from './lanes';
import type { Scale } from './scale';
import { middle } from './time';
import { gap_words, session_text } from './words';

export interface Pill { left: number; right: number; label: number; narrow: boolean }

const inset = 11;

export function pill_of(gap: GapMark, scale: Scale): Pill {
  let [left, right] = [scale.x(gap.at.from) + inset, scale.x(gap.at.to) - inset];
  if (right - left < 12) {
    const centre = (left + right) / 2;
    [left, right] = [centre - 6, centre + 6];
  }
  // In a narrow pill the words would meet those of the session after it: they end where it ends.
  const narrow = right - left < 40;
  return { left, right, narrow, label: narrow ? right : (Math.max(left, 4) + Math.min(right, scale.width - 4)) / 2 };
}

interface Label { key: string; from: number; to: number }

const letter = 7.2;
const room = 3;

function label(key: string, centre: number, text: string): Label {
  const half = (text.length * letter) / 2;
  return { key, from: centre - half, to: centre + half };
}

export function labels_of(lane: Lane, scale: Scale): Set<string> {
  const all = [
    ...lane.sessions.map((mark) => label(mark.session.id, scale.x(middle(mark.at)), session_text(mark))),
    ...lane.expected.map((one) => label(`expected ${one.ordinal}`, scale.x(middle(one.at)), `${one.ordinal}?`)),
    ...lane.gaps.map((gap) => {
      const pill = pill_of(gap, scale);
      const words = gap_words(gap.first, gap.last);
      return label(`gap ${gap.first}`, pill.narrow ? pill.right - (words.length * letter) / 2 : pill.label, words);
    }),
  ];
  return free(all);
}

/// The hosts under the marks.
export function hosts_of(lane: Lane, scale: Scale): Set<string> {
  return free(lane.sessions.map((mark) => label(mark.session.id, scale.x(middle(mark.at)), 'XX')));
}

function free(labels: Label[]): Set<string> {
  const kept: Label[] = [];
  for (const one of labels) {
    if (one.from < one.to && kept.every((other) => one.to + room < other.from || other.to + room < one.from)) kept.push(one);
  }
  return new Set(kept.map((one) => one.key));
}
