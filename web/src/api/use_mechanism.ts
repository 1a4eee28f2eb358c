// One mechanism, found in the list of those of its first side.
import { useEffect, useState } from 'preact/hooks';
import { mechanism_key } from '../routing/route';
import { load, with_query, type Problem } from './load';
import { use_version } from './record_change';
import type { Mechanism, MechanismsView } from './types';
import type { Loading } from './use_view';

const most_pages = 50;

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
  const side = /^[a-z]{2}(?=-|$)/.exec(key)?.[0].toUpperCase();
  let after: string | undefined;
  for (let page = 0; page < most_pages; ++page) {
    const view = await load<MechanismsView>(with_query('mechanisms', { side, after }));
    const one = view.mechanisms.find(({ parties }) => mechanism_key(parties) === key);
    if (one) return one;
    after = view.next;
    if (!after) break;
  }
  return null;
}
