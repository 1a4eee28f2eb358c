// Sessions on whose day sources disagree have no date in the list; each such session is asked, up to a limit.
import { useEffect, useState } from 'preact/hooks';
import { load, path_of } from '../api/load';
import { use_version } from '../api/record_change';
import type { SessionLine, SessionView } from '../api/types';

const most = 40;

/// All days that are told of each.
export type DisputedDates = Map<string, string[]>;

export function use_disputed_dates(sessions: SessionLine[]): DisputedDates {
  const [found, set_found] = useState<DisputedDates>(new Map());
  const version = use_version();
  const ids = sessions.filter((one) => one.disputed && !one.date).slice(0, most).map((one) => one.id);
  useEffect(() => {
    if (ids.length === 0) return;
    let wanted = true;
    Promise.allSettled(ids.map((id) => load<SessionView>(path_of(id)))).then((answers) => {
      const dates = answers.flatMap((one, index) => (one.status === 'fulfilled' ? [[ids[index]!, dates_of(one.value)] as const] : []));
      if (wanted) set_found(new Map(dates));
    });
    return () => { wanted = false; };
  }, [ids.join(' '), version]);
  return found;
}

function dates_of(view: SessionView): string[] {
  return (view.facts.find((fact) => fact.slot === 'date')?.conflicts ?? []).map((one) => one.value);
}
