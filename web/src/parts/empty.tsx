import { use_say } from '../messages/say';
import type { Topic } from '../routing/route';

const commands: Record<Topic | 'mechanisms', string[]> = {
  mechanisms: ['rapporteur read reports/'],
  commitments: ['rapporteur explain report.txt'],
  figures: ['rapporteur explain report.txt'],
  people: ['rapporteur explain report.txt'],
  instruments: ['rapporteur explain report.txt'],
  gaps: [],
  conflicts: [],
  documents: ['rapporteur read reports/', 'rapporteur read feed.jsonl --text-field body --outlet-field source'],
};

/// A page with nothing on it says why, and what to do about it.
export function Empty({ topic }: { topic: Topic | 'mechanisms' }) {
  const say = use_say();
  const lines = commands[topic];
  const explains = lines.some((line) => line.includes('explain'));
  return (
    <div class="empty">
      <p>{say.text(`empty.${topic}`)}</p>
      {lines.length > 0 && <p class="quiet">{say.text(explains ? 'empty.explain' : 'empty.run')}</p>}
      {lines.map((line) => <pre><code>{line}</code></pre>)}
    </div>
  );
}
