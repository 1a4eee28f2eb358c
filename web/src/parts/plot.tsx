// A small plot of one series. Values stand on stems from nought and are never joined: nothing is known between two statements.
import type { FigureSeries, FigureValue } from '../api/types';
import { use_say } from '../messages/say';
import { extent_of, middle } from '../timeline/time';

const [width, height, left, bottom, top] = [560, 150, 84, 22, 18];

interface Point { value: number; time: number; label: string; of: FigureValue }

/// A period is a date of the record, or a year that spans two: "2022-23".
function point_of(of: FigureValue): Point | undefined {
  if (of.value === undefined || !of.period) return undefined;
  const split = /^(\d{4})-(\d{2})$/.exec(of.period);
  const next = split && Number(split[2]) > 12 && Number(split[2]) === (Number(split[1]) + 1) % 100;
  const at = extent_of(next ? `${split[1]}-07/${Number(split[1]) + 1}-06` : of.period);
  return at && { value: of.value, time: middle(at), label: of.period, of };
}

export function Plot({ series, title }: { series: FigureSeries; title: string }) {
  const say = use_say();
  const points = series.values.map(point_of).filter((one) => one !== undefined);
  if (points.length < 2) return null;
  const most = Math.max(...points.map((one) => one.value));
  const [first, last] = [Math.min(...points.map((one) => one.time)), Math.max(...points.map((one) => one.time))];
  const x = (time: number) => left + 30 + (first === last ? 0.5 : (time - first) / (last - first)) * (width - left - 60);
  const y = (value: number) => height - bottom - (value / most) * (height - bottom - top);
  const labels = new Map(points.map((one) => [one.label, one.time]));
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={title}>
      <title>{title}</title>
      {[0, most / 2, most].map((value) => (
        <g><path class="tick" d={`M${left},${y(value)}H${width}`} /><text x={left - 6} y={y(value) + 4} text-anchor="end">{say.amount(value)}</text></g>
      ))}
      {[...labels].map(([label, time]) => <text x={x(time)} y={height - 6} text-anchor="middle">{label}</text>)}
      {points.map((one, index) => {
        const same = points.slice(0, index).filter((other) => other.time === one.time).length;
        return <g transform={`translate(${x(one.time) + same * 16},0)`}><Mark of={one.of} y={y(one.value)} ground={height - bottom} /></g>;
      })}
    </svg>
  );
}

/// "More than" is an arrow up from the value, "less than" one down, "about" a bar; "exactly" is a dot.
function Mark({ of, y, ground }: { of: FigureValue; y: number; ground: number }) {
  const signs: Record<string, string> = {
    '>': `M-5,${y}H5M0,${y}V${y - 13}M-4,${y - 8}L0,${y - 13}L4,${y - 8}`,
    '<': `M-5,${y}H5M0,${y}V${y + 13}M-4,${y + 8}L0,${y + 13}L4,${y + 8}`,
    '~': `M-7,${y}q3.5,-6 7,0t7,0`,
  };
  const sign = signs[of.comparator];
  return (
    <g class={of.disputed ? 'point disputed' : 'point'}>
      <path class="stem" d={`M0,${ground}V${y}`} />
      {sign ? <path class="sign" d={sign} /> : <circle cy={y} r="4" />}
    </g>
  );
}
