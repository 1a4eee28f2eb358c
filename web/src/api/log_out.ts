// Ends the session of an account, and goes where one logs in.
import { ask, forget, load } from './load';
import type { Me } from './acts';

export async function log_out(): Promise<void> {
  const { token } = await load<Me>('me');
  await ask('session', { method: 'DELETE', headers: { 'x-rapporteur-token': token } });
  forget();
  location.assign('/login');
}
