import type { Mechanism } from '../api/types';
import { use_mechanism } from '../api/use_mechanism';
import { use_say } from '../messages/say';
import { BodyTree } from '../parts/body_tree';
import { Page, Wait } from '../parts/page';
import { Timeline } from '../timeline/timeline';

export function MechanismPage({ mechanism: key }: { mechanism: string }) {
  const say = use_say();
  return (
    <Wait for={use_mechanism(key)} title={key}>
      {(found) => (found ? <Found mechanism={found} /> : (
        <Page title={say.text('nowhere.title')}>
          <p>{say.text('mechanism.none', key)}</p>
          <p><a href="/">{say.text('nowhere.home')}</a></p>
        </Page>
      ))}
    </Wait>
  );
}

function Found({ mechanism }: { mechanism: Mechanism }) {
  const say = use_say();
  const title = mechanism.parties.length === 0
    ? say.text('mechanisms.no_parties')
    : [...mechanism.parties].sort().map((code) => say.party(code)).join(' – ');
  const sessions = mechanism.bodies.reduce((sum, body) => sum + body.sessions.length, 0);
  return (
    <Page title={title}>
      <p class="quiet">{say.count('bodies', mechanism.bodies.length)} · {say.count('sessions', sessions)}</p>
      <Timeline mechanism={mechanism} />
      <section aria-labelledby="bodies">
        <h2 id="bodies">{say.text('mechanism.bodies')}</h2>
        <BodyTree bodies={mechanism.bodies} />
      </section>
    </Page>
  );
}
