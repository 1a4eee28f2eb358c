// From time to pixels, and the years or months to write along the top.
import { year, type Extent } from './time';

export interface Scale { shown: Extent; width: number; x: (time: number) => number }

export function scale_of(shown: Extent, width: number): Scale {
  const per_ms = width / (shown.to - shown.from);
  return { shown, width, x: (time) => (time - shown.from) * per_ms };
}

export interface Tick { time: number; label: string }

const room = 52;

export function ticks_of({ shown, width }: Scale): Tick[] {
  const per_year = (width / (shown.to - shown.from)) * year;
  const months = [1, 3, 6].find((step) => (per_year / 12) * step >= room);
  if (months) return months_of(shown, months);
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * per_year >= room) ?? 100;
  const first = Math.ceil(new Date(shown.from).getUTCFullYear() / step) * step;
  const out: Tick[] = [];
  for (let y = first; Date.UTC(y, 0, 1) < shown.to; y += step) out.push({ time: Date.UTC(y, 0, 1), label: String(y) });
  return out.filter((tick) => tick.time >= shown.from);
}

function months_of(shown: Extent, step: number): Tick[] {
  const start = new Date(shown.from);
  const out: Tick[] = [];
  for (let month = 0; ; month += step) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1);
    if (time >= shown.to) return out;
    const date = new Date(time);
    const label = date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : date.toISOString().slice(0, 7);
    if (time >= shown.from) out.push({ time, label });
  }
}
