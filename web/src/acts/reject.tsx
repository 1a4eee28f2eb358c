import type { ClaimName } from '../api/acts';
import type { Span } from '../api/types';
import { use_say } from '../messages/say';
import { ActButton } from './act_button';

/// Sets aside what a document says in these words.
export function RejectButton({ document, claim, span, words }: { document: string; claim: ClaimName; span: Span; words: string }) {
  const say = use_say();
  return (
    <ActButton act={{ act: 'reject', document, claim, span }} quiet
      label={say.text('act.reject_label')} of={words} />
  );
}
