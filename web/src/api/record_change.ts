// The record has changed: by an act of this reader, or by what another one read in. Pages then ask anew.
import { useEffect, useState } from 'preact/hooks';
import { forget } from './load';

const listeners = new Set<(version: number) => void>();
let version = 0;

export function record_changed(): void {
  forget();
  ++version;
  listeners.forEach((listener) => listener(version));
}

/// A number that grows with each change.
export function use_version(): number {
  const [seen, see] = useState(version);
  useEffect(() => {
    see(version);
    listeners.add(see);
    return () => { listeners.delete(see); };
  }, []);
  return seen;
}
