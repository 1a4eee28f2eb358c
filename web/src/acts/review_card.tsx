// One item of the queue: the question, what the sources say, and the acts that answer it.
import type { Act, ReviewItem } from '../api/acts';
import type { CitedValue } from '../api/types';
import { use_say, type Say } from '../messages/say';
import { Entity } from '../parts/entity';
import { Quotes } from '../parts/quote';
import { value_words } from '../parts/value_words';
import { ActButton } from './act_button';
import { SetSlotButton } from './set_slot';
import { can_set, claim_of_slot, slot_name, slot_value } from './slots';

export function ReviewCard({ item }: { item: ReviewItem }) {
  const say = use_say();
  const values = item.values ?? [];
  const others = item.others ?? [];
  const sets = item.acts.filter(({ act }) => act.act === 'set').map(({ act }) => act);
  const rest = item.acts.filter(({ label }) => label !== 'set' && label !== 'reject');
  const names = names_in(item, sets);
  return (
    <article class="conflict">
      <h2 tabIndex={-1}>
        <span class="kind">{say.name('review', item.kind)}</span>{' '}
        {item.entity && <Entity id={item.entity} name={item.title} />}
        {item.entity && item.slot && <> · {slot_name(say, item.slot)}</>}
      </h2>
      <p class="warning">{question(say, item)}</p>
      {values.length > 0 && (
        <div class="sides">{values.map((value, index) => <Value of={value} item={item} accept={sets.length === values.length ? sets[index] : undefined} names={names} />)}</div>
      )}
      {others.length > 0 && <ul class="plain">{others.map((one) => <li><Entity id={one.id} name={one.title} /></li>)}</ul>}
      <div class="buttons">
        {rest.map(({ label, act }) => <ActButton act={act} names={names} label={act_label(say, label, act, names, others.length)} />)}
        {item.entity && item.slot && can_set(item.entity, item.slot) && <SetSlotButton entity={item.entity} slot={item.slot} quiet={false} />}
      </div>
    </article>
  );
}

/// The acts name people by their ids, the values by their names; both stand in one order.
function names_in(item: ReviewItem, sets: Act[]): Map<string, string> {
  const names = new Map((item.others ?? []).map((one) => [one.id, one.title]));
  if (item.entity && item.title) names.set(item.entity, item.title);
  const values = item.values ?? [];
  if (sets.length === values.length) sets.forEach((act, index) => act.act === 'set' && names.set(act.value, values[index]!.value));
  return names;
}

interface ValueProps { of: CitedValue; item: ReviewItem; accept: Act | undefined; names: Map<string, string> }

function Value({ of, item, accept, names }: ValueProps) {
  const say = use_say();
  const words = item.slot ? slot_value(say, item.slot, value_words(say, of.value)) : of.value;
  return (
    <div class="value">
      <p><strong>{words}</strong> <span class="quiet small">{say.count('sources', of.sources)}</span></p>
      <Quotes cited={of.cited} claim={claim_of(item)} passages />
      {accept && <ActButton act={accept} names={names} label={say.text('review.accept')} of={words} />}
    </div>
  );
}

function claim_of(item: ReviewItem) {
  if (item.entity?.startsWith('session/') && item.slot) return claim_of_slot(item.slot);
  if (item.entity?.startsWith('instrument/')) return 'instrument';
  return item.entity?.startsWith('figure/') ? 'indicator' : undefined;
}

/// The question in the reader's language where its kind is known, else as the server asks it.
function question(say: Say, { kind, slot, question }: ReviewItem): string {
  if (kind === 'conflict' && slot) return say.text('review.ask_conflict');
  if (kind === 'identity') return say.text('review.ask_identity');
  if (kind === 'near-miss' && slot) return say.name('note', slot);
  return question;
}

/// With several others each act says whom it speaks of.
function act_label(say: Say, label: string, act: Act, names: Map<string, string>, others: number): string {
  const words = say.name('act', `${label.replace('-', '_')}_label`);
  const other = 'b' in act && others > 1 ? names.get(act.b) ?? names.get(act.a) : undefined;
  return other ? `${words}: ${other}` : words;
}
