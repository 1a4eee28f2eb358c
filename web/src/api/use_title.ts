import { useEffect, useState } from 'preact/hooks';
import { load } from './load';
import { on_learnt, title_of, type Title } from './titles';

const patience = 400;  // milliseconds in which the page's own answers may tell the title

let asked: Promise<unknown> | undefined;

/// The list of mechanisms names every session of those it holds; it is asked once, where nothing else told.
function ask_once(): void {
  asked ??= load('mechanisms?limit=50').catch(() => { asked = undefined; });
}

/// The title of a session or a body as soon as any answer tells it.
export function use_title(id: string): Title | undefined {
  const [title, set_title] = useState(title_of(id));
  useEffect(() => {
    const look = () => set_title(title_of(id));
    look();
    const end = on_learnt(look);
    const late = setTimeout(() => title_of(id) || ask_once(), patience);
    return () => { end(); clearTimeout(late); };
  }, [id]);
  return title;
}

/// Looks again whenever a title has been learnt.
export function use_learnt(): void {
  const [, again] = useState(0);
  useEffect(() => on_learnt(() => again((n) => n + 1)), []);
}
