// The few letters beside a mark.
import type { SessionMark } from './lanes';

/// The ordinal, and whether sources disagree or the outcome is not known.
export function session_text({ session, outcome_unknown }: SessionMark): string {
  const ordinal = /^\d+$/.test(session.label) ? session.label : '';
  return ordinal + (session.disputed ? '≠' : '') + (outcome_unknown ? '?' : '');
}

export const gap_words = (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`);
