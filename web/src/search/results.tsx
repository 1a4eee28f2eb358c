import { useRef } from 'preact/hooks';
import { use_say } from '../messages/say';
import { file_name } from '../parts/file_name';
import { Side } from '../parts/party';
import { set_query } from '../routing/location';
import { document_href, entity_href, session_href } from '../routing/route';
import type { Found, Piece, SearchView } from './use_search';

/// By kind, in the server's order. The arrow keys go from one result to the next, and above the first to the field.
export function Results({ view }: { view: SearchView }) {
  const say = use_say();
  const all = useRef<HTMLDivElement>(null);
  const on_key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step || !all.current) return;
    const links = [...all.current.querySelectorAll<HTMLElement>('h3 a')];
    const at = links.findIndex((link) => link === document.activeElement) + step;
    event.preventDefault();
    if (at < 0) document.querySelector<HTMLElement>('form.search input')?.focus();
    else links[at]?.focus();
  };
  const kinds = [...new Set(view.results.map((one) => one.kind))];
  return (
    <div class="found" ref={all} onKeyDown={on_key}>
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{say.name('search_kinds', kind)}</h2>
          <ol>{view.results.filter((one) => one.kind === kind).map((one) => <li key={one.id}><One of={one} /></li>)}</ol>
          {view.more?.includes(kind) && kinds.length > 1 && (
            <p class="more"><button type="button" onClick={() => set_query({ kind })}>{say.text('search.more_of', say.name('search_kinds', kind))}</button></p>
          )}
        </section>
      ))}
    </div>
  );
}

function href_of({ kind, id, document, session, span }: Found): string {
  if (kind === 'document') return document_href(id.replace(/^document\//, ''), span);
  if (document) return document_href(document, span);
  return (session && session_href(session)) ?? entity_href(id) ?? '/';
}

/// A document without a headline is called by its path: its last part is enough.
function title_of({ title, id }: Found): string {
  return /^\S*\/\S+$/.test(title) ? file_name(title) : title || id;
}

function One({ of }: { of: Found }) {
  const told = [of.date && <span class="date">{of.date}</span>, ...[...(of.sides ?? [])].sort().map((code) => <Side code={code} />)].filter(Boolean);
  return (
    <>
      <h3><a href={href_of(of)}>{title_of(of)}</a> <span class="small quiet">{told.map((one) => <> {one}</>)}</span></h3>
      {of.excerpt && of.excerpt.length > 0 && <p class="excerpt">{of.excerpt.map((piece) => <Marked piece={piece} />)}</p>}
    </>
  );
}

const Marked = ({ piece }: { piece: Piece }) => (piece.hit ? <mark>{piece.text}</mark> : <>{piece.text}</>);
