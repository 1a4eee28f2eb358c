import type { Commitment } from '../api/types';
import { use_say } from '../messages/say';
import { extent_of, today } from '../timeline/time';

/// Passed only once the whole of the told day, month or year is over. It says nothing of whether the thing was done.
export function deadline_passed(deadline: string | undefined): boolean {
  const told = deadline && extent_of(deadline);
  return !!told && told.to <= today();
}

export function Deadline({ of }: { of: Commitment }) {
  const say = use_say();
  if (!of.deadline) return null;
  return (
    <>
      <span class="date">{of.deadline}</span>
      {(of.overdue ?? deadline_passed(of.due ?? of.deadline)) && <> <span class="passed">{say.text('commitments.passed')}</span></>}
      {of.deadline_year_from && <div class="quiet small">{say.text('commitments.year_from', of.deadline_year_from)}</div>}
    </>
  );
}
