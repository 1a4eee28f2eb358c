import { use_names } from '../api/names';
import { path_of } from '../api/load';
import type { SessionView } from '../api/types';
import { use_view } from '../api/use_view';
import { use_say } from '../messages/say';
import { CommitmentList } from '../parts/commitment_list';
import { FactRow, slot_name } from '../parts/fact_row';
import { file_name } from '../parts/file_name';
import { InstrumentList } from '../parts/instrument_list';
import { Neighbours } from '../parts/neighbours';
import { Page, Wait } from '../parts/page';
import { Quotes } from '../parts/quote';
import { Section } from '../parts/section';
import { session_title } from '../parts/session_link';

export function SessionPage({ id }: { id: string }) {
  return (
    <Wait for={use_view<SessionView>(path_of(id))} title={id}>
      {(view) => <Session view={view} />}
    </Wait>
  );
}

function Session({ view }: { view: SessionView }) {
  const say = use_say();
  const named = use_names().sessions.get(view.id);
  const title = named ? session_title(say, named.body.name, named.session) : view.title;
  return (
    <Page title={title} above={<Neighbours session={view.id} />}>
      <section aria-labelledby="facts">
        <h2 id="facts">{say.text('session.facts')}</h2>
        <dl class="facts">{view.facts.map((fact) => <FactRow fact={fact} />)}</dl>
        {view.missing.length > 0 && (
          <p class="missing"><span class="label">{say.text('session.missing')}</span> {say.list(view.missing.map((slot) => slot_name(say, slot)))}</p>
        )}
        {view.derived.map((line) => (
          <p class="quiet small">
            {say.text('session.derived', slot_name(say, line.slot), file_name(line.document ?? ''), line.value, say.list(line.from.map(file_name)))}
          </p>
        ))}
      </section>
      <Section title={say.text('instruments.title')} of={view.instruments}>{(all) => <InstrumentList instruments={all} />}</Section>
      <Section title={say.text('commitments.title')} of={view.commitments}>{(all) => <CommitmentList commitments={all} />}</Section>
      <Section title={say.text('session.reports')} of={view.reports}>
        {(all) => <ul class="rows">{all.map((one) => <li><strong>{one.value}</strong><Quotes cited={one.cited} /></li>)}</ul>}
      </Section>
      <Section title={say.text('session.milestones')} of={view.milestones}>
        {(all) => <ul class="rows">{all.map((one) => <li><strong>{one.value}</strong><Quotes cited={one.cited} /></li>)}</ul>}
      </Section>
      <p class="quiet small">
        {say.text('session.remarks', say.count('quotes', view.quotes), say.count('assessments', view.assessments))}{' '}
        {say.label('session.read')}{say.list(view.documents.map(file_name))}
      </p>
    </Page>
  );
}
