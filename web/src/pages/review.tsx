// What deserves a human eye, and what was done about it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { use_me, type ReviewItem, type ReviewView } from '../api/acts';
import { with_query } from '../api/load';
import type { ListView } from '../api/types';
import { use_list } from '../api/use_list';
import { use_view, value_of } from '../api/use_view';
import { ActList } from '../acts/act_list';
import { ReviewCard } from '../acts/review_card';
import { use_say } from '../messages/say';
import { More } from '../parts/more';
import { Page, Wait } from '../parts/page';
import { set_query, use_place } from '../routing/location';

export function ReviewPage() {
  const say = use_say();
  const title = say.text('review.title');
  return (
    <Wait for={use_list<ReviewView>('review', ['items'], { kind: use_place().query.get('kind') ?? undefined })} title={title}>
      {(list) => (
        <Page title={title}>
          <p class="quiet">{say.text('review.about')}</p>
          <Nobody />
          <Queue items={list.view.items} />
          <More list={list} shown={list.view.items.length} />
          <ActList />
        </Page>
      )}
    </Wait>
  );
}

/// A reader who may not act sees the queue all the same.
function Nobody() {
  const say = use_say();
  const me = use_me();
  const [late, set_late] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => set_late(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return !me && late ? <p class="quiet">{say.text('review.read_only')}</p> : null;
}

function Queue({ items }: { items: ReviewItem[] }) {
  const say = use_say();
  const chosen = use_place().query.get('kind') ?? '';
  const counts = value_of(use_view<ListView>(with_query('review', { facets: 1, limit: 1 })))?.facets?.kind ?? {};
  const kinds = Object.keys(counts).sort();
  const list = useRef<HTMLOListElement>(null);
  use_kept_focus(list, items.map((one) => one.id));
  if (items.length === 0 && !chosen) return <div class="empty"><p>{say.text('empty.review')}</p></div>;
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return (
    <>
      {kinds.length > 1 && (
        <div class="choose" role="group" aria-label={say.text('review.kinds')}>
          {['', ...kinds].map((kind) => (
            <button type="button" aria-pressed={kind === chosen} onClick={() => set_query({ kind })}>
              {kind ? say.name('review', kind) : say.text('review.all')} <span class="count">{say.number(kind ? counts[kind] ?? 0 : all)}</span>
            </button>
          ))}
        </div>
      )}
      {items.length === 0 && <div class="empty"><p>{say.text('empty.review_kind')}</p></div>}
      <ol class="queue" ref={list}>{items.map((item) => <li key={item.id}><ReviewCard item={item} /></li>)}</ol>
    </>
  );
}

/// What was answered leaves the queue: focus goes to what stands there now, so that a reader with the keyboard goes on.
function use_kept_focus(list: { current: HTMLOListElement | null }, ids: string[]): void {
  const before = useRef<string[]>(ids);
  const inside = useRef<string | undefined>(undefined);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const card = (event.target as Element | null)?.closest?.('.queue > li');
      if (card && list.current) inside.current = before.current[[...list.current.children].indexOf(card)];
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const gone = inside.current;
    const was = gone ? before.current.indexOf(gone) : -1;
    before.current = ids;
    if (was < 0 || ids.includes(gone!) || document.activeElement !== document.body) return;
    const next = list.current?.children[Math.min(was, ids.length - 1)];
    next?.querySelector<HTMLElement>('h2')?.focus();
  }, [ids.join(' ')]);
}
