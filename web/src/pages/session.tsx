import { path_of } from '../api/load';
import { title_of } from '../api/titles';
import type { SessionView } from '../api/types';
import { use_title } from '../api/use_title';
import { use_view } from '../api/use_view';
import { SetSlotButton } from '../acts/set_slot';
import { can_set, slot_name } from '../acts/slots';
import { use_say } from '../messages/say';
import { CommitmentList } from '../parts/commitment_list';
import { Exports } from '../parts/exports';
import { FactRow } from '../parts/fact_row';
import { file_name } from '../parts/file_name';
import { InstrumentList } from '../parts/instrument_list';
import { Neighbours } from '../parts/neighbours';
import { Page, Wait } from '../parts/page';
import { Quotes } from '../parts/quote';
import { Section } from '../parts/section';
import { title_words } from '../parts/session_link';

export function SessionPage({ id }: { id: string }) {
  return (
    <Wait for={use_view<SessionView>(path_of(id))} title={id}>
      {(view) => <Session view={view} />}
    </Wait>
  );
}

function Session({ view }: { view: SessionView }) {
  const say = use_say();
  use_title(view.id);
  const named = title_of(view.id);
  const title = named?.label ? title_words(say, named) : view.title;
  return (
    <Page title={title} above={<Neighbours session={view} />}>
      <section aria-labelledby="facts">
        <h2 id="facts">{say.text('session.facts')}</h2>
        <dl class="facts">{view.facts.map((fact) => <FactRow key={fact.slot} fact={fact} entity={view.id} />)}</dl>
        <Missing view={view} />
        {view.derived.map((line) => (
          <p class="quiet small">
            {say.text('session.derived', slot_name(say, line.slot), file_name(line.document ?? ''), line.value, say.list(line.from.map(file_name)))}
          </p>
        ))}
      </section>
      <Section title={say.text('instruments.title')} of={view.instruments}>{(all) => <InstrumentList instruments={all} />}</Section>
      <Section title={say.text('commitments.title')} of={view.commitments}>{(all) => <CommitmentList commitments={all} />}</Section>
      <Section title={say.text('session.reports')} of={view.reports}>
        {(all) => <ul class="rows">{all.map((one) => <li><strong>{one.value}</strong><Quotes cited={one.cited} claim="report" /></li>)}</ul>}
      </Section>
      <Section title={say.text('session.milestones')} of={view.milestones}>
        {(all) => <ul class="rows">{all.map((one) => <li><strong>{one.value}</strong><Quotes cited={one.cited} claim="milestone" /></li>)}</ul>}
      </Section>
      <p class="quiet small">
        {say.text('session.remarks', say.count('quotes', view.quotes), say.count('assessments', view.assessments))}{' '}
        {say.label('session.read')}{say.list(view.documents.map(file_name))}
      </p>
      <Exports of={{ session: view.id }} title={title} />
    </Page>
  );
}

/// What a session of its kind has and these documents do not tell; an analyst may know it.
function Missing({ view }: { view: SessionView }) {
  const say = use_say();
  if (view.missing.length === 0) return null;
  return (
    <div class="missing">
      <span class="label">{say.text('session.missing')}</span>{' '}
      <ul class="inline">
        {view.missing.map((slot) => (
          <li>{slot_name(say, slot)} {can_set(view.id, slot) && <SetSlotButton entity={view.id} slot={slot} />}</li>
        ))}
      </ul>
    </div>
  );
}
