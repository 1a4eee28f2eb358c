// The claims of a reading as spans of its text, each with its kind, what it says and the rule that made it.
import type { ClaimName } from '../api/acts';
import type { Reading, Told } from '../api/reading';
import type { Span } from '../api/types';

export const kinds = ['session', 'body', 'person', 'instrument', 'commitment', 'figure', 'remark', 'document', 'unread'] as const;
export type Kind = (typeof kinds)[number];

/// `says` names the claim within its kind: a key of the catalogue (`claim.*`, `slot.*`), and its value as it is.
/// `name` is what the record calls such a claim, where it can be set aside by itself.
export interface Claim { kind: Kind; says: string; value: string; span: Span; rule?: string; name?: ClaimName }

export function claims_of(reading: Reading): Claim[] {
  const out: Claim[] = [];
  const add = (kind: Kind, says: string, value: unknown, span: Span | undefined, rule?: string, name?: ClaimName) => {
    if (span && span[1] > span[0]) out.push({ kind, says, value: value === undefined ? '' : String(value), span, rule, name });
  };
  for (const person of reading.people) {
    for (const mention of person.mentions) add('person', 'claim.person', person.name, mention, person.rule, 'person');
    for (const office of person.offices) add('person', 'claim.office', office.title, office.span, office.rule, 'office');
  }
  for (const body of reading.bodies) {
    for (const mention of body.mentions) add('body', 'claim.body', body.name, mention, body.rule, 'body');
  }
  for (const report of reading.reports ?? []) {
    const name = (id: string) => reading.bodies.find((body) => body.id === id)?.name ?? id;
    add('body', 'claim.reports', `${name(report.child)} → ${name(report.parent)}`, report.span, report.rule, 'report');
  }
  for (const session of reading.sessions) {
    const told = (slot: 'ordinal' | 'date' | 'mode', of: Told<string | number> | undefined) =>
      add('session', `slot.${slot}`, of?.value, of?.span, session.rule, `session.${slot}`);
    add('session', 'claim.session', session.status, session.span, session.rule, 'session');
    told('ordinal', session.ordinal);
    told('date', session.date);
    told('mode', session.mode);
    const place = session.place;
    add('session', 'slot.place', [place?.city, place?.country].filter(Boolean).join(', '), place?.span, session.rule, 'session.place');
  }
  for (const one of reading.instruments) {
    add('instrument', `instrument.${one.kind}`, one.title, one.span, one.rule, 'instrument');
    add('instrument', `action.${one.action}`, '', one.action_span, one.rule);
  }
  for (const one of reading.commitments) {
    add('commitment', `strength.${one.strength}`, one.actor, one.trigger, one.rule, 'commitment');
    for (const action of one.actions) add('commitment', 'claim.action', '', action.span, one.rule, 'commitment');
    add('commitment', 'claim.target', '', one.target?.span, one.rule);
    add('commitment', 'slot.deadline', one.deadline?.value, one.deadline?.span, one.rule);
  }
  for (const one of reading.indicators) {
    const amount = [one.comparator, one.value, one.unit].filter((part) => part !== undefined).join(' ');
    add('figure', 'claim.figure', [one.measure, one.period, amount].filter(Boolean).join(', '), one.span, one.rule, 'indicator');
  }
  for (const one of reading.history ?? []) add('remark', 'claim.history', one.since, one.span, one.rule, 'history');
  for (const one of reading.quotes ?? []) add('remark', 'claim.quote', '', one.span, one.rule, 'quote');
  for (const one of reading.assessments ?? []) add('remark', 'claim.assessment', '', one.span, one.rule, 'assessment');
  for (const one of reading.milestones ?? []) add('remark', 'claim.milestone', one.name, one.span, one.rule, 'milestone');
  for (const [slot, told] of Object.entries(reading.document ?? {})) add('document', `claim.${slot}`, told.value, told.span);
  return out;
}

export const same_span = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];
export const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
