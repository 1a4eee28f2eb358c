import type { DocumentEntry, DocumentsView } from '../api/types';
import { Intake } from '../intake/intake';
import { use_say } from '../messages/say';
import { file_name } from '../parts/file_name';
import { SessionLink } from '../parts/session_link';
import { Table } from '../parts/table';
import { document_href } from '../routing/route';
import { Listing } from './listing';

export function DocumentsPage() {
  return (
    <Listing<DocumentsView> topic="documents" keys={['documents']} filters={['language', 'outlet', 'year', 'session']} above={<Intake />}>
      {(view, title) => (
        <Table label={title} columns={['date', 'outlet', 'document', 'language', 'speaks_of']}>
          {view.documents.map((one) => <Row of={one} />)}
        </Table>
      )}
    </Listing>
  );
}

function Row({ of }: { of: DocumentEntry }) {
  const say = use_say();
  return (
    <tr>
      <td class="date">{of.date}{of.date_derived && <div class="quiet small">{say.text('document.date_from')}</div>}</td>
      <td>{of.outlet}</td>
      <th scope="row"><a href={document_href(of.sha256)}>{of.title || file_name(of.path ?? of.sha256)}</a>
        {of.title && <div class="quiet small">{file_name(of.path ?? of.sha256)}</div>}
        {of.copy_of && <div class="quiet small">{say.text('document.copy_of', file_name(of.copy_of))}</div>}</th>
      <td>{of.language && say.tongue(of.language)}</td>
      <td>
        {of.outside && <span class="quiet">{say.text(of.unread ? 'document.unread' : 'document.outside')}</span>}
        <ul class="plain">{(of.sessions ?? []).map((id) => <li><SessionLink id={id} /></li>)}</ul>
      </td>
    </tr>
  );
}
