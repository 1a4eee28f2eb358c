import type { Instrument } from '../api/types';
import { use_say } from '../messages/say';
import { FactRow } from './fact_row';
import { Quotes } from './quote';

/// Each text, and apart from each other what became of it: signed, witnessed, adopted and announced are four facts.
export function InstrumentList({ instruments }: { instruments: Instrument[] }) {
  const say = use_say();
  return (
    <ul class="rows">
      {instruments.map((one) => (
        <li>
          <p><span class="label">{say.name('instrument', one.kind)}</span> <strong>{one.title}</strong>
            {one.session_concluded && <span class="quiet small"> ({say.text('session.concluded')})</span>}</p>
          <dl class="facts">
            {one.events.map((event) => (
              <div class="fact">
                <dt>{say.name('action', event.value)}</dt>
                <dd class="value"><p class="quiet small">{say.count('sources', event.sources)}</p><Quotes cited={event.cited} claim="instrument" passages /></dd>
              </div>
            ))}
            {one.count && <FactRow fact={one.count} />}
          </dl>
        </li>
      ))}
    </ul>
  );
}
