// A page that is one list: asks for the view, says what to do where it is empty.
import type { ComponentChildren } from 'preact';
import { use_view } from '../api/use_view';
import { use_say } from '../messages/say';
import { Empty } from '../parts/empty';
import { Page, Wait } from '../parts/page';
import type { Topic } from '../routing/route';

interface Props<T> { topic: Topic; empty: (view: T) => boolean; children: (view: T, title: string) => ComponentChildren }

export function Listing<T>({ topic, empty, children }: Props<T>) {
  const title = use_say().text(`${topic}.title`);
  return (
    <Wait for={use_view<T>(topic)} title={title}>
      {(view) => <Page title={title}>{empty(view) ? <Empty topic={topic} /> : children(view, title)}</Page>}
    </Wait>
  );
}
