// The field in the header. Typing goes to the page of answers; "/" goes to the field.
import { useEffect, useRef, useState } from 'preact/hooks';
import { use_say } from '../messages/say';
import { go, set_query, use_place } from '../routing/location';

const is_field = (target: EventTarget | null) => target instanceof Element && !!target.closest('input, textarea, select, [contenteditable]');

export function SearchField() {
  const say = use_say();
  const { path, query } = use_place();
  const field = useRef<HTMLInputElement>(null);
  const asked = path === '/search' ? (query.get('q') ?? '') : '';
  const [typed, type] = useState(asked);
  const composing = useRef(false);
  useEffect(() => {
    // While the reader types, the field leads and the address follows.
    if (document.activeElement !== field.current) type(asked);
  }, [asked]);
  useEffect(() => {
    const on_key = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || is_field(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', on_key);
    return () => document.removeEventListener('keydown', on_key);
  }, []);

  const ask = (words: string) => {
    if (location.pathname === '/search') set_query({ q: words });
    else if (words.trim()) go(`/search?q=${encodeURIComponent(words)}`);
  };
  const on_input = (event: Event & { currentTarget: HTMLInputElement }) => {
    type(event.currentTarget.value);
    // What is still being composed (pinyin, say) is no word yet.
    if (!composing.current) ask(event.currentTarget.value);
  };
  const on_key = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || composing.current) return;
    const first = document.querySelector<HTMLElement>('.found a');
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  return (
    <form class="search" role="search" onSubmit={(event) => { event.preventDefault(); ask(typed) ; }}>
      <input ref={field} type="search" name="q" value={typed} aria-label={say.text('search.title')} placeholder={say.text('search.placeholder')}
        autocomplete="off" spellcheck={false} maxLength={400} aria-keyshortcuts="/" onInput={on_input} onKeyDown={on_key}
        onCompositionStart={() => { composing.current = true; }}
        onCompositionEnd={(event) => { composing.current = false; type(event.currentTarget.value); ask(event.currentTarget.value); }} />
    </form>
  );
}
