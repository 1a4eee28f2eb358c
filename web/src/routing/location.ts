// Where the reader is. Pages are addresses; a link within the application changes the address without loading anew.
import { useEffect, useState } from 'preact/hooks';
import { decoded } from './route';

const listeners = new Set<() => void>();
const changed = () => listeners.forEach((listener) => listener());

export function go(href: string): void {
  history.pushState(null, '', href);
  changed();
  // On another page the place is not drawn yet; that page goes there by itself.
  setTimeout(go_to_hash);
}

/// Brings what the address names after `#` into sight.
export function go_to_hash(): void {
  const id = decoded(location.hash.slice(1));
  if (id) document.getElementById(id)?.scrollIntoView();
}

/// Changes what is asked for on this page (a filter, a language) without a new step in the history.
export function set_query(changes: Record<string, string>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(null, '', url);
  changed();
}

export interface Place { path: string; query: URLSearchParams }

const here = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search) });

export function use_place(): Place {
  const [place, set_place] = useState(here);
  useEffect(() => {
    const listener = () => set_place(here());
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  }, []);
  return place;
}

function on_click(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest?.('a');
  const href = link?.getAttribute('href');
  if (!link || !href || !/^[/?]/.test(href) || href.startsWith('/api') || link.getAttribute('target')) return;
  event.preventDefault();
  go(href);
}

export function follow_links(): void {
  document.addEventListener('click', on_click);
  addEventListener('popstate', changed);
}
