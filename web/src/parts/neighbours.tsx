// Where a session stands: its mechanism and body, and the sessions before and after it.
import type { SessionView, Titled } from '../api/types';
import { use_learnt } from '../api/use_title';
import { use_say } from '../messages/say';
import { entity_href, session_href } from '../routing/route';
import { title_of } from '../api/titles';
import { Parties } from './party';
import { title_words } from './session_link';

export function Neighbours({ session }: { session: SessionView }) {
  const say = use_say();
  use_learnt();
  const parties = (session.body.split('/')[1] ?? '').toUpperCase().split('-');
  const known = parties.every((code) => /^[A-Z]{2}$/.test(code));
  const link = (rel: string, words: string, to: Titled | undefined) => {
    if (!to) return null;
    const named = title_of(to.id);
    return <a rel={rel} href={session_href(to.id)}>{rel === 'prev' && '← '}{words}{named?.label ? title_words(say, { ...named, name: '' }).trim() : to.title}{rel === 'next' && ' →'}</a>;
  };
  return (
    <nav class="neighbours" aria-label={say.text('session.neighbours')}>
      <a href={entity_href(session.body)}>{known ? <Parties codes={parties} /> : session.body}</a>
      {link('prev', say.label('session.previous'), session.previous)}
      {link('next', say.label('session.next'), session.next)}
    </nav>
  );
}
