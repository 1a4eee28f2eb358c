// After an act: a line that says so, wherever the reader is, and takes the act back.
import { useEffect, useState } from 'preact/hooks';
import { use_say } from '../messages/say';
import { ActButton } from './act_button';

let tell: (number: number) => void = () => {};

export function tell_entered(number: number): void {
  tell(number);
}

export function Entered() {
  const say = use_say();
  const [number, set_number] = useState<number>();
  useEffect(() => {
    tell = set_number;
    return () => { tell = () => {}; };
  }, []);
  return (
    <div class={number === undefined ? 'entered' : 'entered shown'} role="status">
      {number !== undefined && (
        <>
          <span>{say.text('act.entered', number)}</span>
          <ActButton key={number} act={{ act: 'undo', number }} label={say.text('act.take_back')} />
          <a href="/review#acts">{say.text('act.all')}</a>
          <button type="button" class="plain-button" onClick={() => set_number(undefined)}>{say.text('act.close')}</button>
        </>
      )}
    </div>
  );
}
