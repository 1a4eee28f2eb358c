import { CommitmentsPage } from './pages/commitments';
import { ConflictsPage } from './pages/conflicts';
import { DocumentPage } from './pages/document';
import { DocumentsPage } from './pages/documents';
import { FiguresPage } from './pages/figures';
import { GapsPage } from './pages/gaps';
import { InstrumentsPage } from './pages/instruments';
import { MechanismPage } from './pages/mechanism';
import { MechanismsPage } from './pages/mechanisms';
import { NowherePage } from './pages/nowhere';
import { PeoplePage } from './pages/people';
import { ReviewPage } from './pages/review';
import { SearchPage } from './pages/search';
import { SessionPage } from './pages/session';
import { Entered } from './acts/entered';
import { SayContext } from './messages/say';
import { Header } from './parts/header';
import { use_place } from './routing/location';
import { route_of, type Route } from './routing/route';
import { use_language } from './settings/language';

export function App() {
  const { say, choose } = use_language();
  const { path } = use_place();
  const route = route_of(path);
  return (
    <SayContext.Provider value={say}>
      <a class="skip" href="#page">{say.text('app.skip')}</a>
      <Header current={route.page} choose_language={choose} />
      <main id="page" tabIndex={-1} key={path}>
        {page_of(route)}
      </main>
      <Entered />
    </SayContext.Provider>
  );
}

function page_of(route: Route) {
  switch (route.page) {
    case 'mechanisms': return <MechanismsPage />;
    case 'mechanism': return <MechanismPage mechanism={route.key} />;
    case 'session': return <SessionPage id={route.id} />;
    case 'document': return <DocumentPage sha256={route.sha256} />;
    case 'commitments': return <CommitmentsPage />;
    case 'figures': return <FiguresPage />;
    case 'people': return <PeoplePage />;
    case 'instruments': return <InstrumentsPage />;
    case 'gaps': return <GapsPage />;
    case 'conflicts': return <ConflictsPage />;
    case 'documents': return <DocumentsPage />;
    case 'review': return <ReviewPage />;
    case 'search': return <SearchPage />;
    case 'nowhere': return <NowherePage path={route.path} />;
  }
}
