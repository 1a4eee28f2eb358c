// A list of any length, a page of it at a time.
import { useEffect, useState } from 'preact/hooks';
import { ask, load, Problem, with_query } from './load';
import { use_version } from './record_change';
import type { ListView } from './types';

export type Asked = Record<string, string | number | undefined>;

export interface List<V> {
  /// The answer's first page; its items are those of all pages asked for so far.
  view: V;
  total: number | undefined;
  /// Whether there is more than what is shown.
  partial: boolean;
  more: () => void;
  loading_more: boolean;
  failed_more?: Problem;
}

export type ListLoading<V> =
  | { state: 'loading' }
  | { state: 'ready'; value: List<V>; stale: boolean }
  | { state: 'failed'; problem: Problem; retry: () => void };

interface Held<V> { asked: string; topic: string; view: V; shown: number }

const usual = 100;
const most = 1000;  // the server's own limit for one answer

/// `keys` are the names of the arrays that go on from page to page; `page` is how many items are asked for at once.
export function use_list<V extends ListView>(topic: string, keys: (keyof V & string)[], asked: Asked, page = usual): ListLoading<V> {
  const [held, hold] = useState<Held<V>>();
  const [problem, set_problem] = useState<Problem>();
  const [failed_more, set_failed_more] = useState<Problem>();
  const [loading_more, set_loading_more] = useState(false);
  const [attempt, try_again] = useState(0);
  const version = use_version();
  const path = with_query(topic, asked);

  useEffect(() => {
    let wanted = true;
    set_problem(undefined);
    set_failed_more(undefined);
    set_loading_more(false);
    // What a reader had unfolded stays unfolded when the record changes.
    const limit = held?.asked === path ? Math.min(most, Math.max(page, held.shown)) : page;
    load<V>(with_query(topic, { ...asked, limit })).then(
      (view) => wanted && hold({ asked: path, topic, view, shown: count(view, keys) }),
      (failure: Problem) => wanted && set_problem(failure),
    );
    return () => { wanted = false; };
  }, [path, attempt, version]);

  if (problem) return { state: 'failed', problem, retry: () => try_again((n) => n + 1) };
  // While other filters are being asked for, what was shown stays, so that nothing jumps.
  if (!held || held.topic !== topic) return { state: 'loading' };

  const more = () => {
    if (loading_more || !held.view.next) return;
    set_loading_more(true);
    set_failed_more(undefined);
    ask<V>(with_query(topic, { ...asked, limit: page, after: held.view.next })).then(
      (next) => hold((now) => (now?.view === held.view ? joined(now, next, keys) : now)),
      set_failed_more,
    ).finally(() => set_loading_more(false));
  };
  const { view } = held;
  return {
    state: 'ready',
    stale: held.asked !== path,
    value: { view, total: view.total, partial: !!view.next, more, loading_more, failed_more },
  };
}

function count<V>(view: V, keys: (keyof V)[]): number {
  return keys.reduce((sum, key) => sum + ((view[key] as unknown[] | undefined)?.length ?? 0), 0);
}

function joined<V extends ListView>(held: Held<V>, next: V, keys: (keyof V)[]): Held<V> {
  const view: V = { ...held.view };
  view.next = next.next;
  for (const key of keys) view[key] = [...((held.view[key] as unknown[]) ?? []), ...((next[key] as unknown[]) ?? [])] as V[typeof key];
  return { ...held, view, shown: count(view, keys) };
}
