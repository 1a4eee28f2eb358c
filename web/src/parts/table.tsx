// A table that scrolls by itself where the screen is narrow, reachable by keyboard.
import type { ComponentChildren } from 'preact';
import { use_say } from '../messages/say';
import type { Key } from '../messages/catalogue';

type Column = Extract<Key, `column.${string}`> extends `column.${infer Name}` ? Name : never;

/// A column is named by its key, or by what follows `column.` in it.
interface Props { label: string; columns: (Column | Key)[]; children: ComponentChildren }

export function Table({ label, columns, children }: Props) {
  const say = use_say();
  return (
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      <table>
        <thead><tr>{columns.map((column) => <th scope="col">{say.text(key_of(column))}</th>)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

const key_of = (column: Column | Key): Key => (column.includes('.') ? (column as Key) : `column.${column as Column}`);
