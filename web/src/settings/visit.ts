// When the reader was here before, remembered by this browser only.
import { store, stored } from './stored';

const pause = 30 * 60_000;  // after so many milliseconds away, coming back is another visit

/// The end of the last visit, as ISO 8601 UTC; nothing on the first.
export function last_visit(now = new Date()): string | undefined {
  const seen = stored('visit.seen');
  if (!seen || now.getTime() - Date.parse(seen) > pause) store('visit.since', seen ?? '');
  store('visit.seen', now.toISOString());
  return stored('visit.since') || undefined;
}

/// What changed until now need not be told again.
export function seen_until(time: string): void {
  store('visit.since', time);
}
