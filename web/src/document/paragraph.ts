// The paragraph around words, cut at its ends and, where it is long, at blanks. Positions are bytes of UTF-8.
import type { Span } from '../api/types';
import type { TextBytes } from './text_bytes';

export interface Passage { before: string; words: string; after: string }

const newline = 10;
const reach = 220;  // bytes kept on either side of the words

export function passage_of(text: TextBytes, [begin, end]: Span): Passage | undefined {
  if (begin >= end || end > text.length) return undefined;
  const from = text.bytes.lastIndexOf(newline, begin - 1) + 1;
  const found = text.bytes.indexOf(newline, end);
  const to = found < 0 ? text.length : found;
  return { before: shortened_before(text.slice(from, begin)), words: text.slice(begin, end), after: shortened_after(text.slice(end, to)) };
}

/// Chinese has no blanks: there the cut is where it falls.
function shortened_before(text: string): string {
  if (text.length <= reach) return text.trimStart();
  const kept = [...text.slice(-reach)].slice(1).join('');
  return `… ${kept.replace(/^\S{0,24}\s+/, '')}`;
}

function shortened_after(text: string): string {
  if (text.length <= reach) return text.trimEnd();
  const kept = [...text.slice(0, reach)].slice(0, -1).join('');
  return `${kept.replace(/\s+\S{0,24}$/, '')} …`;
}
