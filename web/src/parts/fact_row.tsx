// One fact: its value, how many say so, and their words. What contradicts it stands beside it.
import type { CitedValue, Fact } from '../api/types';
import { SetSlotButton } from '../acts/set_slot';
import { can_set, claim_of_slot, slot_name, slot_value } from '../acts/slots';
import { use_say } from '../messages/say';
import { Quotes } from './quote';

/// With the entity whose fact it is, the fact can be put right, and its words stand in their paragraph.
export function FactRow({ fact, entity }: { fact: Fact; entity?: string }) {
  const say = use_say();
  const conflicts = fact.conflicts ?? [];
  return (
    <div class={conflicts.length > 0 ? 'fact disputed' : 'fact'}>
      <dt>
        {slot_name(say, fact.slot)}
        {entity && can_set(entity, fact.slot) && <> <SetSlotButton entity={entity} slot={fact.slot} value={fact.value} /></>}
      </dt>
      <dd>
        {conflicts.length > 0 ? <Sides fact={fact} conflicts={conflicts} entity={entity} /> : <Value slot={fact.slot} of={fact as CitedValue} entity={entity} />}
        {(fact.plans ?? []).map((plan) => (
          <div class="plan"><span class="quiet small">{say.text('fact.plan')}</span><Value slot={fact.slot} of={plan} entity={entity} /></div>
        ))}
      </dd>
    </div>
  );
}

interface ValueProps { slot: string; of: CitedValue; entity: string | undefined }

function Value({ slot, of, entity }: ValueProps) {
  const say = use_say();
  if (of.value === undefined) return null;
  return (
    <div class="value">
      <div>
        <p><strong>{slot_value(say, slot, of.value)}</strong> <span class="quiet small">{say.count('sources', of.sources)}</span></p>
        {slot === 'date' && entity && <HowKnown of={of} />}
      </div>
      <Quotes cited={of.cited} claim={entity ? claim_of_slot(slot) : undefined} passages={!!entity} />
    </div>
  );
}

function Sides({ fact, conflicts, entity }: { fact: Fact; conflicts: CitedValue[]; entity: string | undefined }) {
  const say = use_say();
  const decided = fact.value !== undefined;
  return (
    <>
      <p class="warning">{say.text(decided ? 'fact.against' : 'fact.disagree')}</p>
      <div class="sides">
        {decided && <Value slot={fact.slot} of={fact as CitedValue} entity={entity} />}
        {conflicts.map((one) => <Value slot={fact.slot} of={one} entity={entity} />)}
      </div>
    </>
  );
}

const written = /\d{4}|\d{1,2}日|\d{1,2} /;

/// A day is told by its date, or reckoned from the day of the report ("on Thursday"), or follows from the report itself.
function HowKnown({ of }: { of: CitedValue }) {
  const say = use_say();
  const acts = of.cited.some((one) => one.act);
  const told = of.cited.filter((one) => one.words);
  const how = acts ? 'date.by_act'
    : told.length === 0 ? 'date.concluded'
    : told.some((one) => written.test(one.words!)) ? 'date.written' : 'date.reckoned';
  const rules = [...new Set(of.cited.map((one) => one.rule).filter(Boolean))];
  return (
    <p class="quiet small">{say.text(how)}{rules.length > 0 && <> · {say.text('document.rule')} {rules.map((rule) => <code>{rule} </code>)}</>}</p>
  );
}
