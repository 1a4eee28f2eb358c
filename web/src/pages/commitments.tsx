import { use_area_words, type AreaWords } from '../api/area_names';
import type { Commitment, CommitmentsView } from '../api/types';
import type { List } from '../api/use_list';
import { SetSlotButton } from '../acts/set_slot';
import { use_say, type Say } from '../messages/say';
import { Actions, Strength } from '../parts/commitment_list';
import { chosen, group_of, ordered, orders, server_sort, sort_text, sorting_of, type Order, type Sorting } from '../parts/commitment_order';
import { Deadline } from '../parts/deadline';
import { Later } from '../parts/later';
import { type FilterName } from '../parts/list_filters';
import { OwnLink, use_alone } from '../parts/own_link';
import { Side } from '../parts/party';
import { Support } from '../parts/quote';
import { SessionLink } from '../parts/session_link';
import { Table } from '../parts/table';
import { Target } from '../parts/target';
import { set_query, use_place } from '../routing/location';
import { Listing } from './listing';

const filters: FilterName[] = ['side', 'strength', 'area', 'due', 'year', 'body', 'session'];

export function CommitmentsPage() {
  const sorting = sorting_of(use_place().query);
  return (
    <Listing<CommitmentsView> topic="commitments" keys={['commitments']} filters={filters} sort={server_sort(sorting)} choices={<OrderChoice now={sorting} />}>
      {(view, title, list) => <Matrix all={view.commitments} list={list} title={title} sorting={sorting} />}
    </Listing>
  );
}

const choose = (sorting: Sorting) => set_query({ sort: sort_text(sorting) });

function OrderChoice({ now }: { now: Sorting }) {
  const say = use_say();
  return (
    <label>{say.text('filter.sort')}
      <select value={now.order} onChange={(event) => choose({ order: event.currentTarget.value as Order, backwards: false })}>
        {orders.map((one) => <option value={one}>{say.text(`filter.${one}`)}</option>)}
      </select>
    </label>
  );
}

function Matrix({ all, list, title, sorting }: { all: Commitment[]; list: List<CommitmentsView>; title: string; sorting: Sorting }) {
  const say = use_say();
  const alone = use_alone();
  const { order } = alone ? { order: 'session' as const } : sorting;
  const total = list.total ?? (list.partial ? undefined : all.length);
  const shown = ordered(all, order);
  const by_session = order === 'session';
  return (
    <>
      {!alone && <p class="quiet" role="status">
        {total === undefined ? say.text('list.shown_first', say.number(all.length)) : say.text('list.shown', say.number(all.length), say.number(total))}
        {list.partial && order === 'area' && <> · {say.text('commitments.sorted_shown')}</>}
      </p>}
      <Table label={title} columns={['side', 'strength', 'commitment', 'target', 'deadline', ...(by_session ? [] : ['session'] as const)]}
        sorted={alone ? undefined : { by: order, backwards: sorting.backwards, columns: ['side', 'strength', 'deadline', 'session'], choose: (column) => choose(chosen(column as Order, sorting)) }}>
        {shown.map((one, index) => (
          <>
            {(index === 0 || group_of(order, one) !== group_of(order, shown[index - 1]!)) && <Group order={order} of={one} columns={by_session ? 5 : 6} />}
            <Row of={one} by_session={by_session} />
          </>
        ))}
      </Table>
    </>
  );
}

function Group({ order, of, columns }: { order: Order; of: Commitment; columns: number }) {
  const say = use_say();
  const areas = use_area_words();
  return (
    <tr class="group">
      <th colSpan={columns} scope="colgroup">
        <div>{order === 'session' && of.session ? <><SessionLink id={of.session} />{of.date && <span class="quiet small date"> {of.date}</span>}</> : group_words(say, areas, order, of)}</div>
      </th>
    </tr>
  );
}

function group_words(say: Say, areas: AreaWords, order: Order, of: Commitment): string {
  const group = group_of(order, of);
  if (group === undefined) return say.name('no_group', order);
  if (order === 'side') return say.party(group);
  if (order === 'strength') return say.name('strength', group);
  return order === 'area' ? areas(group) : group;
}

function Row({ of, by_session }: { of: Commitment; by_session: boolean }) {
  const say = use_say();
  const areas = use_area_words();
  return (
    <tr id={of.id}>
      <td><Side code={of.actor} /></td>
      <td><Strength of={of.strength} /></td>
      <td class="wide"><Actions of={of.actions} />
        {of.areas.length > 0 && <p class="quiet small">{say.list(of.areas.map(areas))}</p>}
        {of.speaker && <span class="quiet small">{say.text('commitments.said_by', of.speaker)} </span>}
        <Support sources={of.sources} cited={of.cited} claim="commitment" />
        <Later of={of.later ?? []} />
        <OwnLink id={of.id} name={of.actions[0]} /></td>
      <td>{of.target && <Target text={of.target} />}</td>
      <td><Deadline of={of} />{' '}<SetSlotButton entity={of.id} slot="deadline" value={of.deadline} of={`${say.text('slot.deadline')}, ${of.actions[0] ?? of.id}`} /></td>
      {!by_session && <td class="small">{of.session && <SessionLink id={of.session} />}</td>}
    </tr>
  );
}
