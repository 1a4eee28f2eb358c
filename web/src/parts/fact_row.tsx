// One fact: its value, how many say so, and their words. What contradicts it stands beside it.
import type { CitedValue, Fact } from '../api/types';
import { use_say, type Say } from '../messages/say';
import { Quotes } from './quote';

export function slot_name(say: Say, slot: string): string {
  const [name, side] = slot.split('/');
  return side ? say.text('slot.chair', say.party(side)) : say.name('slot', name ?? slot);
}

/// Members of closed sets are said in the reader's language; everything else is data.
function said(say: Say, slot: string, value: string): string {
  return slot === 'mode' || slot === 'status' ? say.name(slot, value) : value;
}

export function FactRow({ fact }: { fact: Fact }) {
  const say = use_say();
  const conflicts = fact.conflicts ?? [];
  return (
    <div class={conflicts.length > 0 ? 'fact disputed' : 'fact'}>
      <dt>{slot_name(say, fact.slot)}</dt>
      <dd>
        {conflicts.length > 0 ? <Sides fact={fact} conflicts={conflicts} /> : <Value slot={fact.slot} of={fact as CitedValue} />}
        {(fact.plans ?? []).map((plan) => (
          <div class="plan"><span class="quiet small">{say.text('fact.plan')}</span><Value slot={fact.slot} of={plan} /></div>
        ))}
      </dd>
    </div>
  );
}

function Value({ slot, of }: { slot: string; of: CitedValue }) {
  const say = use_say();
  return (
    <div class="value">
      <p><strong>{said(say, slot, of.value)}</strong> <span class="quiet small">{say.count('sources', of.sources)}</span></p>
      <Quotes cited={of.cited} />
    </div>
  );
}

function Sides({ fact, conflicts }: { fact: Fact; conflicts: CitedValue[] }) {
  const say = use_say();
  const decided = fact.value !== undefined;
  return (
    <>
      <p class="warning">{say.text(decided ? 'fact.against' : 'fact.disagree')}</p>
      <div class="sides">
        {decided && <Value slot={fact.slot} of={fact as CitedValue} />}
        {conflicts.map((one) => <Value slot={fact.slot} of={one} />)}
      </div>
    </>
  );
}
