import type { Conflict, ConflictsView } from '../api/types';
import { use_say } from '../messages/say';
import { value_words } from '../parts/value_words';
import { Entity } from '../parts/entity';
import { slot_name } from '../acts/slots';
import { Quotes } from '../parts/quote';
import { Listing } from './listing';

export function ConflictsPage() {
  const say = use_say();
  return (
    <Listing<ConflictsView> topic="conflicts" keys={['conflicts']} beside={['notes']} filters={['slot']}>
      {(view) => (
        <>
          {view.conflicts.map((one) => <One of={one} />)}
          {view.notes.length > 0 && (
            <section aria-labelledby="notes">
              <h2 id="notes">{say.text('conflicts.notes')}</h2>
              <ul class="rows">{view.notes.map((note) => <li>{note}</li>)}</ul>
            </section>
          )}
        </>
      )}
    </Listing>
  );
}

function One({ of }: { of: Conflict }) {
  const say = use_say();
  return (
    <section class="conflict">
      <h2><Entity id={of.entity} /> · {slot_name(say, of.slot)}</h2>
      <p class="warning">{say.text(of.decided ? 'fact.against' : 'fact.disagree')}</p>
      <div class="sides">
        {of.values.map((value) => (
          <div class="value">
            <p><strong>{value_words(say, value.value)}</strong> <span class="quiet small">{say.count('sources', value.sources)}</span></p>
            <Quotes cited={value.cited} />
          </div>
        ))}
      </div>
    </section>
  );
}
