// A lane for each body, time from left to right.
import { useMemo, useRef } from 'preact/hooks';
import type { Mechanism } from '../api/types';
import { use_say } from '../messages/say';
import { SessionLink } from '../parts/session_link';
import { Axis } from './axis';
import { Controls } from './controls';
import { extent_of_lanes, lanes_of, type Lane } from './lanes';
import { Legend, type Signs } from './legend';
import { Marks } from './marks';
import { scale_of } from './scale';
import { day, today, type Extent } from './time';
import { office_height, OfficeRow } from './office_lane';
import { offices_of, placed, type OfficeLane } from './offices';
import { use_disputed_dates } from './use_disputed_dates';
import { use_pointer, use_window } from './use_window';
import { use_width } from './use_width';

const top = 26;
const bottom = 18;
const tall = 68;
const low = 24;

export function Timeline({ mechanism }: { mechanism: Mechanism }) {
  const say = use_say();
  const disputed = use_disputed_dates(mechanism.bodies.flatMap((body) => body.sessions));
  const lanes = useMemo(() => lanes_of(mechanism.bodies, disputed), [mechanism, disputed]);
  const offices = useMemo(() => offices_of(lanes), [lanes]);
  const now = useMemo(today, []);
  const all = useMemo(() => extent_of_lanes(lanes, now), [lanes, now]);
  const undated = lanes.flatMap((lane) => lane.undated);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{say.text('timeline.title')}</h2>
      {all ? <Drawing lanes={lanes} offices={offices} all={all} now={now} /> : <p class="quiet">{say.text('timeline.empty')}</p>}
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

interface DrawingProps { lanes: Lane[]; offices: OfficeLane[]; all: Extent; now: number }

function Drawing({ lanes, offices, all, now }: DrawingProps) {
  const say = use_say();
  const frame = useRef<HTMLDivElement>(null);
  const width = use_width(frame);
  const window = use_window(all);
  const drawing = use_pointer(window, width);
  const scale = scale_of(window.shown, width);
  const tops = tops_of(lanes);
  const rows = offices.map((lane) => placed(lane, scale));
  const office_tops = rows.reduce((sum, one) => [...sum, sum[sum.length - 1]! + office_height(one)], [tops[lanes.length]!]);
  const height = office_tops[offices.length]! + bottom;
  return (
    <div class="drawing" onKeyDown={window.on_key}>
      <div class="bar"><Controls window={window} /><Legend signs={signs_of(lanes)} /></div>
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
                  <Marks lane={lane} scale={scale} />
                </g>
              )}
            </g>
          ))}
          {offices.map((lane, index) => (
            <g transform={`translate(0,${office_tops[index]})`}>
              <path class="rule" d={`M0,0H${width}`} />
              <OfficeRow lane={lane} rows={rows[index]!} scale={scale} />
            </g>
          ))}
        </svg>
      </div>
      {offices.length > 0 && <p class="quiet small">{say.text('timeline.chairs_note')}</p>}
      <p class="quiet small" id="timeline-help">{say.text('timeline.help')}</p>
    </div>
  );
}

function signs_of(lanes: Lane[]): Signs {
  const marks = lanes.flatMap((lane) => lane.sessions);
  return {
    statuses: new Set(marks.map((mark) => mark.session.status ?? 'held')),
    modes: new Set(marks.map((mark) => mark.session.mode ?? 'unknown')),
    gaps: lanes.some((lane) => lane.gaps.length > 0),
    expected: lanes.some((lane) => lane.expected.length > 0),
    outcome: marks.some((mark) => mark.outcome_unknown),
    about: marks.some((mark) => mark.at.to - mark.at.from > 2 * day),
  };
}
