// What the ids of sessions and bodies are called: learnt from every answer that names them.

/// A session has its body's name and its label within it; a body its name alone.
export interface Title { name: string; label?: string; date?: string; body?: string }

const titles = new Map<string, Title>();
const listeners = new Set<() => void>();
let told = false;

/// Takes from an answer whatever tells of a session or a body.
export function learn(value: unknown): void {
  const before = titles.size;
  visit(value);
  if (titles.size === before || told) return;
  told = true;
  queueMicrotask(() => {
    told = false;
    listeners.forEach((listener) => listener());
  });
}

type Fields = Record<string, unknown>;
const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

function visit(value: unknown): void {
  if (Array.isArray(value)) value.forEach(visit);
  else if (value && typeof value === 'object') {
    take(value as Fields);
    for (const inner of Object.values(value)) if (inner && typeof inner === 'object') visit(inner);
  }
}

function take(of: Fields): void {
  const id = text(of.id) ?? '';
  const name = text(of.name);
  if (id.startsWith('body/') && name) {
    titles.set(id, { name });
    if (Array.isArray(of.sessions)) for (const session of of.sessions as Fields[]) take_session(session, name, id);
  } else if (id.startsWith('session/')) {
    const body = text(of.body_title);
    if (body && text(of.label)) take_session(of, body, text(of.body));
    else if (text(of.title)) take_titled(id, of.title as string);
  }
  if (text(of.session) && text(of.session_title)) take_titled(of.session as string, of.session_title as string);
  const map = of.titles;
  if (map && typeof map === 'object') for (const [key, title] of Object.entries(map)) if (text(title)) take_titled(key, title as string);
}

function take_session(of: Fields, body_name: string, body: string | undefined): void {
  const id = text(of.id);
  if (id && text(of.label)) titles.set(id, { name: body_name, label: of.label as string, date: text(of.date), body });
}

/// A title of one piece never replaces one that is known by its parts.
function take_titled(id: string, title: string): void {
  if (!titles.has(id)) titles.set(id, { name: title });
}

/// Calls whenever something new has been learnt; gives what ends it.
export function on_learnt(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

export const title_of = (id: string): Title | undefined => titles.get(id);

/// The session whose id begins this one: an instrument's id holds that of its session.
export function known_session_within(id: string): string | undefined {
  const parts = id.split('/').slice(1);
  for (let end = parts.length - 1; end > 1; --end) {
    const session = `session/${parts.slice(0, end).join('/')}`;
    if (titles.has(session)) return session;
  }
  return undefined;
}
