// Files on their way into the record, two at a time.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api/load';
import { record_changed } from '../api/record_change';
import { most_bytes, upload, type Taken } from '../api/upload';

export interface Item {
  key: number;
  name: string;
  state: 'waiting' | 'sending' | 'done' | 'too-large' | 'failed';
  /// How much has been sent, from 0 to 1.
  share: number;
  taken?: Taken;
  problem?: Problem;
}

const at_once = 2;
let next_key = 0;

export function use_intake(): { items: Item[]; take: (files: File[]) => void; clear: () => void } {
  const [items, set_items] = useState<Item[]>([]);
  const files = useRef(new Map<number, File>());
  const change = (key: number, what: Partial<Item>) => set_items((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));

  const send = async (key: number, file: File) => {
    change(key, { state: 'sending' });
    try {
      const taken = await upload(file, (share) => change(key, { share }));
      change(key, { state: 'done', share: 1, taken });
      if (taken.results.some((one) => one.outcome === 'added')) record_changed();
    } catch (problem) {
      change(key, { state: 'failed', problem: problem as Problem });
    }
  };

  useEffect(() => {
    const free = at_once - items.filter((one) => one.state === 'sending').length;
    for (const one of items.filter((item) => item.state === 'waiting').slice(0, Math.max(0, free))) {
      const file = files.current.get(one.key);
      files.current.delete(one.key);
      if (file) void send(one.key, file);
    }
  }, [items]);

  const take = (given: File[]) => {
    const added = given.map((file): Item => {
      const key = next_key++;
      if (file.size > most_bytes) return { key, name: file.name, state: 'too-large', share: 0 };
      files.current.set(key, file);
      return { key, name: file.name, state: 'waiting', share: 0 };
    });
    set_items((all) => [...all, ...added]);
  };
  return { items, take, clear: () => set_items((all) => all.filter((one) => one.state === 'waiting' || one.state === 'sending')) };
}
