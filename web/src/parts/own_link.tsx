// The address of one entry of a list, wherever it stands there; and whether the page shows that one alone.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { use_say } from '../messages/say';
import { entity_href } from '../routing/route';

export const AloneContext = createContext(false);
/// An entry shown alone is shown with all its words unfolded.
export const use_alone = (): boolean => useContext(AloneContext);

/// `name` is what the entry is called, for those who hear the links alone.
export function OwnLink({ id, name }: { id: string; name?: string | undefined }) {
  const say = use_say();
  if (use_alone()) return null;
  const words = say.text('entry.link');
  return <a class="small own" href={entity_href(id)} aria-label={`${words}: ${name || id}`}>{words}</a>;
}
