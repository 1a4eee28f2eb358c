import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { use_me, type Act } from '../api/acts';
import { use_say } from '../messages/say';
import { Dialog } from '../parts/dialog';
import { ActForm } from './act_form';

interface DialogButtonProps { label: string; title: string; of?: string; quiet?: boolean; children: (close: () => void) => ComponentChildren }

/// A button that opens a dialog, where the reader may act at all. `of` is what it is about, for those who do not see where it stands.
export function DialogButton({ label, title, of, quiet, children }: DialogButtonProps) {
  const [open, set_open] = useState(false);
  if (!use_me()) return null;
  const close = () => set_open(false);
  return (
    <>
      <button type="button" class={quiet ? 'put-right' : undefined} aria-label={of ? `${label}: ${of}` : undefined} aria-haspopup="dialog" onClick={() => set_open(true)}>{label}</button>
      {open && <Dialog title={title} close={close}>{children(close)}</Dialog>}
    </>
  );
}

interface Props { act: Act; label: string; of?: string; names?: Map<string, string>; quiet?: boolean }

/// A button for an act that is complete: only the reason is asked for.
export function ActButton({ act, label, of, names, quiet }: Props) {
  const say = use_say();
  return (
    <DialogButton label={label} of={of} title={say.text('act.title')} quiet={quiet}>
      {(close) => <ActForm act={act} names={names} close={close} />}
    </DialogButton>
  );
}
