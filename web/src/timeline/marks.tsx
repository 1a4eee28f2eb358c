// The marks of one lane. Everything is drawn around y = 0, the lane's line.
import { use_say } from '../messages/say';
import { session_label } from '../parts/session_link';
import { session_href } from '../routing/route';
import type { ExpectedMark, GapMark, Lane, SessionMark } from './lanes';
import type { Scale } from './scale';
import { cross, shape_of } from './shapes';
import { day, middle } from './time';
import type { Modes } from './use_modes';

interface Props { lane: Lane; scale: Scale; modes: Modes }

export function Marks({ lane, scale, modes }: Props) {
  const body = lane.body.name;
  return (
    <>
      {lane.gaps.map((gap) => <GapPill gap={gap} body={body} scale={scale} />)}
      {lane.expected.map((one) => <Expected one={one} body={body} scale={scale} />)}
      {lane.sessions.map((mark) => <SessionPoint mark={mark} body={body} scale={scale} mode={modes.get(mark.session.id)} />)}
    </>
  );
}

/// A line over the time within which the day lies, where the day is not known.
function Whisker({ from, to }: { from: number; to: number }) {
  return to - from > 14 ? <path class="whisker" d={`M${from},-4V4M${from},0H${to}M${to},-4V4`} /> : null;
}

function SessionPoint({ mark, body, scale, mode }: { mark: SessionMark; body: string; scale: Scale; mode: string | undefined }) {
  const say = use_say();
  const { session, at } = mark;
  const x = scale.x(middle(at));
  if (x < -20 || x > scale.width + 20) return null;
  const status = session.status ?? 'held';
  const said = [
    say.name('status', status) + (mark.outcome_unknown ? `, ${say.text('legend.outcome')}` : ''),
    session.date ?? say.text('fact.disputed'),
    session.place,
    mode && say.name('mode', mode),
    say.count('sources', session.sources),
  ].filter(Boolean);
  const name = `${body} ${session_label(say, session.label)}: ${[...new Set(said)].join(', ')}`;
  const host = /, ([A-Z]{2})$/.exec(session.place ?? '')?.[1];
  const short = /^\d+$/.test(session.label) ? session.label : '';
  return (
    <a href={session_href(session.id)} aria-label={name} class={`mark ${status}`}>
      <title>{name}</title>
      {at.to - at.from > 2 * day && <Whisker from={scale.x(at.from)} to={scale.x(at.to)} />}
      <g transform={`translate(${x},0)`}>
        <rect class="reach" x="-12" y="-14" width="24" height="28" />
        <path class="shape" d={shape_of(mode)} />
        {status === 'cancelled' && <path class="cross" d={cross} />}
        {status === 'announced' && <circle class="dot" r="1.8" />}
        <text class="ordinal" y="-12">{short}{session.disputed ? '≠' : ''}{mark.outcome_unknown ? '?' : ''}</text>
        {host && <text class="host" y="19">{host}</text>}
      </g>
    </a>
  );
}

export const ordinals = (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`);

function GapPill({ gap, body, scale }: { gap: GapMark; body: string; scale: Scale }) {
  const say = use_say();
  const inset = 11;
  let [left, right] = [scale.x(gap.at.from) + inset, scale.x(gap.at.to) - inset];
  if (right - left < 12) left = right = (left + right) / 2;
  if (right - left < 12) [left, right] = [left - 6, right + 6];
  if (right < 0 || left > scale.width) return null;
  const name = say.text('timeline.gap', body, ordinals(gap.first, gap.last));
  const r = 5;
  const start = gap.open ? `M${left},${-r}` : `M${left + r},${-r}`;
  const back = gap.open ? `H${left}` : `H${left + r}A${r},${r} 0 0,1 ${left + r},${-r}`;
  // In a narrow pill the words would meet those of the session after it: they end where it ends.
  const narrow = right - left < 40;
  const label = narrow ? right : (Math.max(left, 4) + Math.min(right, scale.width - 4)) / 2;
  return (
    <g role="img" aria-label={name} class="gap">
      <title>{name}</title>
      <path d={`${start}H${right - r}A${r},${r} 0 0,1 ${right - r},${r}${back}`} />
      <text class={narrow ? 'ordinal before' : 'ordinal'} x={label} y="-12">{ordinals(gap.first, gap.last)}</text>
    </g>
  );
}

function Expected({ one, body, scale }: { one: ExpectedMark; body: string; scale: Scale }) {
  const say = use_say();
  const x = scale.x(middle(one.at));
  if (x < -20 || x > scale.width + 20) return null;
  const name = `${body}: ${say.name('expected', one.state).replace('{0}', String(one.ordinal)).replace('{1}', String(one.year))}`;
  return (
    <g role="img" aria-label={name} class="expected">
      <title>{name}</title>
      <Whisker from={scale.x(one.at.from)} to={scale.x(one.at.to)} />
      <circle cx={x} r="6" />
      <text class="ordinal" x={x} y="-12">{one.ordinal}?</text>
    </g>
  );
}
