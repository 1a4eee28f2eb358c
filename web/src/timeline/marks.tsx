// The marks of one lane. Everything is drawn around y = 0, the lane's line.
import { use_say } from '../messages/say';
import { expectation } from '../parts/expectation';
import { place_words } from '../parts/place_words';
import { session_label } from '../parts/session_link';
import { session_href } from '../routing/route';
import type { ExpectedMark, GapMark, Lane, SessionMark } from './lanes';
import type { Scale } from './scale';
import { hosts_of, labels_of, pill_of } from './labels';
import { cross, shape_of } from './shapes';
import { day, middle } from './time';
import { gap_words, session_text } from './words';

interface Props { lane: Lane; scale: Scale }

export function Marks({ lane, scale }: Props) {
  const body = lane.body.name;
  const labels = labels_of(lane, scale);
  const hosts = hosts_of(lane, scale);
  return (
    <>
      {lane.gaps.map((gap) => <GapPill gap={gap} body={body} scale={scale} labelled={labels.has(`gap ${gap.first}`)} />)}
      {lane.expected.map((one) => <Expected one={one} body={body} scale={scale} labelled={labels.has(`expected ${one.ordinal}`)} />)}
      {lane.sessions.map((mark) => (
        <SessionPoint mark={mark} body={body} scale={scale}
          labelled={labels.has(mark.session.id)} hosted={hosts.has(mark.session.id)} />
      ))}
    </>
  );
}

/// A line over the time within which the day lies, where the day is not known.
function Whisker({ from, to }: { from: number; to: number }) {
  return to - from > 14 ? <path class="whisker" d={`M${from},-4V4M${from},0H${to}M${to},-4V4`} /> : null;
}

interface PointProps { mark: SessionMark; body: string; scale: Scale; labelled: boolean; hosted: boolean }

function SessionPoint({ mark, body, scale, labelled, hosted }: PointProps) {
  const say = use_say();
  const { session, at } = mark;
  const { mode } = session;
  const x = scale.x(middle(at));
  if (x < -20 || x > scale.width + 20) return null;
  const status = session.status ?? 'held';
  const said = [
    say.name('status', status) + (mark.outcome_unknown ? `, ${say.text('legend.outcome')}` : ''),
    session.date ?? say.text('fact.disputed'),
    place_words(say, session),
    mode && say.name('mode', mode),
    say.count('sources', session.sources),
  ].filter(Boolean);
  const name = `${body} ${session_label(say, session.label)}: ${[...new Set(said)].join(', ')}`;
  const host = session.country ?? /, ([A-Z]{2})$/.exec(session.place ?? '')?.[1];
  // The letters stand outside the link: its name says more than they do.
  return (
    <>
      <a href={session_href(session.id)} aria-label={name} class={`mark ${status}`}>
        <title>{name}</title>
        {at.to - at.from > 2 * day && <Whisker from={scale.x(at.from)} to={scale.x(at.to)} />}
        <g transform={`translate(${x},0)`}>
          <rect class="reach" x="-12" y="-14" width="24" height="28" />
          <path class="shape" d={shape_of(mode)} />
          {status === 'cancelled' && <path class="cross" d={cross} />}
          {status === 'announced' && <circle class="dot" r="1.8" />}
        </g>
      </a>
      <g transform={`translate(${x},0)`} class="letters" aria-hidden="true">
        {labelled && <text class="ordinal" y="-12">{session_text(mark)}</text>}
        {hosted && host && <text class="host" y="19">{host}</text>}
      </g>
    </>
  );
}

function GapPill({ gap, body, scale, labelled }: { gap: GapMark; body: string; scale: Scale; labelled: boolean }) {
  const say = use_say();
  const { left, right, label, narrow } = pill_of(gap, scale);
  if (right < 0 || left > scale.width) return null;
  const name = say.text('timeline.gap', body, gap_words(gap.first, gap.last));
  const r = 5;
  const start = gap.open ? `M${left},${-r}` : `M${left + r},${-r}`;
  const back = gap.open ? `H${left}` : `H${left + r}A${r},${r} 0 0,1 ${left + r},${-r}`;
  return (
    <g role="img" aria-label={name} class="gap">
      <title>{name}</title>
      <path d={`${start}H${right - r}A${r},${r} 0 0,1 ${right - r},${r}${back}`} />
      {labelled && <text class={narrow ? 'ordinal before' : 'ordinal'} x={label} y="-12">{gap_words(gap.first, gap.last)}</text>}
    </g>
  );
}

function Expected({ one, body, scale, labelled }: { one: ExpectedMark; body: string; scale: Scale; labelled: boolean }) {
  const say = use_say();
  const x = scale.x(middle(one.at));
  if (x < -20 || x > scale.width + 20) return null;
  const name = `${body}: ${expectation(say, one)}`;
  return (
    <g role="img" aria-label={name} class="expected">
      <title>{name}</title>
      <Whisker from={scale.x(one.at.from)} to={scale.x(one.at.to)} />
      <circle cx={x} r="6" />
      {labelled && <text class="ordinal" x={x} y="-12">{one.ordinal}?</text>}
    </g>
  );
}
