import { useEffect, useState } from 'preact/hooks';
import { load, Problem } from './load';

export type Loading<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; problem: Problem; retry: () => void };

/// A view from the server; null asks for nothing.
export function use_view<T>(path: string | null): Loading<T> {
  const [held, hold] = useState<{ path: string | null; result: Loading<T> }>({ path: null, result: { state: 'loading' } });
  const [attempt, try_again] = useState(0);
  useEffect(() => {
    if (path === null) return;
    let wanted = true;
    const show = (result: Loading<T>) => wanted && hold({ path, result });
    load<T>(path).then(
      (value) => show({ state: 'ready', value }),
      (problem: Problem) => show({ state: 'failed', problem, retry: () => try_again((n) => n + 1) }),
    );
    return () => { wanted = false; };
  }, [path, attempt]);
  return held.path === path ? held.result : { state: 'loading' };
}

/// The value where it has arrived, for what only completes a page.
export function value_of<T>(loading: Loading<T>): T | undefined {
  return loading.state === 'ready' ? loading.value : undefined;
}
