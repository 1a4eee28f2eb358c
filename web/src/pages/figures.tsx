import type { FigureSeries, FiguresView, FigureValue } from '../api/types';
import { use_say } from '../messages/say';
import { OwnLink } from '../parts/own_link';
import { Plot } from '../parts/plot';
import { Support } from '../parts/quote';
import { Table } from '../parts/table';
import { Listing } from './listing';

export function FiguresPage() {
  return (
    <Listing<FiguresView> topic="figures" keys={['series']} filters={['side', 'unit']} page={40}>
      {(view) => <div class="all-series">{view.series.map((one) => <Series of={one} />)}</div>}
    </Listing>
  );
}

function Series({ of }: { of: FigureSeries }) {
  const say = use_say();
  const sides = [...of.parties].sort().map((code) => say.party(code)).join(' – ');
  const title = of.measure || say.text('figures.unnamed');
  const told = of.values.some((value) => value.source);
  return (
    <section class="series" id={of.id}>
      <h2>{title} <span class="quiet small">{sides}{of.unit && ` · ${of.unit}`}</span> <OwnLink id={of.id} name={`${title}, ${sides}`} /></h2>
      <Plot series={of} title={say.text('figures.plot', sides, title)} />
      <Table label={`${title}, ${sides}`} columns={told ? ['period', 'value', 'said_by', 'words'] : ['period', 'value', 'words']}>
        {of.values.map((value) => <Row of={value} unit={of.unit} told={told} />)}
      </Table>
    </section>
  );
}

function Row({ of, unit, told }: { of: FigureValue; unit: string | undefined; told: boolean }) {
  const say = use_say();
  return (
    <tr>
      <th scope="row">{of.period ?? <span class="quiet">{say.text('figures.no_period')}</span>}</th>
      <td>
        {of.value !== undefined && <span title={say.number(of.value)}>{of.comparator !== '=' && say.name('comparator', of.comparator)} {say.amount(of.value)} {unit}</span>}
        {of.disputed && <> <span class="warning small">{say.text('fact.disputed')}</span></>}
        {of.change_percent !== undefined && (
          <div class="quiet small">{say.text('figures.change', (of.change_percent > 0 ? '+' : '') + say.number(of.change_percent))}</div>
        )}
      </td>
      {told && <td>{of.source}</td>}
      <td><Support sources={of.sources} cited={of.cited} claim="indicator" /></td>
    </tr>
  );
}
