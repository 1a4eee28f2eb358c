// The views as the server gives them. A field with `?` is left out where it is not known.

export type Span = [number, number];

export interface Cited {
  document?: string;
  path?: string;
  span?: Span;
  words?: string;
  said?: string;
  rule?: string;
  act?: number;
}

export interface CitedValue {
  value: string;
  sources: number;
  cited: Cited[];
}

export interface Fact {
  slot: string;
  value?: string;
  sources?: number;
  cited?: Cited[];
  conflicts?: CitedValue[];
  plans?: CitedValue[];
}

export interface SessionLine {
  id: string;
  label: string;
  status?: string;
  date?: string;
  place?: string;
  mode?: string;
  sources: number;
  disputed: boolean;
}

export interface Gap {
  body?: string;
  kind: string;
  first: number;
  last: number;
  session?: string;
}

export interface Expectation {
  body?: string;
  ordinal: number;
  year: number;
  basis: string;
  state: string;
}

export interface BodyNode {
  id: string;
  name: string;
  kind: string;
  depth: number;
  reports_to: string[];
  sessions: SessionLine[];
  gaps: Gap[];
  since?: number;
  agrees?: number;
  disagrees?: number;
  next: Expectation[];
}

export interface Mechanism {
  parties: string[];
  bodies: BodyNode[];
}

export interface MechanismsView {
  documents: number;
  sources: number;
  mechanisms: Mechanism[];
  organizations: string[];
}

export interface Instrument {
  id: string;
  kind: string;
  title?: string;
  session?: string;
  session_concluded: boolean;
  count?: Fact;
  events: CitedValue[];
}

export interface Commitment {
  id: string;
  session?: string;
  actor: string;
  speaker?: string;
  strength: string;
  actions: string[];
  areas: string[];
  target?: string;
  deadline?: string;
  deadline_year_from?: string;
  sources: number;
  cited: Cited[];
}

export interface DerivedLine {
  document?: string;
  session?: string;
  slot: string;
  value: string;
  from: string[];
}

export interface SessionView {
  id: string;
  title: string;
  body: string;
  kind: string;
  facts: Fact[];
  missing: string[];
  derived: DerivedLine[];
  reports: CitedValue[];
  instruments: Instrument[];
  commitments: Commitment[];
  milestones: CitedValue[];
  quotes: number;
  assessments: number;
  documents: string[];
}

export interface Tenure {
  id: string;
  title: string;
  party?: string;
  first?: string;
  last?: string;
  sources: number;
  cited: Cited[];
}

export interface Person {
  id: string;
  name: string;
  party?: string;
  other_names: string[];
  offices: Tenure[];
  chaired: string[];
  sources: number;
}

export interface FigureValue {
  period?: string;
  comparator: string;
  value?: number;
  change_percent?: number;
  source?: string;
  disputed: boolean;
  sources: number;
  cited: Cited[];
}

export interface FigureSeries {
  id: string;
  measure: string;
  unit?: string;
  parties: string[];
  values: FigureValue[];
}

export interface Conflict {
  entity: string;
  slot: string;
  decided: boolean;
  values: CitedValue[];
}

export interface DocumentEntry {
  sha256: string;
  path?: string;
  outlet?: string;
  language?: string;
  published?: string;
  date?: string;
  date_derived: boolean;
  copy_of?: string;
  outside: boolean;
  sessions: string[];
  derived: DerivedLine[];
}

export interface DocumentView {
  document: DocumentEntry;
  text: string;
  reading: import('./reading').Reading;
}

export interface PeopleView { people: Person[] }
export interface CommitmentsView { commitments: Commitment[] }
export interface InstrumentsView { instruments: Instrument[] }
export interface FiguresView { series: FigureSeries[] }
export interface GapsView { gaps: Gap[]; expectations: Expectation[] }
export interface ConflictsView { conflicts: Conflict[]; notes: string[] }
export interface DocumentsView { documents: DocumentEntry[] }
