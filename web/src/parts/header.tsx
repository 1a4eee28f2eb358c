import { languages, use_say, type Language } from '../messages/say';
import { topics, type Route } from '../routing/route';
import { Account } from './account';
import { SearchField } from '../search/search_field';
import { themes, use_theme, type Theme } from '../settings/theme';

interface Props { current: Route['page']; choose_language: (language: Language) => void }

export function Header({ current, choose_language }: Props) {
  const say = use_say();
  const link = (page: 'mechanisms' | 'review' | (typeof topics)[number], href: string) => (
    <li><a href={href} aria-current={current === page ? 'page' : undefined}>{say.text(`${page}.title`)}</a></li>
  );
  return (
    <header class="top">
      <a class="home" href="/">{say.text('app.name')}</a>
      <SearchField />
      <div class="choices">
        <LanguageChoice choose={choose_language} />
        <ThemeChoice />
        <Account />
      </div>
      <nav aria-label={say.text('app.topics')}>
        <ul>
          {link('mechanisms', '/')}
          {topics.map((topic) => link(topic, `/${topic}`))}
          {link('review', '/review')}
        </ul>
      </nav>
    </header>
  );
}

function LanguageChoice({ choose }: { choose: (language: Language) => void }) {
  const say = use_say();
  return (
    <select aria-label={say.text('app.language')} value={say.language}
      onChange={(event) => choose(event.currentTarget.value as Language)}>
      {Object.entries(languages).map(([code, name]) => <option value={code} lang={code}>{name}</option>)}
    </select>
  );
}

function ThemeChoice() {
  const say = use_say();
  const [theme, choose] = use_theme();
  return (
    <select aria-label={say.text('app.theme')} value={theme}
      onChange={(event) => choose(event.currentTarget.value as Theme)}>
      {themes.map((name) => <option value={name}>{say.text(`theme.${name}`)}</option>)}
    </select>
  );
}
