// What areas of cooperation are called in the reader's language: the server's data, not the pages'.
import { use_say } from '../messages/say';
import { with_query } from './load';
import { use_view, value_of } from './use_view';

interface NamesView { areas: Record<string, string> }

export type AreaWords = (area: string) => string;

/// An area that nobody has named is called by its id.
export function use_area_words(): AreaWords {
  const names = value_of(use_view<NamesView>(with_query('names', { language: use_say().language })))?.areas ?? {};
  return (area) => (Object.hasOwn(names, area) ? names[area]! : area.replace(/_/g, ' '));
}
