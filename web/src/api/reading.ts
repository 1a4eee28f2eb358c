// A reading: what one document says (docs/reading-json.md). Only what the pages show is named here.
import type { Span } from './types';

export interface Told<T = string> { value?: T; span?: Span }

export interface ReadPerson {
  id: string;
  name: string;
  party?: string;
  offices: { title: string; party?: string; span?: Span; rule?: string }[];
  mentions: Span[];
  rule?: string;
}

export interface ReadBody {
  id: string;
  name: string;
  kind: string;
  mentions: Span[];
  rule?: string;
}

export interface ReadSession {
  id: string;
  body?: string;
  kind: string;
  status?: string;
  ordinal?: Told<number>;
  date?: Told;
  mode?: Told;
  place?: { city?: string; country?: string; span?: Span };
  chairs: { person: string; party?: string }[];
  span?: Span;
  rule?: string;
}

export interface ReadInstrument {
  kind: string;
  action: string;
  title?: string;
  span?: Span;
  action_span?: Span;
  rule?: string;
}

export interface ReadCommitment {
  actor: string;
  strength: string;
  trigger?: Span;
  actions: { span: Span; areas: string[] }[];
  target?: { span?: Span };
  deadline?: { value?: string; words?: string; span?: Span };
  rule?: string;
}

export interface ReadFigure {
  measure?: string;
  comparator?: string;
  value?: number;
  unit?: string;
  period?: string;
  span?: Span;
  rule?: string;
}

export interface Spoken { span: Span; rule?: string; name?: string; kind?: string }
export interface Note { kind?: string; message: string; span?: Span }

export interface Reading {
  document?: Record<string, Told>;
  people: ReadPerson[];
  bodies: ReadBody[];
  reports?: { child: string; parent: string; span?: Span; rule?: string }[];
  sessions: ReadSession[];
  instruments: ReadInstrument[];
  commitments: ReadCommitment[];
  indicators: ReadFigure[];
  history?: { since?: number; span?: Span; rule?: string }[];
  quotes?: Spoken[];
  assessments?: Spoken[];
  milestones?: Spoken[];
  notes?: Note[];
}
