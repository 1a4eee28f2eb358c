import { useEffect, useState } from 'preact/hooks';
import { load, Problem } from './load';
import { use_version } from './record_change';

export type Loading<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; problem: Problem; retry: () => void };

/// A view from the server; null asks for nothing. Where the record changes, the old view stands until the new one has arrived.
export function use_view<T>(path: string | null): Loading<T> {
  const [held, hold] = useState<{ path: string | null; result: Loading<T> }>({ path: null, result: { state: 'loading' } });
  const [attempt, try_again] = useState(0);
  const version = use_version();
  useEffect(() => {
    if (path === null) return;
    let wanted = true;
    const show = (result: Loading<T>) => wanted && hold({ path, result });
    load<T>(path).then(
      (value) => show({ state: 'ready', value }),
      (problem: Problem) => show({ state: 'failed', problem, retry: () => try_again((n) => n + 1) }),
    );
    return () => { wanted = false; };
  }, [path, attempt, version]);
  return held.path === path ? held.result : { state: 'loading' };
}

/// The value where it has arrived, for what only completes a page.
export function value_of<T>(loading: Loading<T>): T | undefined {
  return loading.state === 'ready' ? loading.value : undefined;
}
