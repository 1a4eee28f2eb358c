// A lane for each body, time from left to right.
import { useMemo, useRef } from 'preact/hooks';
import type { ConflictsView, Mechanism } from '../api/types';
import { use_view, value_of } from '../api/use_view';
import { use_say } from '../messages/say';
import { SessionLink } from '../parts/session_link';
import { Axis } from './axis';
import { Controls } from './controls';
import { extent_of_lanes, lanes_of, type Lane } from './lanes';
import { Legend, type Signs } from './legend';
import { Marks } from './marks';
import { scale_of } from './scale';
import { day, today, type Extent } from './time';
import { use_modes, type Modes } from './use_modes';
import { use_pointer, use_window } from './use_window';
import { use_width } from './use_width';

const top = 26;
const bottom = 18;
const tall = 68;
const low = 24;

export function Timeline({ mechanism }: { mechanism: Mechanism }) {
  const say = use_say();
  const conflicts = value_of(use_view<ConflictsView>('conflicts'))?.conflicts;
  const lanes = useMemo(() => lanes_of(mechanism.bodies, conflicts ?? []), [mechanism, conflicts]);
  const now = useMemo(today, []);
  const all = useMemo(() => extent_of_lanes(lanes, now), [lanes, now]);
  const modes = use_modes(mechanism.bodies.flatMap((body) => body.sessions));
  const undated = lanes.flatMap((lane) => lane.undated);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{say.text('timeline.title')}</h2>
      {all ? <Drawing lanes={lanes} all={all} now={now} modes={modes} /> : <p class="quiet">{say.text('timeline.empty')}</p>}
      {undated.length > 0 && (
        <p>{say.label('timeline.undated')}{undated.map((one, index) => <>{index > 0 && ', '}<SessionLink id={one.id} /></>)}</p>
      )}
    </section>
  );
}

/// Where each lane begins, and where the last one ends; a body without sessions takes a line only.
function tops_of(lanes: Lane[]): number[] {
  const tops = [top];
  for (const lane of lanes) tops.push(tops[tops.length - 1]! + (has_marks(lane) ? tall : low));
  return tops;
}

const has_marks = (lane: Lane) => lane.sessions.length + lane.gaps.length + lane.expected.length > 0;

function Drawing({ lanes, all, now, modes }: { lanes: Lane[]; all: Extent; now: number; modes: Modes }) {
  const say = use_say();
  const frame = useRef<HTMLDivElement>(null);
  const width = use_width(frame);
  const window = use_window(all);
  const drawing = use_pointer(window, width);
  const scale = scale_of(window.shown, width);
  const tops = tops_of(lanes);
  const height = tops[lanes.length]! + bottom;
  return (
    <div class="drawing" onKeyDown={window.on_key}>
      <div class="bar"><Controls window={window} /><Legend signs={signs_of(lanes, modes)} /></div>
      <div class="frame" ref={frame} tabIndex={0} role="group" aria-label={say.text('timeline.title')} aria-describedby="timeline-help">
        <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} height={height} role="group">
          <Axis scale={scale} height={height} now={now} />
          {lanes.map((lane, index) => (
            <g transform={`translate(0,${tops[index]})`}>
              {index > 0 && <path class="rule" d={`M0,0H${width}`} />}
              <text class="lane" x={4 + lane.body.depth * 14} y="16">{lane.body.depth > 0 && '└ '}{lane.body.name}</text>
              {has_marks(lane) && (
                <g transform="translate(0,46)">
                  <path class="line" d={`M0,0H${width}`} />
                  <Marks lane={lane} scale={scale} modes={modes} />
                </g>
              )}
            </g>
          ))}
        </svg>
      </div>
      <p class="quiet small" id="timeline-help">{say.text('timeline.help')}</p>
    </div>
  );
}

function signs_of(lanes: Lane[], modes: Modes): Signs {
  const marks = lanes.flatMap((lane) => lane.sessions);
  return {
    statuses: new Set(marks.map((mark) => mark.session.status ?? 'held')),
    modes: new Set(marks.map((mark) => modes.get(mark.session.id) ?? 'unknown')),
    gaps: lanes.some((lane) => lane.gaps.length > 0),
    expected: lanes.some((lane) => lane.expected.length > 0),
    outcome: marks.some((mark) => mark.outcome_unknown),
    about: marks.some((mark) => mark.at.to - mark.at.from > 2 * day),
  };
}
