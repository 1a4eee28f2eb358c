import { useMemo, useState } from 'preact/hooks';
import type { DocumentView, Explained, Span } from '../api/types';
import type { Reading } from '../api/reading';
import { use_view } from '../api/use_view';
import { claims_of, meets, type Claim, type Kind } from '../document/claims';
import { Here } from '../document/here';
import { Kinds } from '../document/kinds';
import { MarkedText } from '../document/marked_text';
import { use_unread } from '../document/use_explanation';
import { TextBytes } from '../document/text_bytes';
import { use_say } from '../messages/say';
import { file_name } from '../parts/file_name';
import { Page, Wait } from '../parts/page';
import { Section } from '../parts/section';
import { SessionLink } from '../parts/session_link';
import { use_place } from '../routing/location';

export function DocumentPage({ sha256 }: { sha256: string }) {
  const say = use_say();
  const view = use_view<DocumentView>(`document/${encodeURIComponent(sha256)}`);
  return <Wait for={view} title={say.text('document.title')}>{(value) => <Document view={value} />}</Wait>;
}

/// Praise and the document's own particulars cover much of a text; they are shown when asked for.
const at_first: Kind[] = ['session', 'body', 'person', 'instrument', 'commitment', 'figure'];

function Document({ view }: { view: DocumentView }) {
  const { document, text } = view;
  const reading = view.reading ?? nothing_read;
  const say = use_say();
  const at = /^(\d+)-(\d+)$/.exec(use_place().query.get('at') ?? '');
  const chosen: Span | undefined = at ? [Number(at[1]), Number(at[2])] : undefined;
  const bytes = useMemo(() => new TextBytes(text), [text]);
  const claims = useMemo(() => claims_of(reading), [reading]);
  const [shown, show] = useState(new Set(at_first));
  const unread = use_unread(document.sha256, shown.has('unread') || asks_why(chosen, claims), claims);
  const asked = useMemo(() => [...claims, ...unread.map(unread_claim)], [claims, unread]);
  const visible = useMemo(() => asked.filter((claim) => shown.has(claim.kind)), [asked, shown]);
  const title = reading.document?.headline?.value ?? document.title ?? file_name(document.path ?? document.sha256);
  return (
    <Page title={title}>
      <Particulars of={document} />
      <div class="reading">
        <article aria-label={say.text('document.text')}>
          <MarkedText text={bytes} language={document.language} claims={visible} chosen={chosen} />
        </article>
        <aside aria-label={say.text('document.claims')}>
          <Kinds claims={asked} shown={shown} show={show} />
          <section class={chosen ? 'here chosen-words' : 'here'} tabIndex={chosen ? 0 : undefined} aria-labelledby="here" aria-live="polite">
            <h2 id="here">{say.text('document.here')}</h2>
            <Here view={view} claims={claims} unread={unread} chosen={chosen} />
          </section>
          <Section title={say.text('document.notes')} of={reading.notes ?? []}>
            {(notes) => (
              <ul class="rows">
                {notes.map((note) => (
                  <li class={chosen && note.span && meets(note.span, chosen) ? 'current' : undefined}>
                    {note.kind ? say.name('note', note.kind) : note.message}
                    {note.span && <> <a href={`?at=${note.span[0]}-${note.span[1]}`}><q>{say.text('fact.words', bytes.slice(...note.span))}</q></a></>}
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </aside>
      </div>
    </Page>
  );
}

/// A document that has just come in may not have been read yet.
const nothing_read: Reading = { people: [], bodies: [], sessions: [], instruments: [], commitments: [], indicators: [] };

/// Words that no claim meets raise the question why.
function asks_why(chosen: Span | undefined, claims: Claim[]): boolean {
  return !!chosen && !claims.some((claim) => meets(claim.span, chosen));
}

const unread_claim = ({ span }: Explained): Claim => ({ kind: 'unread', says: 'claim.why_not', value: '', span });

function Particulars({ of }: { of: DocumentView['document'] }) {
  const say = use_say();
  const told = [
    of.outlet,
    of.published && say.text('document.published', of.published),
    of.date && say.text('document.event', of.date) + (of.date_derived ? ` (${say.text('document.date_from')})` : ''),
    of.language && say.tongue(of.language),
    of.copy_of && say.text('document.copy_of', file_name(of.copy_of)),
    of.outside && say.text(of.unread ? 'document.unread' : 'document.outside'),
  ].filter(Boolean);
  return (
    <>
      <p>{told.join(' · ')}</p>
      {!!of.sessions?.length && (
        <p>{say.label('document.speaks_of')}{of.sessions.map((id, index) => <>{index > 0 && '; '}<SessionLink id={id} /></>)}</p>
      )}
      <p class="quiet small">{file_name(of.path ?? '')} · {say.text('document.original')} <span class="id">{of.sha256}</span></p>
    </>
  );
}
