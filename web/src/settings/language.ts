// The language of the pages: `?lang=` for this visit, else what the reader chose before, else what the browser prefers.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { languages, Say, type Language } from '../messages/say';
import { set_query, use_place } from '../routing/location';
import { stored, store } from './stored';

const known = (code: string | null | undefined): code is Language => !!code && code in languages;

function preferred(): Language {
  const chosen = stored('language');
  if (known(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(known) ?? 'en';
}

export function use_language(): { say: Say; choose: (language: Language) => void } {
  const asked = use_place().query.get('lang');
  const [language, set_language] = useState<Language>(() => (known(asked) ? asked : preferred()));
  useEffect(() => {
    if (known(asked)) set_language(asked);
  }, [asked]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const say = useMemo(() => new Say(language), [language]);
  const choose = (next: Language) => {
    store('language', next);
    set_language(next);
    set_query({ lang: next });
  };
  return { say, choose };
}
