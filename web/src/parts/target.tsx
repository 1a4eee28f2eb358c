import { use_say } from '../messages/say';

/// The view tells a target in words; where it was reckoned from another figure, the sum stands in `(derived: ...)`.
export function Target({ text }: { text: string }) {
  const say = use_say();
  const [, before, sum, after] = /^(.*?) \(derived: (.*)\)(:.*)?$/.exec(text) ?? [];
  if (!sum) return <span>{text}</span>;
  return (
    <>
      <span>{before}{after}</span>
      <div class="quiet small" title={say.text('commitments.from_figure')}>{say.label('commitments.sum')}{sum}</div>
    </>
  );
}
