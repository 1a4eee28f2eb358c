// One side's co-chairs as bars from the first to the last session each was seen to chair.
import { use_say } from '../messages/say';
import { entity_href } from '../routing/route';
import type { OfficeLane, Placed } from './offices';
import type { Scale } from './scale';

export const row_height = 20;
export const lane_head = 24;

export const office_height = (rows: Placed[]): number => lane_head + Math.max(1, ...rows.map((one) => one.row + 1)) * row_height + 6;

export function OfficeRow({ lane, rows, scale }: { lane: OfficeLane; rows: Placed[]; scale: Scale }) {
  const say = use_say();
  return (
    <>
      <text class="lane" x="4" y="16">{say.text('timeline.chairs', say.party(lane.party))}</text>
      {rows.filter((one) => one.right > 0 && one.left < scale.width).map((one) => <Bar of={one} scale={scale} />)}
    </>
  );
}

function Bar({ of: { of, row, left, right, before }, scale }: { of: Placed; scale: Scale }) {
  const say = use_say();
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const [first, last] = [day(of.at.from), day(of.at.to - 1)];
  const seen = first === last ? first : `${first} – ${last}`;
  const name = `${of.name}: ${of.body}, ${say.count('sessions', of.sessions)}, ${seen}`;
  const y = lane_head + row * row_height;
  const start = Math.max(0, left);
  const end = Math.max(start + 8, Math.min(right, scale.width));
  const label = 4 + of.name.length * 7.2;
  return (
    <a class="chairing" href={entity_href(of.person)} aria-label={name}>
      <title>{name}</title>
      <rect class="reach" x={(before ? start - label : start) - 2} y={y - 2} width={end - start + label + 4} height={row_height} />
      <rect class="bar" x={start} y={y + 4} width={end - start} height="8" rx="2" />
      <text x={before ? start - 4 : end + 4} y={y + 12} text-anchor={before ? 'end' : 'start'}>{of.name}</text>
    </a>
  );
}
