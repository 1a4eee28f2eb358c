// The text as published, with the words of claims as links to themselves.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../api/types';
import { use_say, type Say } from '../messages/say';
import type { Claim } from './claims';
import { innermost, segments_of, type Segment } from './segments';
import type { TextBytes } from './text_bytes';

interface Props { text: TextBytes; language: string | undefined; claims: Claim[]; chosen: Span | undefined }

export function MarkedText({ text, language, claims, chosen }: Props) {
  const say = use_say();
  const here = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segments_of(text.length, claims, chosen), [text, claims, chosen?.[0], chosen?.[1]]);
  useEffect(() => {
    const first = here.current?.querySelector<HTMLElement>('.chosen');
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [chosen?.[0], chosen?.[1]]);
  return (
    <div class="text" ref={here} lang={language}>
      {segments.map((segment) => <Piece of={segment} words={text.slice(segment.begin, segment.end)} say={say} />)}
    </div>
  );
}

function Piece({ of, words, say }: { of: Segment; words: string; say: Say }) {
  const claim = innermost(of.starts) ?? innermost(of.claims);
  const mark = of.chosen ? ' chosen' : '';
  if (!claim) return of.chosen ? <mark class="chosen" tabIndex={-1}>{words}</mark> : <>{words}</>;
  const described = of.starts.length > 0 ? of.starts : of.claims;
  return (
    <a class={`claim ${innermost(of.claims)!.kind}${mark}`} href={`?at=${claim.span[0]}-${claim.span[1]}`}
      tabIndex={of.starts.length > 0 || of.chosen ? 0 : -1}
      title={described.map((one) => claim_words(say, one)).join('\n')}>
      {words}
    </a>
  );
}

export function claim_words(say: Say, claim: Claim): string {
  const [set, member] = [claim.says.slice(0, claim.says.indexOf('.')), claim.says.slice(claim.says.indexOf('.') + 1)];
  const kind = say.text(`claim.${claim.kind}`);
  const name = say.name(set, member);
  return [kind === name ? kind : `${kind}: ${name}`, value_words(say, claim)].filter(Boolean).join(' · ');
}

function value_words(say: Say, { says, value }: Claim): string {
  if (says.startsWith('strength.')) return say.party(value);
  if (says === 'claim.session') return say.name('status', value);
  if (says === 'slot.mode') return say.name('mode', value);
  return value;
}
