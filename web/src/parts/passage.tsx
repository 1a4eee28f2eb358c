// Words in their paragraph, which is asked of their document.
import { useMemo } from 'preact/hooks';
import { path_of } from '../api/load';
import type { DocumentView, Span } from '../api/types';
import { use_view, value_of } from '../api/use_view';
import { passage_of } from '../document/paragraph';
import { TextBytes } from '../document/text_bytes';
import { document_href } from '../routing/route';

const bytes_of = new WeakMap<DocumentView, TextBytes>();

function bytes(view: DocumentView): TextBytes {
  const known = bytes_of.get(view) ?? new TextBytes(view.text);
  bytes_of.set(view, known);
  return known;
}

export function InPassage({ document, span, words }: { document: string; span: Span; words: string }) {
  const view = value_of(use_view<DocumentView>(`document/${path_of(document)}`));
  const passage = useMemo(() => view && passage_of(bytes(view), span), [view, span[0], span[1]]);
  const link = <a href={document_href(document, span)}><mark>{passage?.words ?? words}</mark></a>;
  return <q class="passage" lang={view?.document.language}>{passage?.before}{link}{passage?.after}</q>;
}
