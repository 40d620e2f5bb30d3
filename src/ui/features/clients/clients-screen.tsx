/** All clients: find, filter, add. The list stands before the search is ready; typing waits for nobody. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { CASELOAD_TABLES, type CaseRow, readCaseload } from '../../../app/clients/read-caseload';
import { today } from '../../../app/clock';
import { formatNumber, m } from '../../../i18n';
import { Button, EmptyState, Field, LongRows, Menu, PageHeader } from '../../components';
import { useApp, useRecords, useShortcut, useTitle } from '../../hooks';
import { useHits } from '../../hooks/use-hits';
import { IMPORT_CLIENTS_PATH, NOTES_PATH, TWICE_PATH, WORKLOAD_PATH } from '../../shell/paths';
import { addPersonWord, people, peopleWord } from '../../shell/people-words';
import { AddSamplesButton } from '../samples/add-samples-button';
import { type CaseFilter, FILTERS, filterWords, rowsFor } from './case-filter';
import { ClientRow } from './client-row';
import { DamagedClients } from './damaged-clients';

export function ClientsScreen() {
  useTitle(peopleWord());
  const app = useApp();
  const [, go] = useLocation();
  const rows = useRecords(CASELOAD_TABLES, () => readCaseload(app));
  useShortcut({ name: 'new client', label: addPersonWord(), key: 'c', run: () => go('/clients/new') });
  const add = (
    <Button kind="primary" onClick={() => go('/clients/new')}>
      {addPersonWord()}
    </Button>
  );
  if (!rows) return <PageHeader title={peopleWord()} detail={m.common_loading()} />;
  if (rows.length === 0)
    return (
      <>
        <PageHeader title={peopleWord()} />
        <DamagedClients />
        <EmptyState
          title={m.client_none_title(people())}
          actions={
            <>
              {add}
              <Button onClick={() => go(IMPORT_CLIENTS_PATH)}>{m.import_title()}</Button>
              <AddSamplesButton />
            </>
          }
        >
          {m.client_none_text()}
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeader
        title={peopleWord()}
        detail={countWords(rows)}
        actions={
          <>
            <Menu
              label={m.same_person_more_label()}
              items={[
                { label: m.import_title(), onChoose: () => go(IMPORT_CLIENTS_PATH) },
                { label: m.same_person_twice(), onChoose: () => go(TWICE_PATH) },
              ]}
            />
            <Button onClick={() => go(WORKLOAD_PATH)}>{m.load_title()}</Button>
            <Button onClick={() => go(NOTES_PATH)}>{m.notes_title()}</Button>
            {add}
          </>
        }
      />
      <DamagedClients />
      <Caseload rows={rows} />
    </>
  );
}

const countWords = (rows: readonly CaseRow[]): string =>
  m.client_count_open({ open: formatNumber(rows.filter((row) => row.open).length), all: formatNumber(rows.length) });

function Caseload({ rows }: { readonly rows: readonly CaseRow[] }) {
  const app = useApp();
  const [text, setText] = useState('');
  const { hits } = useHits(text, 'client', 200);
  const [filter, setFilter] = useState<CaseFilter>('open');
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  useShortcut({ name: 'search', label: m.client_search(people()), key: '/', run: () => input?.focus() });
  const shown = rowsFor(rows, filter, hits);
  const day = today(app);
  return (
    <div class="stack tight">
      <div class="field-row">
        <Field
          type="search"
          label={m.client_search(people())}
          placeholder={m.client_search_hint()}
          value={text}
          onInput={setText}
          inputRef={setInput}
        />
        <Field<CaseFilter>
          kind="select"
          label={m.client_show()}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: filterWords(value) }))}
          onChange={setFilter}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={m.common_no_match()}>{m.client_no_match_text()}</EmptyState>
      ) : (
        <LongRows
          label={peopleWord()}
          items={shown}
          row={(row) => <ClientRow key={row.client.id} row={row} today={day} />}
        />
      )}
    </div>
  );
}
