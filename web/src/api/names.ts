// Names for ids: which body and which session an id speaks of.
import type { BodyNode, Mechanism, MechanismsView, SessionLine } from './types';
import { use_view, value_of } from './use_view';

export interface NamedSession { session: SessionLine; body: BodyNode; mechanism: Mechanism }
export interface NamedBody { body: BodyNode; mechanism: Mechanism }

export interface Names {
  sessions: Map<string, NamedSession>;
  bodies: Map<string, NamedBody>;
}

const made = new WeakMap<MechanismsView, Names>();

export function names_of(view: MechanismsView): Names {
  const known = made.get(view);
  if (known) return known;
  const names: Names = { sessions: new Map(), bodies: new Map() };
  for (const mechanism of view.mechanisms) {
    for (const body of mechanism.bodies) {
      names.bodies.set(body.id, { body, mechanism });
      for (const session of body.sessions) names.sessions.set(session.id, { session, body, mechanism });
    }
  }
  made.set(view, names);
  return names;
}

const none: Names = { sessions: new Map(), bodies: new Map() };

export function use_names(): Names {
  const view = value_of(use_view<MechanismsView>('mechanisms'));
  return view ? names_of(view) : none;
}
