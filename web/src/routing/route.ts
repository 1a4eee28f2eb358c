// The addresses of the pages, in both directions.

export const topics = ['commitments', 'figures', 'people', 'instruments', 'gaps', 'conflicts', 'documents'] as const;
export type Topic = (typeof topics)[number];

export type Route =
  | { page: 'mechanisms' }
  | { page: 'mechanism'; key: string }
  | { page: 'session'; id: string }
  | { page: 'document'; sha256: string }
  | { page: Topic }
  | { page: 'review' }
  | { page: 'search' }
  | { page: 'nowhere'; path: string };

export function route_of(path: string): Route {
  const parts = path.split('/').filter(Boolean).map(decoded);
  const [first, ...rest] = parts;
  if (first === undefined) return { page: 'mechanisms' };
  if (rest.length === 0 && is_topic(first)) return { page: first };
  if (rest.length === 0 && (first === 'review' || first === 'search')) return { page: first };
  if (first === 'mechanism' && rest.length === 1) return { page: 'mechanism', key: rest[0]! };
  if (first === 'session' && rest.length > 0) return { page: 'session', id: parts.join('/') };
  if (first === 'document' && rest.length === 1) return { page: 'document', sha256: rest[0]! };
  return { page: 'nowhere', path };
}

function is_topic(word: string): word is Topic {
  return (topics as readonly string[]).includes(word);
}

/// A part of an address that is no well-formed escape is taken as it is.
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/// Ids hold `+` between topics; it may stand in a path as it is, and addresses stay readable.
const escaped = (part: string) => encodeURIComponent(part).replace(/%2B/g, '+');

export const session_href = (id: string) => `/${id.split('/').map(escaped).join('/')}`;
export const mechanism_key = (parties: string[]) => (parties.length ? parties.join('-').toLowerCase() : 'unknown');
export const mechanism_href = (parties: string[]) => `/mechanism/${escaped(mechanism_key(parties))}`;

export function document_href(sha256: string, span?: [number, number]): string {
  return `/document/${escaped(sha256)}${span ? `?at=${span[0]}-${span[1]}` : ''}`;
}

/// Where something of the record is shown: its own page, or its entry of a list, alone.
export function entity_href(id: string): string | undefined {
  const [kind, second = ''] = id.split('/');
  const alone = `?id=${encodeURIComponent(id)}`;
  switch (kind) {
    case 'session': return session_href(id);
    case 'document': return document_href(second);
    case 'mechanism': return `/mechanism/${escaped(second)}`;
    case 'body': return `/mechanism/${escaped(second)}#${encodeURIComponent(id)}`;
    case 'person': return `/people${alone}`;
    case 'figure': return `/figures${alone}`;
    case 'commitment': return `/commitments${alone}`;
    case 'instrument': return `/instruments${alone}`;
    default: return undefined;
  }
}
