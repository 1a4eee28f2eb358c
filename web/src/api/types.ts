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
  outlet?: string;
  date?: string;
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
  /// ISO code of the host.
  country?: string;
  city?: string;
  sources: number;
  disputed: boolean;
  disputed_slots?: string[];
  chairs?: Chair[];
}

export interface Chair { party: string; person: string; name: string }

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
  /// In a list of mechanisms, of a body with many, the latest and the announced ones.
  sessions: SessionLine[];
  session_count: number;
  first?: string;
  last?: string;
  gaps: Gap[];
  since?: number;
  agrees?: number;
  disagrees?: number;
  next: Expectation[];
}

export interface Mechanism {
  id?: string;
  parties: string[];
  bodies: BodyNode[];
}

export type Facets = Record<string, Record<string, number>>;

/// What every list says besides its items.
export interface ListView { total?: number; next?: string; facets?: Facets }

export interface MechanismsView extends ListView {
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
  session_title?: string;
  session_concluded: boolean;
  count?: Fact;
  events: CitedValue[];
}

export interface Commitment {
  id: string;
  session?: string;
  session_title?: string;
  /// Of the session.
  date?: string;
  actor: string;
  speaker?: string;
  strength: string;
  actions: string[];
  areas: string[];
  target?: string;
  deadline?: string;
  deadline_year_from?: string;
  /// The last day on which the deadline is kept.
  due?: string;
  overdue?: boolean;
  sources: number;
  cited: Cited[];
  later?: Later[];
}

/// What another document says later on the same subject: offered to be read, never asserted.
export interface Later extends Cited { kind: string; id: string }

export interface DerivedLine {
  document?: string;
  session?: string;
  slot: string;
  value: string;
  from: string[];
}

export interface Titled { id: string; title: string }

export interface SessionView {
  id: string;
  title: string;
  body: string;
  body_title?: string;
  previous?: Titled;
  next?: Titled;
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

/// Another spelling, in whatever script; by its id it can be told to be somebody else's.
export interface Alias { name: string; language?: string; id?: string; sources: number }

export interface Person {
  id: string;
  name: string;
  party?: string;
  other_names: string[];
  aliases: Alias[];
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
  title?: string;
  outlet?: string;
  language?: string;
  published?: string;
  date?: string;
  date_derived: boolean;
  copy_of?: string;
  outside: boolean;
  unread: boolean;
  sessions: string[];
  derived: DerivedLine[];
}

export interface DocumentView {
  document: DocumentEntry;
  text: string;
  reading: import('./reading').Reading | null;
  supports?: Support[];
}

/// Words of the document that support a slot of something in the record.
export interface Support { span: Span; entity: string; slot: string; value?: string }

/// A sentence, the rules that matched in it, and the one that came nearest to matching.
export interface Explained {
  span: Span;
  /// Set aside before reading: a caption, a byline.
  furniture?: boolean;
  fired?: { rule: string; makes: string; span: Span }[];
  /// `at` is left out where the rule stopped at the sentence's end.
  near_miss?: { rule: string; matched: string; wanted: string; at?: string } | null;
}
export interface ExplainView { sentences: Explained[] }

export interface PeopleView extends ListView { people: Person[] }
export interface CommitmentsView extends ListView { commitments: Commitment[] }
export interface InstrumentsView extends ListView { instruments: Instrument[] }
export interface FiguresView extends ListView { series: FigureSeries[] }
export interface GapsView extends ListView { gaps: Gap[]; expectations: Expectation[] }
export interface ConflictsView extends ListView { conflicts: Conflict[]; notes: string[] }
export interface DocumentsView extends ListView { documents: DocumentEntry[] }
