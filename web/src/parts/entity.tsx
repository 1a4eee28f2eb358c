// What an id of any kind speaks of, named as well as what was received allows, linking to where it is shown.
import { known_session_within } from '../api/titles';
import { use_learnt, use_title } from '../api/use_title';
import { use_say } from '../messages/say';
import { entity_href } from '../routing/route';
import { Parties } from './party';
import { SessionLink } from './session_link';

/// `name` is what the thing is called, where it is known.
export function Entity({ id, name }: { id: string; name?: string }) {
  const [kind] = id.split('/');
  if (kind === 'session') return <SessionLink id={id} />;
  if (kind === 'body') return <BodyLink id={id} />;
  if (kind === 'instrument') return <InstrumentLink id={id} />;
  if (kind === 'figure') return <FigureLink id={id} />;
  const href = entity_href(id);
  const words = name ?? (kind === 'person' ? person_words(id) : undefined);
  if (!href) return words ? <>{words}</> : <span class="id">{id}</span>;
  return <a href={href}>{words ?? <span class="id">{id}</span>}</a>;
}

/// `person/cn/li-qiang`: the name as the id spells it.
function person_words(id: string): string {
  const spelt = id.split('/').pop() ?? id;
  return spelt.split('-').map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
}

function InstrumentLink({ id }: { id: string }) {
  const say = use_say();
  use_learnt();
  const session = known_session_within(id);
  if (!session) return <span class="id">{id}</span>;
  const sort = id.slice(`instrument/${session.slice('session/'.length)}/`.length).split('/')[0] ?? '';
  return <>{say.name('instrument', sort)} · <SessionLink id={session} /></>;
}

/// `figure/in-tz/bilateral-trade/usd`: parties, what is measured, unit.
function FigureLink({ id }: { id: string }) {
  const [, parties = '', measure = '', unit = ''] = id.split('/');
  const codes = parties.toUpperCase().split('-');
  return (
    <a href={entity_href(id)}>
      {measure.replace(/-/g, ' ')}, <Parties codes={codes} />{/^[a-z]{3}$/.test(unit) && ` · ${unit.toUpperCase()}`}
    </a>
  );
}

export function BodyLink({ id }: { id: string }) {
  const title = use_title(id);
  const href = entity_href(id);
  const words = title?.name ?? <span class="id">{id}</span>;
  return href ? <a href={href}>{words}</a> : <>{words}</>;
}
