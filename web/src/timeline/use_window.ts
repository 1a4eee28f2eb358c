// Which part of time is shown, moved by keys, buttons, dragging, and Ctrl with the wheel.
import { useEffect, useRef, useState } from 'preact/hooks';
import { day, type Extent } from './time';

const shortest = 60 * day;

export interface Window {
  shown: Extent;
  zoom: (factor: number, around?: number) => void;
  move: (share: number) => void;
  reset: () => void;
  on_key: (event: KeyboardEvent) => void;
}

export function use_window(all: Extent): Window {
  const [shown, show] = useState(all);
  const longest = (all.to - all.from) * 2;
  // What is read after the page was drawn (days on which sources disagree) may widen the time there is.
  useEffect(() => show(all), [all.from, all.to]);

  const zoom = (factor: number, around?: number) => show((now) => {
    const length = Math.min(longest, Math.max(shortest, (now.to - now.from) / factor));
    const still = around ?? (now.from + now.to) / 2;
    const share = (still - now.from) / (now.to - now.from);
    return { from: still - share * length, to: still + (1 - share) * length };
  });
  const move = (share: number) => show((now) => {
    const by = (now.to - now.from) * share;
    // Something must remain in sight.
    if (now.from + by > all.to || now.to + by < all.from) return now;
    return { from: now.from + by, to: now.to + by };
  });
  const reset = () => show(all);
  const on_key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      '+': () => zoom(1.5), '=': () => zoom(1.5), '-': () => zoom(1 / 1.5), '0': reset,
      ArrowLeft: () => move(-0.15), ArrowRight: () => move(0.15),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { shown, zoom, move, reset, on_key };
}

/// Dragging and the wheel, on the drawing itself.
export function use_pointer(window: Window, width: number) {
  const drawing = useRef<SVGSVGElement>(null);
  const latest = useRef({ window, width });
  latest.current = { window, width };
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    let last: number | undefined;
    let dragged = 0;
    const down = (event: PointerEvent) => { last = event.clientX; dragged = 0; };
    const moved = (event: PointerEvent) => {
      if (last === undefined || event.buttons === 0) return;
      const by = event.clientX - last;
      last = event.clientX;
      dragged += Math.abs(by);
      latest.current.window.move(-by / latest.current.width);
    };
    const up = () => { last = undefined; };
    // A drag that ends on a mark is no click on it.
    const click = (event: MouseEvent) => { if (dragged > 6) { event.preventDefault(); event.stopPropagation(); } dragged = 0; };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { window, width } = latest.current;
      const share = (event.clientX - svg.getBoundingClientRect().left) / width;
      window.zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, window.shown.from + share * (window.shown.to - window.shown.from));
    };
    const drop = (event: Event) => event.preventDefault();
    svg.addEventListener('pointerdown', down);
    svg.addEventListener('pointermove', moved);
    svg.addEventListener('click', click, true);
    svg.addEventListener('wheel', wheel, { passive: false });
    svg.addEventListener('dragstart', drop);
    addEventListener('pointerup', up);
    return () => {
      svg.removeEventListener('pointerdown', down);
      svg.removeEventListener('pointermove', moved);
      svg.removeEventListener('click', click, true);
      svg.removeEventListener('wheel', wheel);
      svg.removeEventListener('dragstart', drop);
      removeEventListener('pointerup', up);
    };
  }, []);
  return drawing;
}
