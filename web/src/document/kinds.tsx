// The legend of the highlighting; each kind can be switched off.
import { use_say } from '../messages/say';
import { kinds, type Claim, type Kind } from './claims';

/// Sentences that were not read can be asked for though they have not been counted yet.
interface Props { claims: Claim[]; shown: Set<Kind>; show: (kinds: Set<Kind>) => void }

export function Kinds({ claims, shown, show }: Props) {
  const say = use_say();
  const count = (kind: Kind) => claims.filter((claim) => claim.kind === kind).length;
  const toggle = (kind: Kind) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    show(next);
  };
  return (
    <fieldset class="kinds">
      <legend>{say.text('document.kinds')}</legend>
      {kinds.filter((kind) => count(kind) > 0 || kind === 'unread').map((kind) => (
        <label>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <span class={`swatch ${kind}`} aria-hidden="true" /> {say.text(`claim.${kind}`)} {(kind !== 'unread' || shown.has(kind)) && <span class="count">{count(kind)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
