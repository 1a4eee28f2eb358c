// Why a sentence was not read: the rule that came nearest, and what it lacked.
import type { Explained } from '../api/types';
import { use_say } from '../messages/say';

export function WhyNot({ sentence }: { sentence: Explained }) {
  const say = use_say();
  const miss = sentence.near_miss;
  return (
    <div class="why">
      <h3>{say.text('why.title')}</h3>
      {!miss ? <p>{say.text('why.no_rule')}</p> : (
        <dl class="terms">
          <div><dt>{say.text('why.rule')}</dt><dd><code>{miss.rule}</code></dd></div>
          <div><dt>{say.text('why.matched')}</dt><dd><q>{say.text('fact.words', miss.matched)}</q></dd></div>
          <div><dt>{say.text('why.wanted')}</dt><dd><code>{miss.wanted}</code> <span class="quiet">{say.text('why.at', miss.at)}</span></dd></div>
        </dl>
      )}
      {sentence.rules.length > 0 && <p class="quiet small">{say.label('why.fired')}{sentence.rules.map((rule) => <code>{rule} </code>)}</p>}
      <p class="quiet small">{say.text('why.help')}</p>
    </div>
  );
}
