import type { ComponentChildren } from 'preact';
import { use_names } from '../api/names';
import type { Commitment } from '../api/types';
import { use_say } from '../messages/say';
import { set_query } from '../routing/location';
import { ladder, orders, type Filter } from './commitment_filter';
import { session_title } from './session_link';

export function Filters({ all, filter }: { all: Commitment[]; filter: Filter }) {
  const say = use_say();
  const { sessions } = use_names();
  const distinct = (of: (one: Commitment) => string | undefined) => [...new Set(all.map(of))].filter((one) => one !== undefined).sort();
  const title = (id: string) => {
    const named = sessions.get(id);
    return named ? session_title(say, named.body.name, named.session) : id;
  };
  const used = filter.side || filter.strength || filter.session || filter.deadline;
  return (
    <form class="filters" aria-label={say.text('filter.title')} onSubmit={(event) => event.preventDefault()}>
      <Choice name="side" label={say.text('filter.side')} value={filter.side}>
        {distinct((one) => one.actor).map((code) => <option value={code}>{say.party(code)}</option>)}
      </Choice>
      <Choice name="strength" label={say.text('filter.strength')} value={filter.strength}>
        {ladder.map((strength) => <option value={strength}>{say.name('strength', strength)}</option>)}
      </Choice>
      <Choice name="deadline" label={say.text('filter.deadline')} value={filter.deadline}>
        <option value="passed">{say.text('commitments.passed')}</option>
        <option value="open">{say.text('commitments.open')}</option>
        <option value="any">{say.text('filter.with_deadline')}</option>
      </Choice>
      <Choice name="session" label={say.text('filter.session')} value={filter.session}>
        {distinct((one) => one.session).map((id) => <option value={id}>{title(id)}</option>)}
      </Choice>
      <label>{say.text('filter.sort')}
        <select value={filter.sort} onChange={(event) => set_query({ sort: event.currentTarget.value })}>
          {orders.map((order) => <option value={order}>{say.text(`filter.${order}`)}</option>)}
        </select>
      </label>
      {used && (
        <button type="button" onClick={() => set_query({ side: '', strength: '', session: '', deadline: '' })}>{say.text('filter.clear')}</button>
      )}
    </form>
  );
}

function Choice({ name, label, value, children }: { name: string; label: string; value: string; children: ComponentChildren }) {
  const say = use_say();
  return (
    <label>{label}
      <select value={value} onChange={(event) => set_query({ [name]: event.currentTarget.value })}>
        <option value="">{say.text('filter.any')}</option>
        {children}
      </select>
    </label>
  );
}
