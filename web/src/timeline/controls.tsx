import { use_say } from '../messages/say';
import type { Window } from './use_window';

export function Controls({ window }: { window: Window }) {
  const say = use_say();
  const button = (sign: string, name: string, act: () => void) => (
    <button type="button" aria-label={name} title={name} onClick={act}>{sign}</button>
  );
  return (
    <div class="controls">
      {button('←', say.text('timeline.earlier'), () => window.move(-0.25))}
      {button('→', say.text('timeline.later'), () => window.move(0.25))}
      {button('−', say.text('timeline.zoom_out'), () => window.zoom(1 / 1.5))}
      {button('+', say.text('timeline.zoom_in'), () => window.zoom(1.5))}
      <button type="button" onClick={window.reset}>{say.text('timeline.all')}</button>
    </div>
  );
}
