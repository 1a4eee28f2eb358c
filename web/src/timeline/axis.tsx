import { use_say } from '../messages/say';
import { ticks_of, type Scale, type Tick } from './scale';

/// A label is left out where the edge or the line of today would cut it.
function has_room(scale: Scale, tick: Tick, today: number): boolean {
  const [from, to] = [scale.x(tick.time), scale.x(tick.time) + 8 * tick.label.length];
  return to < scale.width && (today < from || today > to);
}

/// Years along the top; what lies beyond today has another ground.
export function Axis({ scale, height, now }: { scale: Scale; height: number; now: number }) {
  const say = use_say();
  const x = scale.x(now);
  const seen = x > 0 && x < scale.width;
  return (
    <g aria-hidden="true" class="axis">
      {x < scale.width && <rect class="beyond" x={Math.max(0, x)} y="0" width={scale.width - Math.max(0, x)} height={height} />}
      {ticks_of(scale).map((tick) => (
        <g transform={`translate(${scale.x(tick.time)},0)`}>
          <path class="tick" d={`M0,18V${height}`} />
          {has_room(scale, tick, x) && <text x="3" y="13">{tick.label}</text>}
        </g>
      ))}
      {seen && <path class="today" d={`M${x},0V${height}`} />}
      {seen && <text class="today" x={x - 4} y={height - 5} text-anchor="end">{say.text('timeline.today')}</text>}
    </g>
  );
}
