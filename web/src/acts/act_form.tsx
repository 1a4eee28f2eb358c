// The end of every act: what it will say, why, and what the server answers.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { enter, use_me, type Act } from '../api/acts';
import { Problem } from '../api/load';
import { use_say } from '../messages/say';
import { Code } from '../parts/code';
import { ActWords } from './act_words';
import { tell_entered } from './entered';

/// `act` is undefined as long as it is not complete; `children` ask for what it lacks.
interface Props { act: Act | undefined; names?: Map<string, string>; close: () => void; children?: ComponentChildren }

export function ActForm({ act, names, close, children }: Props) {
  const say = use_say();
  const me = use_me();
  const [reason, set_reason] = useState('');
  const [refused, set_refused] = useState<Problem>();
  const [waiting, wait] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!act || waiting) return;
    wait(true);
    set_refused(undefined);
    try {
      const { number } = await enter(act, reason.trim());
      tell_entered(number);
      close();
    } catch (problem) {
      set_refused(problem as Problem);
      wait(false);
    }
  };
  return (
    <form class="act" onSubmit={submit}>
      {children}
      <p class="says" aria-live="polite"><span class="label">{say.text('act.says')}</span> {act ? <ActWords act={act} names={names} /> : <span class="quiet">{say.text('act.incomplete')}</span>}</p>
      <label class="field">{say.text('act.reason')}
        <input type="text" value={reason} maxLength={500} autocomplete="off" onInput={(event) => set_reason(event.currentTarget.value)} />
      </label>
      {refused && <div role="alert" class="warning"><Refused problem={refused} /></div>}
      <div class="buttons">
        <button type="submit" class="main" disabled={!act || waiting}>{say.text('act.enter')}</button>
        <button type="button" onClick={close}>{say.text('act.cancel')}</button>
        {me && <span class="quiet small">{say.text('act.as', me.author)}</span>}
      </div>
    </form>
  );
}

function Refused({ problem }: { problem: Problem }) {
  const say = use_say();
  if (problem.status === 0) return <p><Code text={say.text('state.unreachable')} /></p>;
  return (
    <>
      <p>{say.text(problem.status === 409 ? 'act.no_effect' : 'act.refused')}</p>
      <p>{problem.detail || problem.title}</p>
    </>
  );
}
