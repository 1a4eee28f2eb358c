import { useEffect, useState } from 'preact/hooks';
import { load, path_of } from './load';
import { on_learnt, title_of, type Title } from './titles';

const patience = 400;  // milliseconds in which the page's own answers may tell the title

const most = 60;       // sessions asked for one by one, between two lists

let asked: Promise<unknown> | undefined;
let one_by_one: Promise<unknown> = Promise.resolve();
let left = most;

/// The list of mechanisms names every session of those it holds; it is asked once, where nothing else told.
async function ask_about(id: string): Promise<void> {
  asked ??= load('mechanisms?limit=20').catch(() => { asked = undefined; });
  await asked;
  if (title_of(id) || !id.startsWith('session/') || left-- <= 0) return;
  one_by_one = one_by_one.then(() => (title_of(id) ? undefined : load(path_of(id)).catch(() => undefined)));
}

/// The title of a session or a body as soon as any answer tells it.
export function use_title(id: string): Title | undefined {
  const [title, set_title] = useState(title_of(id));
  useEffect(() => {
    const look = () => set_title(title_of(id));
    look();
    const end = on_learnt(look);
    const late = setTimeout(() => title_of(id) || void ask_about(id), patience);
    return () => { end(); clearTimeout(late); };
  }, [id]);
  return title;
}

/// Looks again whenever a title has been learnt.
export function use_learnt(): void {
  const [, again] = useState(0);
  useEffect(() => on_learnt(() => again((n) => n + 1)), []);
}
