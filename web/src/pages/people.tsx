import type { Alias, PeopleView, Person, Tenure } from '../api/types';
import { NotSamePersonButton, SamePersonButton } from '../acts/same_person';
import { SetSlotButton } from '../acts/set_slot';
import { use_say } from '../messages/say';
import { OwnLink } from '../parts/own_link';
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
        <OwnLink id={of.id} name={of.name} />
        {of.aliases.length > 0 && <ul class="plain">{of.aliases.map((one) => <li><AlsoCalled person={of} alias={one} /></li>)}</ul>}
        <div class="acts"><SetSlotButton entity={of.id} slot="name" value={of.name} of={of.name} /> <SamePersonButton person={of} /></div>
      </th>
      <td><ul class="plain">{of.offices.map((office) => <li><Office of={office} /></li>)}</ul></td>
      <td><ul class="plain">{of.chaired.map((id) => <li><SessionLink id={id} /></li>)}</ul></td>
    </tr>
  );
}

/// Each spelling is kept, with the language of the documents that write it so.
function AlsoCalled({ person, alias }: { person: Person; alias: Alias }) {
  const say = use_say();
  return (
    <span class="quiet small">
      <span lang={alias.language}>{alias.name}</span>
      {alias.language && ` · ${say.tongue(alias.language)}`}
      {alias.id && <>{' '}<NotSamePersonButton person={person} alias={alias.id} name={alias.name} /></>}
    </span>
  );
}

function Office({ of }: { of: Tenure }) {
  const seen = of.first === of.last ? of.first : `${of.first} – ${of.last}`;
  return <>{of.title} <span class="quiet date">{seen}</span>{' '}<Support sources={of.sources} cited={of.cited} claim="office" /></>;
}
