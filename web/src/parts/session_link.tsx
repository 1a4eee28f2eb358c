import { use_names } from '../api/names';
import type { SessionLine } from '../api/types';
import { use_say, type Say } from '../messages/say';
import { session_href } from '../routing/route';

/// A session within its body: its ordinal, or what it is where it has none.
export function session_label(say: Say, label: string): string {
  return label === 'chairs' || label === 'special' ? say.text(`session.${label}`) : label;
}

export function session_title(say: Say, body: string, session: SessionLine): string {
  const when = /^\d+$/.test(session.label) || !session.date ? '' : ` ${session.date}`;
  return `${body} ${session_label(say, session.label)}${when}`;
}

export function SessionLink({ id }: { id: string }) {
  const say = use_say();
  const named = use_names().sessions.get(id);
  return <a href={session_href(id)}>{named ? session_title(say, named.body.name, named.session) : id.replace(/^session\//, '')}</a>;
}
