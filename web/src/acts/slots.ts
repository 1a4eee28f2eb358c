// What may be set by hand, and how it is written (docs/record.md, R63).
import type { ClaimName } from '../api/acts';
import type { Say } from '../messages/say';

export const modes = ['in-person', 'video', 'phone', 'hybrid'] as const;
export const statuses = ['held', 'announced', 'cancelled'] as const;

const settable: Record<string, string[]> = {
  session: ['date', 'mode', 'place', 'status', 'chair'],
  body: ['name'],
  person: ['name'],
  commitment: ['deadline'],
};

/// `chair/CN` is the slot `chair` of one side.
const name_of = (slot: string) => slot.split('/')[0] ?? slot;

export function can_set(entity: string, slot: string): boolean {
  return settable[entity.split('/')[0] ?? '']?.includes(name_of(slot)) ?? false;
}

/// The kind of claim that tells a slot of a session; what follows from another claim has none to reject.
const claims: Record<string, ClaimName> = {
  ordinal: 'session.ordinal', date: 'session.date', mode: 'session.mode', place: 'session.place', chair: 'session.chair', status: 'session',
};

export function claim_of_slot(slot: string): ClaimName | undefined {
  return claims[name_of(slot)];
}

/// Members of closed sets are said in the reader's language; everything else is data.
export function slot_value(say: Say, slot: string, value: string): string {
  return slot === 'mode' || slot === 'status' ? say.name(slot, value) : value;
}

export function slot_name(say: Say, slot: string): string {
  const [name, side] = slot.split('/');
  return side ? say.text('slot.chair', say.party(side)) : say.name('slot', name ?? slot);
}
