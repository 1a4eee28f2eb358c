// Asks the server. What was received is kept for a short while, so that going back is immediate.
import { learn } from './titles';

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
  const value = ask<T>(path);
  kept.set(path, { at: Date.now(), value });
  value.catch(() => kept.delete(path));
  return value;
}

/// What was received no longer holds.
export function forget(path?: string): void {
  if (path === undefined) kept.clear();
  else kept.delete(path);
}

/// Asks without keeping the answer.
export async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`/api/v1/${path}`, { ...options, headers: { accept: 'application/json', ...options.headers } });
  } catch (failure) {
    if (options.signal?.aborted) throw failure;
    throw new Problem('', 0);
  }
  if (answer.status === 401) location.assign('/login');
  if (!answer.ok) throw await problem_of(answer);
  const value = (await answer.json()) as T;
  learn(value);
  return value;
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

/// A path with what is asked for; what is empty is left out.
export function with_query(path: string, asked: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined && value !== '') query.set(name, String(value));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
