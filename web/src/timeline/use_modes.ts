// How sessions were held. The list of mechanisms need not tell it; then each session is asked, up to a limit.
import { useEffect, useState } from 'preact/hooks';
import { load, path_of } from '../api/load';
import type { SessionLine, SessionView } from '../api/types';

const most = 100;

export type Modes = Map<string, string>;

export function use_modes(sessions: SessionLine[]): Modes {
  const [modes, set_modes] = useState<Modes>(new Map());
  const ids = sessions.filter((one) => !one.mode).slice(0, most).map((one) => one.id);
  useEffect(() => {
    let wanted = true;
    Promise.allSettled(ids.map((id) => load<SessionView>(path_of(id)))).then((answers) => {
      const found: Modes = new Map(sessions.flatMap((one) => (one.mode ? [[one.id, one.mode]] : [])));
      answers.forEach((answer, index) => {
        const mode = answer.status === 'fulfilled' && answer.value.facts.find((fact) => fact.slot === 'mode')?.value;
        if (mode) found.set(ids[index]!, mode);
      });
      if (wanted) set_modes(found);
    });
    return () => { wanted = false; };
  }, [ids.join(' ')]);
  return modes;
}
