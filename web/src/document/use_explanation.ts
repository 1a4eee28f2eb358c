// What the rules made of each sentence: asked for only where somebody asks why nothing was read.
import { useMemo } from 'preact/hooks';
import { path_of } from '../api/load';
import type { Explained, ExplainView, Span } from '../api/types';
import { use_view, value_of } from '../api/use_view';
import { meets, type Claim } from './claims';

/// Sentences of which nothing was read.
export function use_unread(sha256: string, wanted: boolean, claims: Claim[]): Explained[] {
  const view = value_of(use_view<ExplainView>(wanted ? `document/${path_of(sha256)}/explain` : null));
  return useMemo(() => (view?.sentences ?? []).filter(({ span }) => !claims.some((claim) => meets(claim.span, span))), [view, claims]);
}

export function sentence_at(sentences: Explained[], span: Span): Explained | undefined {
  return sentences.find((one) => meets(one.span, span));
}
