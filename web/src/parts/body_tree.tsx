// Bodies under the body they report to, each with its sessions and what is missing.
import type { BodyNode, SessionLine } from '../api/types';
import { use_say } from '../messages/say';
import { session_href } from '../routing/route';
import { gap_words } from '../timeline/words';
import { Exports } from './exports';
import { expected } from './expectation';
import { place_words } from './place_words';
import { session_label } from './session_link';

interface Branch { body: BodyNode; below: Branch[] }

/// The list comes parent first, each body with its depth.
function branches_of(bodies: BodyNode[]): Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const body of bodies) {
    const branch = { body, below: [] };
    open.length = Math.min(open.length, body.depth);
    (open[open.length - 1]?.below ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

export function BodyTree({ bodies }: { bodies: BodyNode[] }) {
  const names = new Map(bodies.map((body) => [body.id, body.name]));
  return <Level branches={branches_of(bodies)} names={names} />;
}

function Level({ branches, above, names }: { branches: Branch[]; above?: string; names: Map<string, string> }) {
  return (
    <ul class="tree">
      {branches.map(({ body, below }) => (
        <li>
          <Body body={body} above={above} names={names} />
          {below.length > 0 && <Level branches={below} above={body.id} names={names} />}
        </li>
      ))}
    </ul>
  );
}

function Body({ body, above, names }: { body: BodyNode; above: string | undefined; names: Map<string, string> }) {
  const say = use_say();
  const missing = body.gaps.filter((gap) => gap.kind !== 'outcome').map((gap) => gap_words(gap.first, gap.last));
  const outcome = body.gaps.filter((gap) => gap.kind === 'outcome').map((gap) => gap_words(gap.first, gap.last));
  const told = [
    body.since !== undefined && say.text('body.since', body.since),
    body.agrees && say.text('body.fits', body.agrees),
    body.disagrees && say.text('body.unfit', body.disagrees),
    missing.length > 0 && say.text('body.not_read', say.list(missing)),
    outcome.length > 0 && say.text('body.outcome', say.list(outcome)),
    body.next.length > 0 && say.text('body.next', expected(say, body)),
  ].filter(Boolean);
  // The line in the tree tells the body above; only others are named.
  const parents = body.reports_to.filter((id) => id !== above).map((id) => names.get(id) ?? id);
  return (
    <div class="body" id={body.id}>
      <h3>{body.name} <span class="quiet small">{say.name('kind', body.kind)}</span></h3>
      {parents.length > 0 && <p class="quiet small">{say.text('body.reports_to', say.list(parents))}</p>}
      {body.sessions.length === 0
        ? <p class="quiet small">{say.text('body.none')}</p>
        : <ul class="sessions">{body.sessions.map((one) => <SessionRow session={one} />)}</ul>}
      {told.length > 0 && <p class="quiet small">{told.join(' · ')}</p>}
      {body.sessions.length > 0 && <Exports of={{ body: body.id }} title={body.name} />}
    </div>
  );
}

function SessionRow({ session }: { session: SessionLine }) {
  const say = use_say();
  return (
    <li>
      <a href={session_href(session.id)}>{session_label(say, session.label)}</a>
      <span class="date">{session.date ?? (session.disputed ? say.text('fact.disputed') : say.text('session.undated'))}</span>
      <span>{place_words(say, session)}</span>
      {session.status && session.status !== 'held' && <span class={`status ${session.status}`}>{say.name('status', session.status)}</span>}
      <span class="quiet">{say.count('sources', session.sources)}</span>
    </li>
  );
}
