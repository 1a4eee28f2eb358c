// The words behind a fact, each a link to its place in the document.
import type { ClaimName } from '../api/acts';
import type { Cited } from '../api/types';
import { RejectButton } from '../acts/reject';
import { use_say } from '../messages/say';
import { document_href } from '../routing/route';
import { file_name } from './file_name';
import { use_alone } from './own_link';
import { InPassage } from './passage';

/// `claim` is the kind of claim that may be set aside at these words; `passages` shows the first of them in its paragraph.
interface Props { cited: Cited[]; claim?: ClaimName; passages?: boolean }

export function Quotes({ cited, claim, passages }: Props) {
  const first = passages ? cited.find((one) => one.document && one.span && one.words) : undefined;
  return <ul class="quotes">{cited.map((one) => <li><Quote of={one} claim={claim} passage={one === first} /></li>)}</ul>;
}

function Quote({ of, claim, passage }: { of: Cited; claim: ClaimName | undefined; passage: boolean }) {
  const say = use_say();
  if (of.act) return <a href="/review#acts">{say.text('fact.act', of.act)}</a>;
  const file = file_name(of.path ?? of.document ?? '');
  return (
    <>
      <Words of={of} passage={passage} />
      {of.said && <span class="quiet"> ({say.text('fact.says', of.said)})</span>}
      {' '}<cite title={of.outlet ? file : undefined}>{of.outlet ?? file}{of.date && <>, <span class="date">{of.date}</span></>}</cite>
      {claim && of.document && of.span && <> <RejectButton document={of.document} claim={claim} span={of.span} words={of.words ?? ''} /></>}
    </>
  );
}

function Words({ of, passage }: { of: Cited; passage: boolean }) {
  const say = use_say();
  if (passage) return <InPassage document={of.document!} span={of.span!} words={of.words!} />;
  const words = of.words ? <q>{say.text('fact.words', of.words)}</q> : <span class="quiet">{say.text('fact.concluded')}</span>;
  return of.document ? <a href={document_href(of.document, of.span)}>{words}</a> : words;
}

/// How many sources, opening to their words: for tables.
export function Support({ sources, cited, claim }: { sources: number; cited: Cited[]; claim?: ClaimName }) {
  const say = use_say();
  const alone = use_alone();
  return (
    <details class="support" open={alone}>
      <summary>{say.count('sources', sources)}</summary>
      <Quotes cited={cited} claim={claim} />
    </details>
  );
}
