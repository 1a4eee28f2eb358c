// What the words of a document support in the record: asked of the views that cite it.
import { useEffect, useState } from 'preact/hooks';
import { load, path_of } from '../api/load';
import type { Cited, DocumentEntry, FiguresView, PeopleView, SessionView, Span } from '../api/types';

export type Use =
  | { on: 'slot'; slot: string; value: string; session: string }
  | { on: 'report'; value: string; session: string }
  | { on: 'instrument'; value: string; title: string; session: string }
  | { on: 'commitment'; id: string; session: string }
  | { on: 'office'; person: string; title: string }
  | { on: 'figure'; id: string; measure: string };

export interface Supported { span: Span; use: Use }

export function use_supports(document: DocumentEntry): Supported[] {
  const [found, set_found] = useState<Supported[]>([]);
  useEffect(() => {
    let wanted = true;
    supports_of(document).then((all) => wanted && set_found(all));
    return () => { wanted = false; };
  }, [document.sha256]);
  return found;
}

async function supports_of({ sha256, sessions }: DocumentEntry): Promise<Supported[]> {
  const out: Supported[] = [];
  const add = (cited: Cited[] | undefined, use: Use) => {
    for (const one of cited ?? []) if (one.document === sha256 && one.span) out.push({ span: one.span, use });
  };
  const [people, figures, ...views] = await Promise.all([
    load<PeopleView>('people').catch(() => undefined),
    load<FiguresView>('figures').catch(() => undefined),
    ...sessions.map((id) => load<SessionView>(path_of(id)).catch(() => undefined)),
  ]);
  for (const view of views) if (view) add_session(view, add);
  for (const person of people?.people ?? []) {
    for (const office of person.offices) add(office.cited, { on: 'office', person: person.name, title: office.title });
  }
  for (const series of figures?.series ?? []) {
    for (const value of series.values) add(value.cited, { on: 'figure', id: series.id, measure: series.measure });
  }
  return out;
}

function add_session(view: SessionView, add: (cited: Cited[] | undefined, use: Use) => void): void {
  const session = view.id;
  for (const fact of view.facts) {
    add(fact.cited, { on: 'slot', slot: fact.slot, value: fact.value ?? '', session });
    for (const other of [...(fact.conflicts ?? []), ...(fact.plans ?? [])]) add(other.cited, { on: 'slot', slot: fact.slot, value: other.value, session });
  }
  for (const report of view.reports) add(report.cited, { on: 'report', value: report.value, session });
  for (const one of view.instruments) {
    for (const event of one.events) add(event.cited, { on: 'instrument', value: event.value, title: one.title ?? one.kind, session });
  }
  for (const one of view.commitments) add(one.cited, { on: 'commitment', id: one.id, session });
}
