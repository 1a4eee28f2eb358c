import { useRef } from 'preact/hooks';
import { use_say } from '../messages/say';
import { Side } from '../parts/party';
import { document_href, entity_href, session_href } from '../routing/route';
import type { Found, Piece } from './use_search';

/// The arrow keys go from one result to the next, and above the first to the field.
export function Results({ results }: { results: Found[] }) {
  const list = useRef<HTMLOListElement>(null);
  const on_key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step || !list.current) return;
    const links = [...list.current.querySelectorAll<HTMLElement>('h2 a')];
    const at = links.findIndex((link) => link === document.activeElement) + step;
    event.preventDefault();
    if (at < 0) document.querySelector<HTMLElement>('form.search input')?.focus();
    else links[at]?.focus();
  };
  return <ol class="found" ref={list} onKeyDown={on_key}>{results.map((one) => <li key={`${one.kind} ${one.id}`}><One of={one} /></li>)}</ol>;
}

function href_of({ kind, id, document, session, span }: Found): string {
  if (kind === 'document') return document_href(id.replace(/^document\//, ''), span);
  if (document) return document_href(document, span);
  return (session && session_href(session)) ?? entity_href(id) ?? '/';
}

function One({ of }: { of: Found }) {
  const say = use_say();
  return (
    <>
      <h2><a href={href_of(of)}>{of.title || of.id}</a></h2>
      <p class="small quiet">
        {say.name('search_kind', of.kind)}{of.date && <> · <span class="date">{of.date}</span></>}
        {[...(of.sides ?? [])].sort().map((code) => <> · <Side code={code} /></>)}
      </p>
      {of.excerpt && of.excerpt.length > 0 && <p class="excerpt">{of.excerpt.map((piece) => <Marked piece={piece} />)}</p>}
    </>
  );
}

const Marked = ({ piece }: { piece: Piece }) => (piece.hit ? <mark>{piece.text}</mark> : <>{piece.text}</>);
