import type { GapsView } from '../api/types';
import { use_say } from '../messages/say';
import { BodyLink } from '../parts/entity';
import { SessionLink } from '../parts/session_link';
import { Table } from '../parts/table';
import { gap_words } from '../timeline/words';
import { Listing } from './listing';

export function GapsPage() {
  return (
    <Listing<GapsView> topic="gaps" keys={['gaps']} beside={['expectations']} filters={['kind', 'body']}>
      {(view, title) => <><Gaps view={view} title={title} /><Expectations view={view} /></>}
    </Listing>
  );
}

function Gaps({ view, title }: { view: GapsView; title: string }) {
  const say = use_say();
  if (view.gaps.length === 0) return null;
  return (
    <Table label={title} columns={['body', 'ordinals', 'why']}>
      {view.gaps.map((gap) => (
        <tr>
          <th scope="row"><BodyLink id={gap.body ?? ''} /></th>
          <td>{gap.session ? <SessionLink id={gap.session} /> : gap_words(gap.first, gap.last)}</td>
          <td>{say.name('gap', gap.kind)}</td>
        </tr>
      ))}
    </Table>
  );
}

function Expectations({ view }: { view: GapsView }) {
  const say = use_say();
  if (view.expectations.length === 0) return null;
  return (
    <section aria-labelledby="expected">
      <h2 id="expected">{say.text('gaps.expected')}</h2>
      <p class="quiet">{say.text('gaps.expected_note')}</p>
      <Table label={say.text('gaps.expected')} columns={['body', 'ordinals', 'year', 'state', 'why']}>
        {view.expectations.map((one) => (
          <tr>
            <th scope="row"><BodyLink id={one.body ?? ''} /></th>
            <td>{one.ordinal}</td>
            <td>{one.year}</td>
            <td>{say.name('state', one.state)}</td>
            <td>{say.name('basis', one.basis)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
