// One mechanism, by the key that stands in its address.
import { useEffect, useState } from 'preact/hooks';
import { mechanism_key } from '../routing/route';
import { load, path_of, Problem } from './load';
import { use_version } from './record_change';
import type { Mechanism } from './types';
import type { Loading } from './use_view';

/// null where there is none of that key.
export function use_mechanism(key: string): Loading<Mechanism | null> {
  const [held, hold] = useState<{ key: string; result: Loading<Mechanism | null> }>({ key: '', result: { state: 'loading' } });
  const [attempt, try_again] = useState(0);
  const version = use_version();
  useEffect(() => {
    let wanted = true;
    const show = (result: Loading<Mechanism | null>) => wanted && hold({ key, result });
    found(key.toLowerCase()).then(
      (value) => show({ state: 'ready', value }),
      (problem: Problem) => show({ state: 'failed', problem, retry: () => try_again((n) => n + 1) }),
    );
    return () => { wanted = false; };
  }, [key, attempt, version]);
  return held.key === key ? held.result : { state: 'loading' };
}

async function found(key: string): Promise<Mechanism | null> {
  try {
    // The bodies whose parties nobody tells are a mechanism without a name.
    return await load<Mechanism>(`mechanism/${key === mechanism_key([]) ? '' : path_of(key)}`);
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}
