import { with_query } from '../api/load';
import type { ListView } from '../api/types';
import { title_of } from '../api/titles';
import { use_view, value_of } from '../api/use_view';
import { use_say } from '../messages/say';
import { Choice } from '../parts/choice';
import { Code } from '../parts/code';
import { Page } from '../parts/page';
import { set_query, use_place } from '../routing/location';
import { Results } from '../search/results';
import { use_search, type Answers, type Question } from '../search/use_search';

const kinds = ['document', 'session', 'body', 'person', 'commitment', 'instrument', 'figure'] as const;
const languages = ['en', 'ru', 'zh'];

export function SearchPage() {
  const say = use_say();
  const { query } = use_place();
  const of = (name: string) => query.get(name) ?? '';
  const question: Question = { q: of('q'), kind: of('kind'), body: of('body'), side: of('side'), year: of('year'), language: of('language') };
  const answers = use_search(question);
  const title = question.q.trim() ? say.text('search.for', question.q.trim()) : say.text('search.title');
  return (
    <Page title={title} keep_focus>
      <Filters question={question} />
      {question.q.trim() ? <Found answers={answers} /> : <Help />}
    </Page>
  );
}

function Filters({ question }: { question: Question }) {
  const say = use_say();
  const facets = value_of(use_view<ListView>(with_query('sessions', { facets: 1, limit: 1 })))?.facets ?? {};
  const known = (name: string, chosen: string) => [...new Set([...Object.keys(facets[name] ?? {}), ...(chosen ? [chosen] : [])])].sort();
  const used = question.kind || question.body || question.side || question.year || question.language;
  return (
    <form class="filters" aria-label={say.text('search.filters')} onSubmit={(event) => event.preventDefault()}>
      <Choice name="kind" label={say.text('column.kind')} value={question.kind}>
        {kinds.map((kind) => <option value={kind}>{say.name('search_kind', kind)}</option>)}
      </Choice>
      <Choice name="side" label={say.text('column.side')} value={question.side}>
        {known('side', question.side).map((code) => <option value={code}>{say.party(code)}</option>)}
      </Choice>
      <Bodies side={question.side} chosen={question.body} />
      <Choice name="year" label={say.text('column.year')} value={question.year}>
        {known('year', question.year).reverse().map((year) => <option value={year}>{year}</option>)}
      </Choice>
      <Choice name="language" label={say.text('column.language')} value={question.language}>
        {languages.map((code) => <option value={code}>{say.tongue(code)}</option>)}
      </Choice>
      {used && <button type="button" onClick={() => set_query({ kind: '', body: '', side: '', year: '', language: '' })}>{say.text('filter.clear')}</button>}
    </form>
  );
}

interface BodyLine { id: string; name: string; parties: string[] }
const most_bodies = 300;  // a longer list is offered when a side is chosen

function Bodies({ side, chosen }: { side: string; chosen: string }) {
  const say = use_say();
  const view = value_of(use_view<ListView & { bodies: BodyLine[] }>(with_query('bodies', { limit: most_bodies, side: side || undefined })));
  const offered = view && !view.next ? view.bodies : [];
  if (offered.length < 2 && !chosen) return null;
  return (
    <Choice name="body" label={say.text('column.body')} value={chosen}>
      {chosen && !offered.some(({ id }) => id === chosen) && <option value={chosen}>{title_of(chosen)?.name ?? chosen.replace(/^body\//, '')}</option>}
      {offered.map(({ id, name, parties }) => <option value={id}>{name} ({parties.join('–')})</option>)}
    </Choice>
  );
}

function Found({ answers }: { answers: Answers }) {
  const say = use_say();
  const { view, problem, more, loading_more } = answers;
  if (problem && !view) {
    return <p role="alert">{problem.status === 0 ? <Code text={say.text('state.unreachable')} /> : problem.detail || problem.title}</p>;
  }
  if (!view) return <p class="quiet waiting" role="status">{say.text('state.loading')}</p>;
  const count = view.results.length;
  return (
    <>
      <p class="quiet" role="status">
        {count === 0 ? say.text('search.none') : view.total !== undefined ? say.text('list.shown', say.number(count), say.number(view.total)) : say.text('search.shown', say.number(count))}
      </p>
      {count === 0 ? <Help /> : <Results view={view} />}
      {view.next && <p class="more"><button type="button" disabled={loading_more} onClick={more}>{say.text('list.more')}</button></p>}
    </>
  );
}

function Help() {
  const say = use_say();
  return (
    <div class="empty">
      <p>{say.text('empty.search')}</p>
      <dl class="terms">
        {(['words', 'phrase', 'without', 'chinese'] as const).map((one) => (
          <div><dt><code>{say.text(`search.example_${one}`)}</code></dt><dd>{say.text(`search.help_${one}`)}</dd></div>
        ))}
      </dl>
      <p class="quiet">{say.text('search.keys')}</p>
    </div>
  );
}
