// A page that is one list: asks for it page by page, filters it, says what to do where it is empty.
import type { ComponentChildren } from 'preact';
import type { ListView } from '../api/types';
import { use_list, type List } from '../api/use_list';
import { use_say } from '../messages/say';
import { Empty } from '../parts/empty';
import { asked_of, ListFilters, type FilterName } from '../parts/list_filters';
import { More } from '../parts/more';
import { AloneContext } from '../parts/own_link';
import { Page, Wait } from '../parts/page';
import { use_place } from '../routing/location';
import type { Topic } from '../routing/route';

interface Props<V extends ListView> {
  topic: Topic;
  /// The arrays that the list's pages go on with.
  keys: (keyof V & string)[];
  /// Arrays that every page has whole.
  beside?: (keyof V & string)[];
  filters: FilterName[];
  /// The order asked of the server; as it stands, where none is.
  sort?: string | undefined;
  /// How many are asked for at once, where they are large.
  page?: number;
  above?: ComponentChildren;
  /// Further choices of the page's own, beside the filters.
  choices?: ComponentChildren;
  children: (view: V, title: string, list: List<V>) => ComponentChildren;
}

export function Listing<V extends ListView>({ topic, keys, beside = [], filters, sort, page, above, choices, children }: Props<V>) {
  const say = use_say();
  const title = say.text(`${topic}.title`);
  const { query } = use_place();
  const id = query.get('id') ?? '';
  const filtered = asked_of(query, filters);
  const loading = use_list<V>(topic, keys, id ? { id } : { ...filtered, sort }, page);
  return (
    <Wait for={loading} title={title}>
      {(list) => {
        const count = (some: (keyof V)[]) => some.reduce((sum, key) => sum + ((list.view[key] as unknown[] | undefined)?.length ?? 0), 0);
        const shown = count(keys);
        const nothing = shown + count(beside) === 0;
        const chosen = Object.keys(filtered).length > 0;
        if (id) {
          return (
            <Page title={title}>
              <p><a href={`/${topic}`}>{say.text('entry.all', title)}</a></p>
              {shown === 0 ? <p role="status">{say.text('entry.none', id)}</p> : <AloneContext.Provider value={true}>{children(list.view, title, list)}</AloneContext.Provider>}
            </Page>
          );
        }
        return (
          <Page title={title}>
            {above}
            {nothing && !chosen ? <Empty topic={topic} /> : (
              <>
                <ListFilters topic={topic} filters={filters} choices={choices} />
                {nothing ? <Nothing /> : children(list.view, title, list)}
                <More list={list} shown={shown} />
              </>
            )}
          </Page>
        );
      }}
    </Wait>
  );
}

function Nothing() {
  const say = use_say();
  return <p role="status">{say.text('filter.none')}</p>;
}
