// What other documents say later on the same subject. It is there to be read; that it speaks of this commitment is not asserted.
import type { Later as LaterWords } from '../api/types';
import { use_say } from '../messages/say';
import { document_href } from '../routing/route';

export function Later({ of }: { of: LaterWords[] }) {
  const say = use_say();
  if (of.length === 0) return null;
  return (
    <details class="support">
      <summary title={say.text('commitments.later_note')}>{say.text('commitments.later', of.length)}</summary>
      <p class="quiet small">{say.text('commitments.later_note')}</p>
      <ul class="quotes">
        {of.map((one) => (
          <li>
            <a href={document_href(one.document, one.span)}><q>{say.text('fact.words', one.words ?? '…')}</q></a>{' '}
            <cite>{[one.outlet, one.date].filter(Boolean).join(', ') || one.document.slice(0, 12)}</cite>
          </li>
        ))}
      </ul>
    </details>
  );
}
