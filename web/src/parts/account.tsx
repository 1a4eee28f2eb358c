// Who is logged in, and the way out. Where the server knows no accounts there is neither.
import { useState } from 'preact/hooks';
import type { Me } from '../api/acts';
import { log_out } from '../api/log_out';
import { use_view, value_of } from '../api/use_view';
import { use_say } from '../messages/say';

export function Account() {
  const say = use_say();
  const me = value_of(use_view<Me>('me'));
  const [failed, fail] = useState(false);
  if (!me?.account) return null;
  return (
    <span class="account small">
      <span class="quiet">{say.text('account.as')}</span> {me.author} <span class="quiet">({say.name('role', me.role)})</span>
      <button type="button" onClick={() => { fail(false); log_out().catch(() => fail(true)); }}>{say.text('account.log_out')}</button>
      {failed && <span role="alert" class="warning">{say.text('account.failed')}</span>}
    </span>
  );
}
