// Setting a slot by hand: what is asked for depends on the slot.
import { useId, useState } from 'preact/hooks';
import { with_query } from '../api/load';
import type { PeopleView } from '../api/types';
import { use_view, value_of } from '../api/use_view';
import { use_say } from '../messages/say';
import { ActForm } from './act_form';
import { DialogButton } from './act_button';
import { modes, slot_name, statuses } from './slots';

interface Props { entity: string; slot: string; value?: string; quiet?: boolean; of?: string }

/// `of` is what the button is about, where there are many for one slot.
export function SetSlotButton({ entity, slot, value, quiet = true, of }: Props) {
  const say = use_say();
  const name = slot_name(say, slot);
  return (
    <DialogButton label={say.text(!quiet ? 'act.set_other' : slot === 'name' ? 'act.rename_label' : 'act.set_label')} of={of ?? name} title={say.text('act.set_title', name)} quiet={quiet}>
      {(close) => <SetSlot entity={entity} slot={slot} value={value} close={close} />}
    </DialogButton>
  );
}

function SetSlot({ entity, slot, value = '', close }: Props & { close: () => void }) {
  const [chosen, choose] = useState({ value, name: '' });
  const given = chosen.value.trim();
  const act = given && is_complete(slot, given) ? { act: 'set', entity, slot, value: given } as const : undefined;
  const names = chosen.name ? new Map([[chosen.value, chosen.name]]) : undefined;
  return (
    <ActForm act={act} names={names} close={close}>
      <Field slot={slot} value={chosen.value} choose={(next, name = '') => choose({ value: next, name })} />
    </ActForm>
  );
}

const day = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const dates = new RegExp(`^${day}(/${day})?$`);

function is_complete(slot: string, value: string): boolean {
  return slot === 'date' || slot === 'deadline' ? dates.test(value) : true;
}

interface FieldProps { slot: string; value: string; choose: (value: string, name?: string) => void }

function Field({ slot, value, choose }: FieldProps) {
  const say = use_say();
  const hint = useId();
  if (slot === 'mode' || slot === 'status') {
    return (
      <label class="field">{slot_name(say, slot)}
        <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {!value && <option value="" />}
          {(slot === 'mode' ? modes : statuses).map((one) => <option value={one}>{say.name(slot, one)}</option>)}
        </select>
      </label>
    );
  }
  if (slot.startsWith('chair/')) return <Chairs slot={slot} value={value} choose={choose} />;
  const help = slot === 'date' || slot === 'deadline' ? say.text('act.date_help') : slot === 'place' ? say.text('act.place_help') : '';
  return (
    <label class="field">{slot_name(say, slot)}
      <input type="text" value={value} autocomplete="off" spellcheck={false} aria-describedby={help ? hint : undefined} onInput={(event) => choose(event.currentTarget.value)} />
      {help && <span class="quiet small" id={hint}>{help}</span>}
    </label>
  );
}

function Chairs({ slot, value, choose }: FieldProps) {
  const say = use_say();
  const side = slot.split('/')[1];
  const people = value_of(use_view<PeopleView>(with_query('people', { side, limit: 1000 })))?.people ?? [];
  const of_side = people.filter((one) => one.party === side).sort((a, b) => (a.name < b.name ? -1 : 1));
  const chosen = of_side.some((one) => one.id === value) ? value : '';
  return (
    <label class="field">{slot_name(say, slot)}
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value, of_side.find((one) => one.id === event.currentTarget.value)?.name)}>
        {!chosen && <option value="" />}
        {of_side.map((one) => <option value={one.id}>{one.name}</option>)}
      </select>
    </label>
  );
}
