// The end of a list that goes on: how much is shown, and more of it.
import type { List } from '../api/use_list';
import { use_say } from '../messages/say';

export function More<V>({ list, shown }: { list: List<V>; shown: number }) {
  const say = use_say();
  if (!list.partial && !list.failed_more) return null;
  return (
    <p class="more">
      <button type="button" disabled={list.loading_more} onClick={list.more}>{say.text('list.more')}</button>{' '}
      <span class="quiet" role="status">
        {list.failed_more ? say.text('state.failed')
          : list.loading_more ? say.text('state.loading')
          : list.total !== undefined ? say.text('list.shown', say.number(shown), say.number(list.total)) : say.text('list.shown_first', say.number(shown))}
      </span>
    </p>
  );
}
