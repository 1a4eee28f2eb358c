// Two people of one side are one, or one is two.
import { useState } from 'preact/hooks';
import { with_query } from '../api/load';
import type { PeopleView, Person } from '../api/types';
import { use_view, value_of } from '../api/use_view';
import { use_say } from '../messages/say';
import { ActButton, DialogButton } from './act_button';
import { ActForm } from './act_form';

export function SamePersonButton({ person }: { person: Person }) {
  const say = use_say();
  const title = say.text('act.same_title', person.name);
  return (
    <DialogButton label={say.text('act.same_label')} of={person.name} title={title} quiet>
      {(close) => <SamePerson person={person} close={close} />}
    </DialogButton>
  );
}

function SamePerson({ person, close }: { person: Person; close: () => void }) {
  const say = use_say();
  const [sought, seek] = useState('');
  const [other, set_other] = useState('');
  const people = value_of(use_view<PeopleView>(with_query('people', { side: person.party, limit: 1000 })))?.people ?? [];
  const known = people.filter((one) => one.party === person.party && one.id !== person.id);
  const shown = known.filter((one) => [one.name, ...one.other_names].join(' ').toLowerCase().includes(sought.trim().toLowerCase()));
  const chosen = known.find((one) => one.id === other);
  const names = new Map([person, ...known].map((one) => [one.id, one.name]));
  const act = chosen && { act: 'same', kind: 'person', a: person.id, b: chosen.id } as const;
  return (
    <ActForm act={act} names={names} close={close}>
      <label class="field">{say.text('act.find_person')}
        <input type="text" value={sought} autocomplete="off" onInput={(event) => seek(event.currentTarget.value)} />
      </label>
      <label class="field">{say.text('act.other_person')}
        <select size={6} value={other} onChange={(event) => set_other(event.currentTarget.value)}>
          {shown.map((one) => <option value={one.id}>{[one.name, one.offices[0]?.title].filter(Boolean).join(' · ')}</option>)}
        </select>
      </label>
    </ActForm>
  );
}

/// Another spelling that is somebody else's name.
export function NotSamePersonButton({ person, alias, name }: { person: Person; alias: string; name: string }) {
  const say = use_say();
  const names = new Map([[person.id, person.name], [alias, name]]);
  return (
    <ActButton act={{ act: 'not-same', kind: 'person', a: person.id, b: alias }} names={names} quiet
      label={say.text('act.not_same_label')} of={`${name}, ${person.name}`} />
  );
}
