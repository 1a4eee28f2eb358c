import type { Instrument, InstrumentsView } from '../api/types';
import { use_say } from '../messages/say';
import { slot_name } from '../acts/slots';
import { OwnLink } from '../parts/own_link';
import { Support } from '../parts/quote';
import { SessionLink } from '../parts/session_link';
import { Table } from '../parts/table';
import { Listing } from './listing';

export function InstrumentsPage() {
  return (
    <Listing<InstrumentsView> topic="instruments" keys={['instruments']} filters={['kind', 'year', 'body', 'session']}>
      {(view, title) => (
        <Table label={title} columns={['title', 'kind', 'session', 'events']}>
          {view.instruments.map((one) => <Row of={one} />)}
        </Table>
      )}
    </Listing>
  );
}

function Row({ of }: { of: Instrument }) {
  const say = use_say();
  const counts = of.count ? [...(of.count.value ? [of.count.value] : []), ...(of.count.conflicts ?? []).map((one) => one.value)] : [];
  return (
    <tr id={of.id}>
      <th scope="row">{of.title} <OwnLink id={of.id} name={of.title} />
        {counts.length > 0 && <div class={counts.length > 1 ? 'warning small' : 'quiet small'}>{slot_name(say, 'count')}: {counts.join(' ≠ ')}</div>}
      </th>
      <td>{say.name('instrument', of.kind)}</td>
      <td>{of.session && <SessionLink id={of.session} />}{of.session_concluded && <div class="quiet small">{say.text('session.concluded')}</div>}</td>
      <td><ul class="plain">{of.events.map((event) => (
        <li>{say.name('action', event.value)}{' '}<Support sources={event.sources} cited={event.cited} claim="instrument" /></li>
      ))}</ul></td>
    </tr>
  );
}
