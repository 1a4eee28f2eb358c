// What every page has: a title (in the window too), focus on arrival, and what is shown while the record is read.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Loading } from '../api/use_view';
import { use_say } from '../messages/say';
import { go_to_hash } from '../routing/location';
import { Code } from './code';

let first_page = true;

/// `keep_focus` where the reader is typing into a field outside the page.
interface PageProps { title: string; above?: ComponentChildren; keep_focus?: boolean; children: ComponentChildren }

export function Page({ title, above, keep_focus, children }: PageProps) {
  const say = use_say();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say.text('app.name')}`;
  }, [title, say]);
  // Before effects of what the page holds: chosen words within it take focus and sight over from the title.
  useLayoutEffect(() => {
    // A page reached by a link is read from its title; the first one leaves focus where the browser put it.
    const typing = keep_focus && document.activeElement instanceof HTMLInputElement;
    if (!first_page && !typing) heading.current?.focus({ preventScroll: true });
    if (!first_page && !location.hash) scrollTo(0, 0);
    go_to_hash();
    first_page = false;
  }, []);
  return (
    <>
      {above}
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {children}
    </>
  );
}

interface WaitProps<T> { for: Loading<T>; title: string; children: (value: T) => ComponentChildren }

/// A view, or a page of a list; where the record changes, what is shown stands until the new has come.
export function Wait<T>({ for: loading, title, children }: WaitProps<T>) {
  const say = use_say();
  if (loading.state === 'ready') return <>{children(loading.value)}</>;
  if (loading.state === 'loading') return <p class="quiet waiting" role="status">{say.text('state.loading')}</p>;
  const { problem, retry } = loading;
  return (
    <Page title={title}>
      <div role="alert">
        <p>{problem.status === 0 ? <Code text={say.text('state.unreachable')} /> : problem.title || say.text('state.failed')}</p>
        {problem.detail && <p>{problem.detail}</p>}
      </div>
      <button type="button" onClick={retry}>{say.text('state.retry')}</button>
    </Page>
  );
}
