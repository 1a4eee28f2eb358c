// The words behind a fact, each a link to its place in the document.
import { use_say } from '../messages/say';
import { document_href } from '../routing/route';
import type { Cited } from '../api/types';
import { file_name } from './file_name';

export function Quotes({ cited }: { cited: Cited[] }) {
  return <ul class="quotes">{cited.map((one) => <li><Quote of={one} /></li>)}</ul>;
}

function Quote({ of }: { of: Cited }) {
  const say = use_say();
  if (of.act) return <>{say.text('fact.act', of.act)}</>;
  const file = file_name(of.path ?? of.document ?? '');
  const words = of.words ? <q>{say.text('fact.words', of.words)}</q> : <span class="quiet">{say.text('fact.concluded')}</span>;
  return (
    <>
      {of.document ? <a href={document_href(of.document, of.span)}>{words}</a> : words}
      {of.said && <span class="quiet"> ({say.text('fact.says', of.said)})</span>}
      {' '}<cite>{file}</cite>
    </>
  );
}

/// How many sources, opening to their words: for tables.
export function Support({ sources, cited }: { sources: number; cited: Cited[] }) {
  const say = use_say();
  return (
    <details class="support">
      <summary>{say.count('sources', sources)}</summary>
      <Quotes cited={cited} />
    </details>
  );
}
