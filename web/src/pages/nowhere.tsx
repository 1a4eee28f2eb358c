import { use_say } from '../messages/say';
import { Page } from '../parts/page';

export function NowherePage({ path }: { path: string }) {
  const say = use_say();
  return (
    <Page title={say.text('nowhere.title')}>
      <p>{say.text('nowhere.text', path)}</p>
      <p><a href="/">{say.text('nowhere.home')}</a></p>
    </Page>
  );
}
