// Acts: what an analyst enters to put the record right (docs/record.md, Acts).
import { ask, forget, load, Problem } from './load';
import { record_changed } from './record_change';
import type { CitedValue, Span } from './types';
import { use_view, value_of } from './use_view';

export type EntityKind = 'person' | 'body' | 'session';

export type ClaimName =
  | 'person' | 'office' | 'body' | 'report' | 'session' | 'session.ordinal' | 'session.date' | 'session.mode' | 'session.place'
  | 'session.chair' | 'instrument' | 'commitment' | 'indicator' | 'history' | 'quote' | 'milestone' | 'assessment';

export type Act =
  | { act: 'same' | 'not-same'; kind: EntityKind; a: string; b: string }
  | { act: 'reject'; document: string; claim: ClaimName; span: Span }
  | { act: 'set'; entity: string; slot: string; value: string }
  | { act: 'undo'; number: number };

export interface ActEntry { number: number; author: string; time: string; reason: string; in_force: boolean; words: string; act: Act }
export interface ActsView { acts: ActEntry[]; next?: string }

export interface ReviewItem {
  id: string;
  kind: string;
  entity?: string;
  title?: string;
  slot?: string;
  question: string;
  values?: CitedValue[];
  others?: { id: string; title: string }[];
  acts: { label: string; act: Act }[];
}
export interface ReviewView { items: ReviewItem[]; total?: number; next?: string }

/// The numbers of the acts that a later act takes back. An undo that is itself undone takes nothing back.
export function undone_of(all: ActEntry[]): Set<number> {
  const undone = new Set<number>();
  for (const { number, act } of [...all].sort((a, b) => b.number - a.number)) {
    if (act.act === 'undo' && !undone.has(number)) undone.add(act.number);
  }
  return undone;
}

/// `account`: whether an account is logged in, which can log out.
export interface Me { author: string; role: string; token: string; account: boolean }

/// Who acts here; undefined where nobody may.
export function use_me(): Me | undefined {
  const me = value_of(use_view<Me>('me'));
  return me && me.role !== 'reader' ? me : undefined;
}

export interface Entered { number: number; words: string }

/// Enters the act and has every page ask anew. Fails with the server's Problem; 409 says why the act would have no effect.
export async function enter(act: Act, reason: string): Promise<Entered> {
  const entered = await posted<Entered>('acts', { act, reason });
  record_changed();
  return entered;
}

/// A token is good as long as the server runs: one that is refused is asked for once more.
async function posted<T>(path: string, body: unknown, again = true): Promise<T> {
  const { token } = await load<Me>('me');
  try {
    const headers = { 'content-type': 'application/json', 'x-rapporteur-token': token };
    return await ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch (problem) {
    if (!again || !(problem instanceof Problem) || problem.status !== 403) throw problem;
    forget('me');
    return posted<T>(path, body, false);
  }
}
