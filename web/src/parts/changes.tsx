// What changed since the reader's last visit.
import { useMemo, useState } from 'preact/hooks';
import { with_query } from '../api/load';
import { use_view, value_of } from '../api/use_view';
import { use_say } from '../messages/say';
import { topics } from '../routing/route';
import { last_visit, seen_until } from '../settings/visit';
import { Entity } from './entity';

interface Changed { id: string; title?: string }
interface TopicChanges { added?: Changed[]; changed?: Changed[]; removed?: Changed[]; more?: number | boolean }
interface ChangesView { since: string; now: string; topics: Record<string, TopicChanges> }

const ways = ['added', 'changed', 'removed'] as const;
const order = ['mechanisms', 'bodies', 'sessions', ...topics];

export function Changes() {
  const say = use_say();
  const [since, set_since] = useState(useMemo(last_visit, []));
  const view = value_of(use_view<ChangesView>(since ? with_query('changes', { since }) : null));
  if (!view || !since) return null;
  const told = Object.entries(view.topics).filter(([, one]) => ways.some((way) => (one[way] ?? []).length > 0));
  if (told.length === 0) return null;
  told.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const dismiss = () => {
    seen_until(view.now);
    set_since(undefined);
  };
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{say.text('changes.title')} <span class="quiet small">{say.moment(since)}</span></h2>
      <dl class="terms">{told.map(([topic, of]) => <Topic topic={topic} of={of} />)}</dl>
      <button type="button" onClick={dismiss}>{say.text('changes.dismiss')}</button>
    </section>
  );
}

const first = 3;  // of each, the rest unfolds

function Topic({ topic, of }: { topic: string; of: TopicChanges }) {
  const say = use_say();
  return (
    <div>
      <dt>{say.name('topic', topic)}</dt>
      <dd>
        {ways.map((way) => <Some way={way} all={of[way] ?? []} />)}
        {!!of.more && <p class="quiet small">{say.text('changes.more')}</p>}
      </dd>
    </div>
  );
}

function Some({ way, all }: { way: (typeof ways)[number]; all: Changed[] }) {
  const say = use_say();
  if (all.length === 0) return null;
  const list = (some: Changed[]) => <ul class="plain">{some.map((one) => <li>{way === 'removed' ? (one.title ?? one.id) : <Entity id={one.id} name={one.title} />}</li>)}</ul>;
  return (
    <>
      <p class="quiet small">{say.text(`changes.${way}`, say.number(all.length))}</p>
      {list(all.slice(0, first))}
      {all.length > first && <details class="support"><summary>{say.text('changes.rest', say.number(all.length - first))}</summary>{list(all.slice(first))}</details>}
    </>
  );
}
