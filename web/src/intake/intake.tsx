// Files dropped or chosen are read into the record; what became of each stands below.
import { useRef } from 'preact/hooks';
import { use_me } from '../api/acts';
import { use_say } from '../messages/say';
import { Code } from '../parts/code';
import { document_href } from '../routing/route';
import { use_drop } from './use_drop';
import { use_intake, type Item } from './use_intake';

export function Intake() {
  const say = use_say();
  const me = use_me();
  const chooser = useRef<HTMLInputElement>(null);
  const { items, take, clear } = use_intake();
  const over = use_drop(!!me, take);
  if (!me) return null;
  const chosen = (event: Event & { currentTarget: HTMLInputElement }) => {
    take([...(event.currentTarget.files ?? [])]);
    event.currentTarget.value = '';
  };
  return (
    <section class={over ? 'intake over' : 'intake'} aria-label={say.text('intake.title')}>
      <p>
        <button type="button" onClick={() => chooser.current?.click()}>{say.text('intake.choose')}</button>{' '}
        <span class="quiet">{say.text('intake.drop')}</span>
      </p>
      <input ref={chooser} type="file" multiple hidden tabIndex={-1} aria-hidden="true" onChange={chosen} />
      {items.length > 0 && <Summary items={items} clear={clear} />}
      {items.length > 0 && <ul class="files">{items.map((one) => <li key={one.key}><Line of={one} /></li>)}</ul>}
    </section>
  );
}

function Summary({ items, clear }: { items: Item[]; clear: () => void }) {
  const say = use_say();
  const left = items.filter((one) => one.state === 'waiting' || one.state === 'sending').length;
  const outcome = (name: string) => items.flatMap((one) => one.taken?.results ?? []).filter((one) => one.outcome === name).length;
  const unread = items.reduce((sum, one) => sum + refused(one), 0);
  const told = [
    say.text('intake.added', outcome('added')),
    say.text('intake.known', outcome('known')),
    say.text('intake.unreadable', unread),
    left > 0 && say.text('intake.left', left),
  ].filter(Boolean);
  return (
    <p role="status">
      {told.join(' · ')}{' '}
      {left === 0 && <button type="button" onClick={clear}>{say.text('intake.clear')}</button>}
    </p>
  );
}

const refused = (one: Item) => (one.state === 'failed' || one.state === 'too-large' ? 1 : (one.taken?.refused ?? one.taken?.unreadable.length ?? 0));

function Line({ of }: { of: Item }) {
  const say = use_say();
  return (
    <>
      <span class="name">{of.name}</span>{' '}
      {of.state === 'waiting' && <span class="quiet">{say.text('intake.waiting')}</span>}
      {of.state === 'sending' && <><progress value={of.share} max={1} aria-label={of.name} /> <span class="quiet">{say.text(of.share < 1 ? 'intake.sending' : 'intake.reading')}</span></>}
      {of.state === 'too-large' && <span class="warning">{say.text('intake.too_large')}</span>}
      {of.state === 'failed' && (
        <span class="warning">{of.problem?.status ? of.problem.detail || of.problem.title : <Code text={say.text('state.unreachable')} />}</span>
      )}
      {of.taken && <Outcome of={of} />}
    </>
  );
}

function Outcome({ of }: { of: Item }) {
  const say = use_say();
  const { results, unreadable } = of.taken!;
  const single = results.length === 1 && results[0]!.name === of.name;
  return (
    <ul class="outcomes">
      {results.map((one) => (
        <li><a href={document_href(one.sha256)}>{single ? say.text('intake.open') : one.name}</a> <span class="quiet">{say.name('outcome', one.outcome)}</span></li>
      ))}
      {unreadable.map((one) => <li><span class="warning">{one.name !== of.name && `${one.name}: `}{one.reason}</span></li>)}
      {results.length + unreadable.length === 0 && <li class="quiet">{say.text('intake.nothing')}</li>}
    </ul>
  );
}
