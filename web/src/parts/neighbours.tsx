// Where a session stands: its mechanism and body, and the sessions before and after it.
import { use_names } from '../api/names';
import type { SessionLine } from '../api/types';
import { use_say } from '../messages/say';
import { mechanism_href, session_href } from '../routing/route';
import { Parties } from './party';
import { session_label } from './session_link';

export function Neighbours({ session }: { session: string }) {
  const say = use_say();
  const named = use_names().sessions.get(session);
  // Its room is kept, so that nothing moves under the pointer when it arrives.
  if (!named) return <div class="neighbours" />;
  const row = [...named.body.sessions].sort(in_time);
  const at = row.findIndex((one) => one.id === session);
  const link = (rel: string, words: string, to: SessionLine | undefined) =>
    to && <a rel={rel} href={session_href(to.id)}>{rel === 'prev' && '← '}{words}: {session_label(say, to.label)}{to.date && `, ${to.date}`}{rel === 'next' && ' →'}</a>;
  return (
    <nav class="neighbours" aria-label={say.text('session.neighbours')}>
      <a href={mechanism_href(named.mechanism.parties)}><Parties codes={named.mechanism.parties} /></a>
      {link('prev', say.text('session.previous'), row[at - 1])}
      {link('next', say.text('session.next'), row[at + 1])}
    </nav>
  );
}

/// By date; two numbered sessions by their ordinals, which also holds where a date is disputed.
function in_time(a: SessionLine, b: SessionLine): number {
  const [m, n] = [Number(a.label), Number(b.label)];
  if (m && n) return m - n;
  return (a.date ?? '') < (b.date ?? '') ? -1 : 1;
}
