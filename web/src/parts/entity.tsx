// What an id of any kind speaks of, named as well as the record's lists allow, linking to where it is shown.
import { use_names, type Names } from '../api/names';
import { use_say } from '../messages/say';
import { mechanism_href } from '../routing/route';
import { Parties } from './party';
import { SessionLink } from './session_link';

export function Entity({ id }: { id: string }) {
  const say = use_say();
  const names = use_names();
  const [kind] = id.split('/');
  if (kind === 'session') return <SessionLink id={id} />;
  if (kind === 'body') return <BodyLink id={id} />;
  if (kind === 'instrument') {
    const session = session_within(names, id);
    if (!session) return <span class="id">{id}</span>;
    const sort = id.slice(`instrument/${session.slice('session/'.length)}/`.length).split('/')[0] ?? '';
    return <>{say.name('instrument', sort)} · <SessionLink id={session} /></>;
  }
  if (kind === 'figure') return <FigureLink id={id} />;
  return <span class="id">{id}</span>;
}

/// `figure/in-tz/bilateral-trade/usd`: parties, what is measured, unit.
function FigureLink({ id }: { id: string }) {
  const [, parties = '', measure = '', unit = ''] = id.split('/');
  const codes = parties.toUpperCase().split('-');
  return (
    <a href={`/figures#${encodeURIComponent(id)}`}>
      {measure.replace(/-/g, ' ')}, <Parties codes={codes} />{/^[a-z]{3}$/.test(unit) && ` · ${unit.toUpperCase()}`}
    </a>
  );
}

export function BodyLink({ id }: { id: string }) {
  const named = use_names().bodies.get(id);
  return named ? <a href={mechanism_href(named.mechanism.parties)}>{named.body.name}</a> : <span class="id">{id}</span>;
}

/// The id of an instrument holds that of its session; the longest one that fits is it.
function session_within(names: Names, id: string): string | undefined {
  const parts = id.split('/').slice(1);
  for (let end = parts.length - 1; end > 1; --end) {
    const session = `session/${parts.slice(0, end).join('/')}`;
    if (names.sessions.has(session)) return session;
  }
  return undefined;
}
