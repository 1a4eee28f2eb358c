import type { BodyNode, Mechanism, MechanismsView, SessionLine } from '../api/types';
import { use_list, type List } from '../api/use_list';
import { Intake } from '../intake/intake';
import { use_say } from '../messages/say';
import { Changes } from '../parts/changes';
import { Empty } from '../parts/empty';
import { expected } from '../parts/expectation';
import { asked_of, ListFilters, type FilterName } from '../parts/list_filters';
import { More } from '../parts/more';
import { Page, Wait } from '../parts/page';
import { Parties } from '../parts/party';
import { SessionLink } from '../parts/session_link';
import { Table } from '../parts/table';
import { gap_words } from '../timeline/words';
import { use_place } from '../routing/location';
import { mechanism_href } from '../routing/route';

const filters: FilterName[] = ['side'];
const page = 50;

export function MechanismsPage() {
  const say = use_say();
  const title = say.text('mechanisms.title');
  const asked = asked_of(use_place().query, filters);
  return (
    <Wait for={use_list<MechanismsView>('mechanisms', ['mechanisms'], asked, page)} title={title}>
      {(list) => (
        <Page title={title}>
          <Changes />
          {list.view.mechanisms.length === 0 && !asked.side ? <><Empty topic="mechanisms" /><Intake /></> : <All list={list} title={title} />}
        </Page>
      )}
    </Wait>
  );
}

function All({ list, title }: { list: List<MechanismsView>; title: string }) {
  const say = use_say();
  const { view } = list;
  return (
    <>
      <p class="quiet">
        {say.text('mechanisms.made_from', say.count('documents', view.documents), say.count('sources', view.sources))}
      </p>
      <ListFilters topic="mechanisms" filters={filters} />
      {view.mechanisms.length === 0 ? <p role="status">{say.text('filter.none')}</p> : (
        <Table label={title} columns={['mechanisms.parties', 'mechanism.bodies', 'mechanisms.last', 'mechanisms.next', 'mechanisms.missing']}>
          {view.mechanisms.map((one) => <Row key={one.parties.join(' ')} mechanism={one} />)}
        </Table>
      )}
      <More list={list} shown={view.mechanisms.length} />
      {view.organizations.length > 0 && <p>{say.label('mechanisms.also')}{say.list(view.organizations)}</p>}
    </>
  );
}

function Row({ mechanism }: { mechanism: Mechanism }) {
  const say = use_say();
  const sessions = mechanism.bodies.reduce((sum, body) => sum + body.session_count, 0);
  const last = last_held(mechanism.bodies);
  const gaps = mechanism.bodies.filter((body) => body.gaps.length > 0);
  return (
    <tr>
      <th scope="row"><a class="strong" href={mechanism_href(mechanism.parties)}><Parties codes={mechanism.parties} /></a>
        <div class="quiet small">{mechanism.parties.join(' · ')}</div></th>
      <td class="whole">{say.count('bodies', mechanism.bodies.length)}<div class="quiet small">{say.count('sessions', sessions)}</div></td>
      <td>{last && <><SessionLink id={last.id} /><div class="quiet small">{last.date ?? say.text(last.disputed ? 'fact.disputed' : 'session.undated')}</div></>}</td>
      <td><Next mechanism={mechanism} /></td>
      <td>{gaps.length > 0 && <ul class="plain">{gaps.map((body) => <li><Missing body={body} /></li>)}</ul>}</td>
    </tr>
  );
}

function Missing({ body }: { body: BodyNode }) {
  const say = use_say();
  const missing = body.gaps.filter((gap) => gap.kind !== 'outcome').map((gap) => gap_words(gap.first, gap.last));
  const open = body.gaps.filter((gap) => gap.kind === 'outcome').map((gap) => gap_words(gap.first, gap.last));
  return (
    <>
      {body.name}
      {missing.length > 0 && <div class="quiet small">{say.text('body.not_read', say.list(missing))}</div>}
      {open.length > 0 && <div class="quiet small">{say.text('body.outcome', say.list(open))}</div>}
    </>
  );
}

function Next({ mechanism }: { mechanism: Mechanism }) {
  const now = new Date().toISOString().slice(0, 10);
  const announced = mechanism.bodies.flatMap((body) => body.sessions.filter((one) => one.status === 'announced' && (one.date ?? now) >= now.slice(0, one.date?.length)));
  const say = use_say();
  return (
    <ul class="plain">
      {announced.map((one) => <li><SessionLink id={one.id} /><div class="quiet small">{one.date} · {say.text('status.announced')}</div></li>)}
      {mechanism.bodies.filter((body) => body.next.length > 0).map((body) => (
        <li>{body.name}<div class="quiet small">{expected(say, body)}</div></li>
      ))}
    </ul>
  );
}

const by_date = (a: SessionLine, b: SessionLine) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1);

/// The latest by date; a later one of the same body may have none, where sources disagree on it.
function last_held(bodies: BodyNode[]): SessionLine | undefined {
  const held = bodies.flatMap((body) => body.sessions).filter((one) => one.status === 'held');
  const dated = held.filter((one) => one.date).sort(by_date).pop();
  const siblings = bodies.find((body) => dated && body.sessions.includes(dated))?.sessions ?? held;
  const later = siblings.filter((one) => one.status === 'held' && !one.date && Number(one.label) > Number(dated?.label ?? 0));
  return later.sort((a, b) => Number(a.label) - Number(b.label)).pop() ?? dated;
}
