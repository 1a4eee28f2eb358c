// A table that scrolls by itself where the screen is narrow, reachable by keyboard.
import type { ComponentChildren } from 'preact';
import { use_say } from '../messages/say';
import type { Key } from '../messages/catalogue';

type Column = Extract<Key, `column.${string}`> extends `column.${infer Name}` ? Name : never;

interface Props { label: string; columns: Column[]; children: ComponentChildren }

export function Table({ label, columns, children }: Props) {
  const say = use_say();
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead><tr>{columns.map((column) => <th scope="col">{say.text(`column.${column}`)}</th>)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
