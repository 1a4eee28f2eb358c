// Every act, newest first; nothing is ever removed, only taken back.
import { useEffect } from 'preact/hooks';
import { undone_of, type ActEntry, type ActsView } from '../api/acts';
import { use_list } from '../api/use_list';
import { use_say } from '../messages/say';
import { More } from '../parts/more';
import { Table } from '../parts/table';
import { go_to_hash } from '../routing/location';
import { ActButton } from './act_button';
import { ActWords } from './act_words';

export function ActList() {
  const say = use_say();
  const acts = use_list<ActsView>('acts', ['acts'], {});
  // The page's own arrival was too early for a place in this list.
  useEffect(go_to_hash, [acts.state]);
  if (acts.state !== 'ready') return null;
  const { acts: all } = acts.value.view;
  const undone = undone_of(all);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{say.text('acts.title')} <span class="count">{all.length}</span></h2>
      {all.length === 0 ? <p class="quiet">{say.text('empty.acts')}</p> : (
        <Table label={say.text('acts.title')} columns={['acts.number', 'acts.what', 'acts.reason', 'acts.who', 'acts.undo']}>
          {all.map((one) => <Row key={one.number} of={one} undone={undone.has(one.number)} />)}
        </Table>
      )}
      <More list={acts.value} shown={all.length} />
    </section>
  );
}

function Row({ of, undone }: { of: ActEntry; undone: boolean }) {
  const say = use_say();
  return (
    <tr class={undone ? 'undone' : undefined}>
      <td>{of.number}</td>
      <th scope="row" class="wide"><ActWords act={of.act} />{undone && <div class="quiet small">{say.text('acts.undone')}</div>}</th>
      <td>{of.reason}</td>
      <td>{of.author}<div class="quiet small"><time dateTime={of.time}>{say.moment(of.time)}</time></div></td>
      <td>{!undone && (
        <ActButton act={{ act: 'undo', number: of.number }} label={say.text('act.take_back')} of={String(of.number)} />
      )}</td>
    </tr>
  );
}
