import type { PeopleView, Person, Tenure } from '../api/types';
import { NotSamePersonButton, SamePersonButton } from '../acts/same_person';
import { SetSlotButton } from '../acts/set_slot';
import { Side } from '../parts/party';
import { Support } from '../parts/quote';
import { SessionLink } from '../parts/session_link';
import { Table } from '../parts/table';
import { Listing } from './listing';

export function PeoplePage() {
  return (
    <Listing<PeopleView> topic="people" keys={['people']} filters={['side']}>
      {(view, title) => (
        <Table label={title} columns={['side', 'name', 'offices', 'chaired']}>
          {view.people.map((one) => <Row of={one} />)}
        </Table>
      )}
    </Listing>
  );
}

function Row({ of }: { of: Person }) {
  return (
    <tr id={of.id}>
      <td><Side code={of.party} /></td>
      <th scope="row">
        {of.name}{' '}
        {of.other_names.map((name) => <div class="quiet small">{name}</div>)}
        {(of.aliases ?? []).map((one) => (
          <div class="quiet small">{one.name ?? one.id} <NotSamePersonButton person={of} alias={one.id} name={one.name ?? one.id} /></div>
        ))}
        <div class="acts"><SetSlotButton entity={of.id} slot="name" value={of.name} of={of.name} /> <SamePersonButton person={of} /></div>
      </th>
      <td><ul class="plain">{of.offices.map((office) => <li><Office of={office} /></li>)}</ul></td>
      <td><ul class="plain">{of.chaired.map((id) => <li><SessionLink id={id} /></li>)}</ul></td>
    </tr>
  );
}

function Office({ of }: { of: Tenure }) {
  const seen = of.first === of.last ? of.first : `${of.first} – ${of.last}`;
  return <>{of.title} <span class="quiet date">{seen}</span>{' '}<Support sources={of.sources} cited={of.cited} claim="office" /></>;
}
