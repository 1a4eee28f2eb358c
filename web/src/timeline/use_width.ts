import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/// The width of an element in pixels, as it changes.
export function use_width(element: RefObject<HTMLElement | null>, first = 800): number {
  const [width, set_width] = useState(first);
  useEffect(() => {
    const of = element.current;
    if (!of) return;
    const observer = new ResizeObserver(() => set_width(Math.max(240, of.clientWidth)));
    observer.observe(of);
    return () => observer.disconnect();
  }, []);
  return width;
}
