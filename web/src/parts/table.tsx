// A table that scrolls by itself where the screen is narrow, reachable by keyboard.
import type { ComponentChildren } from 'preact';
import { use_say } from '../messages/say';
import type { Key } from '../messages/catalogue';

type Column = Extract<Key, `column.${string}`> extends `column.${infer Name}` ? Name : never;

/// A column is named by its key, or by what follows `column.` in it.
interface Props { label: string; columns: (Column | Key)[]; sorted?: Sorted; children: ComponentChildren }

/// By which column the rows stand, and by which they may be had.
export interface Sorted { by: string; backwards: boolean; columns: Column[]; choose: (column: Column) => void }

export function Table({ label, columns, sorted, children }: Props) {
  return (
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      <table>
        <thead><tr>{columns.map((column) => <Heading column={column} sorted={sorted} />)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Heading({ column, sorted }: { column: Column | Key; sorted: Sorted | undefined }) {
  const say = use_say();
  const words = say.text(key_of(column));
  const sortable = sorted?.columns.find((one) => one === column);
  if (!sorted || !sortable) return <th scope="col">{words}</th>;
  const way = sorted.by !== column ? undefined : sorted.backwards ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={way}>
      <button type="button" class="sort" title={say.text('table.sort')} onClick={() => sorted.choose(sortable)}>
        {words}{way && <span aria-hidden="true">{way === 'ascending' ? ' ↑' : ' ↓'}</span>}
      </button>
    </th>
  );
}

const key_of = (column: Column | Key): Key => (column.includes('.') ? (column as Key) : `column.${column as Column}`);
