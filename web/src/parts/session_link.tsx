import { title_of, type Title } from '../api/titles';
import { use_title } from '../api/use_title';
import { use_say, type Say } from '../messages/say';
import { session_href } from '../routing/route';

/// A session within its body: its ordinal, or what it is where it has none.
export function session_label(say: Say, label: string): string {
  return label === 'chairs' || label === 'special' || label === 'undated' ? say.text(`session.${label}`) : label;
}

export function title_words(say: Say, { name, label, date }: Title): string {
  if (!label) return name;
  const when = /^\d+$/.test(label) || !date ? '' : ` ${date}`;
  return `${name} ${session_label(say, label)}${when}`;
}

/// What a session is called, else its id without what every such id begins with.
export function session_words(say: Say, id: string): string {
  const title = title_of(id);
  return title ? title_words(say, title) : id.replace(/^session\//, '');
}

export function SessionLink({ id }: { id: string }) {
  const say = use_say();
  use_title(id);
  return <a href={session_href(id)}>{session_words(say, id)}</a>;
}
