import type { Commitment } from '../api/types';
import { use_say } from '../messages/say';
import { SetSlotButton } from '../acts/set_slot';
import { Deadline } from './deadline';
import { Later } from './later';
import { Side } from './party';
import { Quotes } from './quote';
import { Target } from './target';

export function CommitmentList({ commitments }: { commitments: Commitment[] }) {
  return <ul class="rows">{commitments.map((one) => <li id={one.id} class="beside"><One of={one} /></li>)}</ul>;
}

function One({ of }: { of: Commitment }) {
  const say = use_say();
  return (
    <>
      <div>
        <p>
          <Side code={of.actor} /> <Strength of={of.strength} />
          {of.speaker && <span class="quiet small"> {say.text('commitments.said_by', of.speaker)}</span>}
        </p>
        <Actions of={of.actions} />
        {of.target && <p><span class="label">{say.text('column.target')}</span> <Target text={of.target} /></p>}
        {of.deadline && <p><span class="label">{say.text('column.deadline')}</span> <Deadline of={of} /> <SetSlotButton entity={of.id} slot="deadline" value={of.deadline} of={`${say.text('slot.deadline')}, ${of.actions[0] ?? of.id}`} /></p>}
        <Later of={of.later ?? []} />
      </div>
      <Quotes cited={of.cited} claim="commitment" passages />
    </>
  );
}

export function Actions({ of }: { of: string[] }) {
  return <ul class="actions">{of.map((action) => <li>{action}</li>)}</ul>;
}

/// Strength is told by the word; the weight of the frame follows the ladder.
export function Strength({ of }: { of: string }) {
  const say = use_say();
  return <span class={`strength ${of}`}>{say.name('strength', of)}</span>;
}
