// The same in other people's tools: a calendar, a briefing in the language of the pages.
import { with_query } from '../api/load';
import { use_say } from '../messages/say';

/// `of` names the body or the session; `title` is what it is called, for those who hear the links alone.
export function Exports({ of, title }: { of: { body: string } | { session: string }; title: string }) {
  const say = use_say();
  const link = (file: string, words: string) => (
    <li><a href={`/api/v1/${with_query(`export/${file}`, { ...of, language: say.language })}`} download>{words}</a></li>
  );
  return (
    <ul class="inline exports" aria-label={`${say.text('export.title')}: ${title}`}>
      {link('calendar.ics', say.text('export.calendar'))}
      {link('briefing.pdf', say.text('export.pdf'))}
      {link('briefing.docx', say.text('export.docx'))}
    </ul>
  );
}
