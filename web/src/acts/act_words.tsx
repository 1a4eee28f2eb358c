// What an act says, in the reader's language.
import type { JSX } from 'preact';
import type { Act, ClaimName } from '../api/acts';
import { path_of } from '../api/load';
import type { DocumentView, Span } from '../api/types';
import { use_view, value_of } from '../api/use_view';
import { TextBytes } from '../document/text_bytes';
import { use_say, type Say } from '../messages/say';
import { Entity } from '../parts/entity';
import { file_name } from '../parts/file_name';
import { document_href } from '../routing/route';
import { slot_name, slot_value } from './slots';

/// `names` are what the ids of the act are called, where whoever shows it knows.
interface Props { act: Act; names?: Map<string, string> }

export function ActWords({ act, names }: Props) {
  const say = use_say();
  const entity = (id: string) => <Entity id={id} name={names?.get(id)} />;
  switch (act.act) {
    case 'same': return <>{say.with('act.same', entity(act.a), entity(act.b))}</>;
    case 'not-same': return <>{say.with('act.not_same', entity(act.a), entity(act.b))}</>;
    case 'set': return <>{say.with<JSX.Element>('act.set', slot_name(say, act.slot), entity(act.entity), <strong><Value of={act} names={names} /></strong>)}</>;
    case 'reject': return <>{say.with<JSX.Element>('act.reject', claim_name(say, act.claim), <Place document={act.document} span={act.span} />)}</>;
    case 'undo': return <>{say.text('act.undo', act.number)}</>;
  }
}

function Value({ of, names }: { of: Extract<Act, { act: 'set' }>; names: Map<string, string> | undefined }) {
  const say = use_say();
  if (of.slot.startsWith('chair/')) return <Entity id={of.value} name={names?.get(of.value)} />;
  return <>{slot_value(say, of.slot, of.value)}</>;
}

export function claim_name(say: Say, claim: ClaimName): string {
  const [name, slot] = claim.split('.');
  if (slot) return slot === 'chair' ? say.text('claim.chair') : say.name('slot', slot);
  return say.name('claim', name === 'indicator' ? 'figure' : name === 'report' ? 'reports' : (name ?? ''));
}

function Place({ document, span }: { document: string; span: Span }) {
  const say = use_say();
  const view = value_of(use_view<DocumentView>(`document/${path_of(document)}`));
  const words = view && new TextBytes(view.text).slice(...span);
  return (
    <a href={document_href(document, span)}>
      {words && <q>{say.text('fact.words', words)}</q>} <cite>{view ? file_name(view.document.path ?? document) : document.slice(0, 12)}</cite>
    </a>
  );
}
