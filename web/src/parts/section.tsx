import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/// A part of a page that is left out where there is nothing in it.
export function Section<T>({ title, of, children }: { title: string; of: T[]; children: (all: T[]) => ComponentChildren }) {
  const id = useId();
  if (of.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title} <span class="count">{of.length}</span></h2>
      {children(of)}
    </section>
  );
}
