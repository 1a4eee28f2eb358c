import type { ComponentChildren } from 'preact';
import { use_say } from '../messages/say';
import { set_query } from '../routing/location';

/// A choice that stands in the address under its name; empty for any.
export function Choice({ name, label, value, children }: { name: string; label: string; value: string; children: ComponentChildren }) {
  const say = use_say();
  return (
    <label>{label}
      <select name={name} value={value} onChange={(event) => set_query({ [name]: event.currentTarget.value })}>
        <option value="">{say.text('filter.any')}</option>
        {children}
      </select>
    </label>
  );
}
