// What other documents say later on the same subject. It is there to be read; that it speaks of this commitment is not asserted.
import type { Later as LaterWords } from '../api/types';
import { use_say } from '../messages/say';
import { document_href, entity_href } from '../routing/route';
import { file_name } from './file_name';
import { use_alone } from './own_link';

export function Later({ of }: { of: LaterWords[] }) {
  const say = use_say();
  const alone = use_alone();
  if (of.length === 0) return null;
  return (
    <details class="support later" open={alone}>
      <summary>{say.text('commitments.later', say.number(of.length))}</summary>
      <p class="quiet small">{say.text('commitments.later_note')}</p>
      <ul class="quotes">{of.map((one) => <li><One of={one} /></li>)}</ul>
    </details>
  );
}

function One({ of }: { of: LaterWords }) {
  const say = use_say();
  const words = <q>{say.text('fact.words', of.words ?? '…')}</q>;
  const kind = say.name('search_kind', of.kind);
  const told = [of.date, of.outlet ?? file_name(of.path ?? '')].filter(Boolean).join(', ');
  return (
    <>
      {of.document ? <a href={document_href(of.document, of.span)}>{words}</a> : words}{' '}
      <cite>{told}</cite>{' '}
      <a class="small own" href={entity_href(of.id)} aria-label={`${kind}: ${of.words ?? of.id}`}>{kind}</a>
    </>
  );
}
