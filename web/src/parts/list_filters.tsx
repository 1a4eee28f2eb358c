// The filters of a list. They stand in the address and are the server's work; its facets say how many answer to each.
import type { ComponentChildren } from 'preact';
import { use_area_words, type AreaWords } from '../api/area_names';
import { with_query } from '../api/load';
import type { Facets, ListView } from '../api/types';
import { use_view, value_of } from '../api/use_view';
import { slot_name } from '../acts/slots';
import { use_say, type Say } from '../messages/say';
import { set_query, use_place } from '../routing/location';
import { Choice } from './choice';
import { session_words } from './session_link';
import { use_learnt } from '../api/use_title';
import { title_of } from '../api/titles';

export const filter_names = ['side', 'strength', 'area', 'kind', 'year', 'language', 'outlet', 'due', 'unit', 'slot', 'body', 'session'] as const;
export type FilterName = (typeof filter_names)[number];

/// What the address asks for, of these.
export function asked_of(query: URLSearchParams, filters: FilterName[]): Record<string, string> {
  return Object.fromEntries(filters.map((name) => [name, query.get(name) ?? '']).filter(([, value]) => value));
}

/// Members of closed sets that can be chosen though the server gives no facet of them.
const closed: Partial<Record<FilterName, string[]>> = {
  strength: ['agreed', 'pledged', 'will', 'ready', 'urged', 'hoped'],
  due: ['yes', 'overdue', 'open', 'none'],
};

const most = 300;  // options of one choice

interface Props { topic: string; filters: FilterName[]; choices?: ComponentChildren }

/// How many answer to each is asked apart from the list, which need not wait for it.
export function ListFilters({ topic, filters, choices }: Props) {
  const say = use_say();
  const facets = value_of(use_view<ListView>(with_query(topic, { facets: 1, limit: 1 })))?.facets ?? {};
  use_learnt();
  const areas = use_area_words();
  const { query } = use_place();
  const chosen = asked_of(query, filters);
  const shown = filters.filter((name) => chosen[name] || name === 'due' || options_of(name, facets).length > 1);
  if (shown.length === 0 && !choices) return null;
  return (
    <form class="filters" aria-label={say.text('filter.title')} onSubmit={(event) => event.preventDefault()}>
      {shown.map((name) => (
        <Choice key={name} name={name} label={say.text(`filter.${name}`)} value={chosen[name] ?? ''}>
          {options(name, facets, chosen[name]).map((value) => <option value={value}>{words(say, areas, name, value)}{count(say, facets[name]?.[value])}</option>)}
        </Choice>
      ))}
      {choices}
      {Object.keys(chosen).length > 0 && (
        <button type="button" onClick={() => set_query(Object.fromEntries(filters.map((name) => [name, ''])))}>{say.text('filter.clear')}</button>
      )}
    </form>
  );
}

function options_of(name: FilterName, facets: Facets): string[] {
  const told = Object.keys(facets[name] ?? {});
  const set = closed[name];
  if (set && told.length === 0) return set;
  // Of what is overdue today no facet tells.
  if (set) return set.filter((value) => told.includes(value) || value === 'overdue' || value === 'open');
  return name === 'year' ? told.sort().reverse() : told.sort();
}

/// What is chosen can be seen, though nothing else answers to it.
function options(name: FilterName, facets: Facets, chosen: string | undefined): string[] {
  const all = options_of(name, facets).slice(0, most);
  return chosen && !all.includes(chosen) ? [chosen, ...all] : all;
}

function words(say: Say, areas: AreaWords, name: FilterName, value: string): string {
  switch (name) {
    case 'side': return say.party(value);
    case 'strength': return say.name('strength', value);
    case 'due': return say.name('due', value);
    case 'slot': return slot_name(say, value);
    case 'language': return say.tongue(value);
    case 'session': return session_words(say, value);
    case 'body': return title_of(value)?.name ?? value.replace(/^body\//, '');
    case 'area': return areas(value);
    case 'kind': return ['instrument', 'kind', 'gap', 'search_kind'].map((set) => say.name(set, value)).find((said) => said !== value) ?? value;
    case 'outlet':
    case 'unit':
    case 'year': return value;
  }
}

const count = (say: Say, number: number | undefined) => (number === undefined ? '' : ` (${say.number(number)})`);
