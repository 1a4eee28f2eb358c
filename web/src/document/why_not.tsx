// Why a sentence was not read: the rule that came nearest, and what it lacked.
import type { Explained } from '../api/types';
import { use_say } from '../messages/say';

export function WhyNot({ sentence }: { sentence: Explained }) {
  const say = use_say();
  const miss = sentence.near_miss;
  const fired = [...new Set((sentence.fired ?? []).map((one) => one.rule))];
  return (
    <div class="why">
      <h3>{say.text('why.title')}</h3>
      {sentence.furniture && <p>{say.text('why.furniture')}</p>}
      {!miss ? <p>{say.text('why.no_rule')}</p> : (
        <dl class="terms">
          <div><dt>{say.text('why.rule')}</dt><dd><code>{miss.rule}</code></dd></div>
          <div><dt>{say.text('why.matched')}</dt><dd><q>{say.text('fact.words', miss.matched)}</q></dd></div>
          <div><dt>{say.text('why.wanted')}</dt><dd><code>{miss.wanted}</code></dd></div>
          <div><dt>{say.text('why.stopped')}</dt><dd>{miss.at ? <q>{say.text('fact.words', miss.at)}</q> : say.text('why.at_end')}</dd></div>
        </dl>
      )}
      {fired.length > 0 && (
        <details class="support">
          <summary>{say.text('why.fired', fired.length)}</summary>
          <p class="quiet small">{fired.map((rule) => <><code>{rule}</code> </>)}</p>
        </details>
      )}
      <p class="quiet small">{say.text('why.help')}</p>
    </div>
  );
}
