// Beside the text: the claims at the chosen words, their rules, and what they support in the record; or why there are none.
import type { DocumentView, Explained, Span, Support } from '../api/types';
import { RejectButton } from '../acts/reject';
import { slot_name, slot_value } from '../acts/slots';
import { use_say } from '../messages/say';
import { Entity } from '../parts/entity';
import { meets, same_span, type Claim } from './claims';
import { claim_words } from './marked_text';
import { sentence_at } from './use_explanation';
import { WhyNot } from './why_not';

interface Props { view: DocumentView; claims: Claim[]; unread: Explained[]; chosen: Span | undefined }

export function Here({ view, claims, unread, chosen }: Props) {
  const say = use_say();
  if (!chosen) return <p class="quiet">{say.text('document.choose')}</p>;
  const exact = claims.filter((claim) => same_span(claim.span, chosen));
  const shown = exact.length > 0 ? exact : claims.filter((claim) => meets(claim.span, chosen));
  const sentence = shown.length === 0 ? sentence_at(unread, chosen) : undefined;
  return (
    <>
      {exact.length === 0 && <p class="quiet small">{say.text('document.no_claim')}</p>}
      {sentence && <WhyNot sentence={sentence} />}
      <ul class="rows">{shown.map((claim) => <li><One claim={claim} document={view.document.sha256} /></li>)}</ul>
      {shown.length > 0 && <Supports all={view.supports ?? []} chosen={chosen} />}
    </>
  );
}

function One({ claim, document }: { claim: Claim; document: string }) {
  const say = use_say();
  const words = claim_words(say, claim);
  return (
    <>
      <span class={`swatch ${claim.kind}`} aria-hidden="true" /> {words}
      {claim.name && <> <RejectButton document={document} claim={claim.name} span={claim.span} words={words} /></>}
      <div class="quiet small">
        {claim.rule ? <>{say.text('document.rule')} <code>{claim.rule}</code></> : say.text('document.no_rule')}
      </div>
    </>
  );
}

function Supports({ all, chosen }: { all: Support[]; chosen: Span }) {
  const say = use_say();
  const exact = all.filter((one) => same_span(one.span, chosen));
  const near = exact.length > 0 ? exact : all.filter((one) => meets(one.span, chosen));
  const distinct = [...new Map(near.map((one) => [`${one.entity} ${one.slot} ${one.value}`, one])).values()];
  return (
    <>
      <h3>{say.text('document.supports')}</h3>
      {distinct.length === 0
        ? <p class="quiet">{say.text('document.supports_none')}</p>
        : <ul class="rows">{distinct.map((one) => <li><SupportOf of={one} /></li>)}</ul>}
    </>
  );
}

function SupportOf({ of }: { of: Support }) {
  const say = use_say();
  return (
    <>
      {of.slot && slot_name(say, of.slot)} {of.value && <strong>{slot_value(say, of.slot, of.value)}</strong>} {of.slot && '· '}
      <Entity id={of.entity} />
    </>
  );
}
