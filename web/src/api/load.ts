// Asks the server for a view. What was received is kept for a short while, so that going back is immediate.

/// RFC 9457 problem details, or what we make of a failed connection.
export class Problem extends Error {
  constructor(readonly title: string, readonly status: number, readonly detail = '') {
    super(title);
  }
}

const fresh = 60_000;
const kept = new Map<string, { at: number; value: Promise<unknown> }>();

export function load<T>(path: string): Promise<T> {
  const known = kept.get(path);
  if (known && Date.now() - known.at < fresh) return known.value as Promise<T>;
  const value = request<T>(path);
  kept.set(path, { at: Date.now(), value });
  value.catch(() => kept.delete(path));
  return value;
}

async function request<T>(path: string): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`/api/v1/${path}`, { headers: { accept: 'application/json' } });
  } catch {
    throw new Problem('', 0);
  }
  if (answer.ok) return (await answer.json()) as T;
  throw await problem_of(answer);
}

async function problem_of(answer: Response): Promise<Problem> {
  try {
    const told = (await answer.json()) as { title?: string; detail?: string };
    return new Problem(told.title ?? answer.statusText, answer.status, told.detail);
  } catch {
    return new Problem(answer.statusText, answer.status);
  }
}

/// An id as a path: its slashes part the path, everything else is escaped.
export function path_of(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}
