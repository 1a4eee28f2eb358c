// A page that is one list: asks for it page by page, filters it, says what to do where it is empty.
import type { ComponentChildren } from 'preact';
import type { ListView } from '../api/types';
import { use_list, type List } from '../api/use_list';
import { use_say } from '../messages/say';
import { Empty } from '../parts/empty';
import { asked_of, ListFilters, type FilterName } from '../parts/list_filters';
import { More } from '../parts/more';
import { Page, Wait } from '../parts/page';
import { use_place } from '../routing/location';
import type { Topic } from '../routing/route';

interface Props<V extends ListView> {
  topic: Topic;
  /// The arrays that the list's pages go on with.
  keys: (keyof V & string)[];
  filters: FilterName[];
  /// What is asked of the server besides the filters.
  asked?: Record<string, string>;
  above?: ComponentChildren;
  /// Further choices of the page's own, beside the filters.
  choices?: ComponentChildren;
  children: (view: V, title: string, list: List<V>) => ComponentChildren;
}

export function Listing<V extends ListView>({ topic, keys, filters, asked = {}, above, choices, children }: Props<V>) {
  const title = use_say().text(`${topic}.title`);
  const { query } = use_place();
  const filtered = asked_of(query, filters);
  const loading = use_list<V>(topic, keys, { ...filtered, ...asked });
  return (
    <Wait for={loading} title={title}>
      {(list) => {
        const shown = keys.reduce((sum, key) => sum + ((list.view[key] as unknown[] | undefined)?.length ?? 0), 0);
        const chosen = Object.keys(filtered).length > 0;
        return (
          <Page title={title}>
            {above}
            {shown === 0 && !chosen ? <Empty topic={topic} /> : (
              <>
                <ListFilters filters={filters} facets={list.facets} choices={choices} />
                {shown === 0 ? <Nothing /> : children(list.view, title, list)}
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
