import type { Commitment, CommitmentsView } from '../api/types';
import { use_names } from '../api/names';
import { choose, filter_of } from '../parts/commitment_filter';
import { Filters } from '../parts/filters';
import { Actions, Strength } from '../parts/commitment_list';
import { Deadline } from '../parts/deadline';
import { Side } from '../parts/party';
import { Support } from '../parts/quote';
import { SessionLink } from '../parts/session_link';
import { Table } from '../parts/table';
import { Target } from '../parts/target';
import { use_say } from '../messages/say';
import { use_place } from '../routing/location';
import { Listing } from './listing';

export function CommitmentsPage() {
  return (
    <Listing<CommitmentsView> topic="commitments" empty={(view) => view.commitments.length === 0}>
      {(view, title) => <Matrix all={view.commitments} title={title} />}
    </Listing>
  );
}

function Matrix({ all, title }: { all: Commitment[]; title: string }) {
  const say = use_say();
  const names = use_names();
  const filter = filter_of(use_place().query);
  const shown = choose(all, filter, names);
  const grouped = filter.sort === 'session';
  return (
    <>
      <Filters all={all} filter={filter} />
      <p class="quiet" role="status">{say.text('commitments.shown', shown.length, all.length)}</p>
      {shown.length === 0 ? <p>{say.text('filter.none')}</p> : (
        <Table label={title} columns={['side', 'strength', 'commitment', 'target', 'deadline', ...(grouped ? [] : ['session'] as const)]}>
          {shown.map((one, index) => (
            <>
              {grouped && one.session !== shown[index - 1]?.session && <Group session={one.session} />}
              <Row of={one} grouped={grouped} />
            </>
          ))}
        </Table>
      )}
    </>
  );
}

function Group({ session }: { session: string | undefined }) {
  const say = use_say();
  return <tr class="group"><th colSpan={5} scope="colgroup">{session ? <SessionLink id={session} /> : say.text('commitments.no_session')}</th></tr>;
}

function Row({ of, grouped }: { of: Commitment; grouped: boolean }) {
  const say = use_say();
  return (
    <tr id={of.id}>
      <td><Side code={of.actor} /></td>
      <td><Strength of={of.strength} /></td>
      <td class="wide"><Actions of={of.actions} />
        {of.speaker && <span class="quiet small">{say.text('commitments.said_by', of.speaker)} </span>}
        <Support sources={of.sources} cited={of.cited} /></td>
      <td>{of.target && <Target text={of.target} />}</td>
      <td><Deadline of={of} /></td>
      {!grouped && <td class="small">{of.session && <SessionLink id={of.session} />}</td>}
    </tr>
  );
}
