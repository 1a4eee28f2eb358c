// Answers while the question is being typed: each newer question ends the older ones.
import { useEffect, useState } from 'preact/hooks';
import { ask, Problem, with_query } from '../api/load';
import { use_version } from '../api/record_change';

export interface Piece { text: string; hit: boolean }

export interface Found {
  kind: string;
  id: string;
  title: string;
  date?: string;
  sides?: string[];
  excerpt?: Piece[];
  /// Where a part of a document was found.
  document?: string;
  session?: string;
  span?: [number, number];
}

export interface SearchView { q: string; results: Found[]; next?: string; total?: number;
  /// Kinds of which there is more than is told, where no kind is asked for.
  more?: string[];
}

export interface Question { q: string; kind: string; body: string; side: string; year: string; language: string }

export interface Answers {
  view: SearchView | undefined;
  problem: Problem | undefined;
  /// The view answers an older question.
  stale: boolean;
  more: () => void;
  loading_more: boolean;
}

const patience = 120;  // milliseconds without a key before the server is asked

export function use_search(question: Question): Answers {
  const [held, hold] = useState<{ path: string; view?: SearchView; problem?: Problem }>();
  const [loading_more, set_loading_more] = useState(false);
  const version = use_version();
  const path = question.q.trim() ? with_query('search', { ...question, q: question.q.trim() }) : '';

  useEffect(() => {
    if (!path) {
      hold(undefined);
      return;
    }
    const ending = new AbortController();
    const timer = setTimeout(() => {
      ask<SearchView>(path, { signal: ending.signal }).then(
        (view) => hold({ path, view }),
        (problem: unknown) => problem instanceof Problem && hold({ path, problem }),
      );
    }, held ? patience : 0);
    return () => { clearTimeout(timer); ending.abort(); };
  }, [path, version]);

  const more = () => {
    const next = held?.view?.next;
    if (!next || loading_more) return;
    set_loading_more(true);
    ask<SearchView>(`${path}&after=${encodeURIComponent(next)}`).then(
      (view) => hold((now) => (now?.view?.next === next ? { path, view: { ...view, results: [...now.view.results, ...view.results] } } : now)),
      (problem: Problem) => hold((now) => (now ? { ...now, problem } : now)),
    ).finally(() => set_loading_more(false));
  };
  return { view: path ? held?.view : undefined, problem: path ? held?.problem : undefined, stale: !!path && held?.path !== path, more, loading_more };
}
