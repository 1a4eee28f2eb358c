// Beside the text: the claims at the chosen words, their rules, and what they support in the record.
import type { DocumentEntry, Span } from '../api/types';
import { use_say } from '../messages/say';
import { slot_name } from '../parts/fact_row';
import { SessionLink } from '../parts/session_link';
import { meets, same_span, type Claim } from './claims';
import { claim_words } from './marked_text';
import { use_supports, type Use } from './supports';

export function Here({ document, claims, chosen }: { document: DocumentEntry; claims: Claim[]; chosen: Span | undefined }) {
  const say = use_say();
  const supports = use_supports(document);
  if (!chosen) return <p class="quiet">{say.text('document.choose')}</p>;
  const exact = claims.filter((claim) => same_span(claim.span, chosen));
  const shown = exact.length > 0 ? exact : claims.filter((claim) => meets(claim.span, chosen));
  const uses = supports.filter((one) => same_span(one.span, chosen));
  const near = uses.length > 0 ? uses : supports.filter((one) => meets(one.span, chosen));
  return (
    <>
      {exact.length === 0 && <p class="quiet small">{say.text('document.no_claim')}</p>}
      <ul class="rows">
        {shown.map((claim) => (
          <li>
            <span class={`swatch ${claim.kind}`} aria-hidden="true" /> {claim_words(say, claim)}
            <div class="quiet small">
              {claim.rule ? <>{say.text('document.rule')} <code>{claim.rule}</code></> : say.text('document.no_rule')}
            </div>
          </li>
        ))}
      </ul>
      <h3>{say.text('document.supports')}</h3>
      {near.length === 0
        ? <p class="quiet">{say.text('document.supports_none')}</p>
        : <ul class="rows">{distinct(near.map((one) => one.use)).map((use) => <li><UseOf use={use} /></li>)}</ul>}
    </>
  );
}

function distinct(uses: Use[]): Use[] {
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
}

function UseOf({ use }: { use: Use }) {
  const say = use_say();
  switch (use.on) {
    case 'slot': return <>{slot_name(say, use.slot)} <strong>{named(say, use.slot, use.value)}</strong> · <SessionLink id={use.session} /></>;
    case 'report': return <>{say.text('claim.reports')} <strong>{use.value}</strong> · <SessionLink id={use.session} /></>;
    case 'instrument': return <>{say.name('action', use.value)} <strong>{use.title}</strong> · <SessionLink id={use.session} /></>;
    case 'commitment': return <>{say.text('claim.commitment')} · <SessionLink id={use.session} /></>;
    case 'office': return <>{use.title} <a href="/people"><strong>{use.person}</strong></a></>;
    case 'figure': return <>{say.text('claim.figure')} <a href={`/figures#${encodeURIComponent(use.id)}`}>{use.measure}</a></>;
  }
}

function named(say: ReturnType<typeof use_say>, slot: string, value: string): string {
  return slot === 'mode' || slot === 'status' ? say.name(slot, value) : value;
}
