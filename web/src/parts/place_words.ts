import type { SessionLine } from '../api/types';
import { en } from '../messages/en';
import type { Say } from '../messages/say';

const modes = ['in-person', 'video', 'phone', 'hybrid'] as const;

/// Where a session has no place, the list of mechanisms names its mode instead, in English.
export function place_words(say: Say, { place }: SessionLine): string {
  const mode = modes.find((one) => en[`mode.${one}`] === place);
  return mode ? say.text(`mode.${mode}`) : (place ?? '');
}
