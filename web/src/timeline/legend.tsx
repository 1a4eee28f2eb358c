import { use_say } from '../messages/say';
import { cross, shape_of } from './shapes';

/// Only the signs that the drawing has.
export interface Signs { statuses: Set<string>; modes: Set<string>; gaps: boolean; expected: boolean; outcome: boolean; about: boolean }

export function Legend({ signs }: { signs: Signs }) {
  const say = use_say();
  const modes = ['in-person', 'video', 'phone', 'hybrid', 'unknown'].filter((mode) => signs.modes.has(mode));
  return (
    <ul class="legend" aria-label={say.text('legend.title')}>
      {modes.map((mode) => <Sign words={say.name('mode', mode)}><path class="shape" d={shape_of(mode)} /></Sign>)}
      {signs.statuses.has('announced') && (
        <Sign kind="announced" words={say.text('legend.announced')}><path class="shape" d={shape_of('in-person')} /><circle class="dot" r="1.8" /></Sign>
      )}
      {signs.statuses.has('cancelled') && (
        <Sign kind="cancelled" words={say.text('legend.cancelled')}><path class="shape" d={shape_of('in-person')} /><path class="cross" d={cross} /></Sign>
      )}
      {signs.outcome && <Sign kind="announced" words={say.text('legend.outcome')}><text class="ordinal" y="4">?</text></Sign>}
      {signs.gaps && <Sign kind="gap" words={say.text('legend.gap')}><path d="M-7,-5H7A5,5 0 0,1 7,5H-7A5,5 0 0,1 -7,-5" /></Sign>}
      {signs.expected && <Sign kind="expected" words={say.text('legend.expected')}><circle r="6" /></Sign>}
      {signs.about && <Sign words={say.text('legend.about')}><path class="whisker" d="M-10,-4V4M-10,0H10M10,-4V4" /></Sign>}
    </ul>
  );
}

function Sign({ kind = 'held', words, children }: { kind?: string; words: string; children: preact.ComponentChildren }) {
  return (
    <li>
      <svg class="sign" viewBox="-13 -10 26 20" width="26" height="20" aria-hidden="true">
        <g class={kind === 'held' || kind === 'announced' || kind === 'cancelled' ? `mark ${kind}` : kind}>{children}</g>
      </svg>
      {words}
    </li>
  );
}
