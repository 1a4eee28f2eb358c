// The same in other people's tools: a calendar, a briefing.
import { with_query } from '../api/load';
import type { Mechanism } from '../api/types';
import { use_say } from '../messages/say';

interface Props { of: { session: string } | { mechanism: Mechanism } }

export function Exports({ of }: Props) {
  const say = use_say();
  const link = (file: string, words: string, asked: Record<string, string>) => (
    <li><a href={`/api/v1/${with_query(`export/${file}`, { ...asked, language: say.language })}`} download>{words}</a></li>
  );
  const links = (asked: Record<string, string>) => (
    <>
      {link('calendar.ics', say.text('export.calendar'), asked)}
      {link('briefing.pdf', say.text('export.pdf'), asked)}
      {link('briefing.docx', say.text('export.docx'), asked)}
    </>
  );
  return (
    <section class="exports" aria-labelledby="exports">
      <h2 id="exports">{say.text('export.title')}</h2>
      {'session' in of
        ? <ul class="inline">{links({ session: of.session })}</ul>
        : <dl class="terms">{of.mechanism.bodies.filter((body) => body.sessions.length > 0).map((body) => (
            <div><dt>{body.name}</dt><dd><ul class="inline">{links({ body: body.id })}</ul></dd></div>
          ))}</dl>}
    </section>
  );
}
