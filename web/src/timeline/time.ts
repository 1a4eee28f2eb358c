// Dates of the record as spans of time: a year, a month, a day, or a range of days. Half open, in milliseconds.

export interface Extent { from: number; to: number }

export const day = 86_400_000;
export const year = 365.2425 * day;

export function extent_of(date: string): Extent | undefined {
  const [first, last] = date.split('/');
  const from = part_of(first ?? '');
  const to = last === undefined ? from : part_of(last);
  return from && to && { from: from.from, to: to.to };
}

function part_of(date: string): Extent | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return undefined;
  const [y, m, d] = [Number(match[1]), match[2] && Number(match[2]), match[3] && Number(match[3])];
  if (!m) return { from: Date.UTC(y, 0, 1), to: Date.UTC(y + 1, 0, 1) };
  if (!d) return { from: Date.UTC(y, m - 1, 1), to: Date.UTC(y, m, 1) };
  return { from: Date.UTC(y, m - 1, d), to: Date.UTC(y, m - 1, d + 1) };
}

export const extent_of_year = (y: number): Extent => ({ from: Date.UTC(y, 0, 1), to: Date.UTC(y + 1, 0, 1) });
export const middle = (extent: Extent): number => (extent.from + extent.to) / 2;
export const today = (): number => Date.now();
