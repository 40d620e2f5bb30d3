/** An existing caseload from a spreadsheet: choose, say what the columns are, look, bring in. One step, taken back whole. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { OpenDraft } from '../../../app/app';
import { readCaseloadTable, textOfFile } from '../../../app/clients/read-caseload-file';
import { today } from '../../../app/clock';
import type { DateOrder } from '../../../domain/client/import/read-date';
import { language, m } from '../../../i18n';
import { Button, Field, PageHeader, SavedStatus, Section } from '../../components';
import { FileButton } from '../../components/field/file-button';
import { useApp, useTitle } from '../../hooks';
import { CLIENTS_PATH } from '../../shell/paths';
import { WithDraft } from '../with-draft';
import { IMPORT_DRAFT, type ImportForm, KEPT_LENGTH, newImport } from './import-form';
import { type Imported, ImportReport } from './import-report';
import { ImportTable } from './import-table';
import { FILE_WORDS } from './import-words';

/** `/clients/import`. */
export function ImportScreen() {
  useTitle(m.import_title());
  const [, go] = useLocation();
  const [imported, setImported] = useState<Imported | null>(null);
  return (
    <>
      <PageHeader
        title={m.import_title()}
        detail={imported ? undefined : m.import_text()}
        actions={<Button onClick={() => go(CLIENTS_PATH)}>{m.common_back()}</Button>}
      />
      {imported ? (
        <ImportReport imported={imported} />
      ) : (
        <WithDraft<ImportForm> of={IMPORT_DRAFT} initial={newImport}>
          {(draft) => <ImportSteps draft={draft} onDone={setImported} />}
        </WithDraft>
      )}
    </>
  );
}

interface ImportStepsProps {
  readonly draft: OpenDraft<ImportForm>;
  readonly onDone: (imported: Imported) => void;
}

function ImportSteps({ draft, onDone }: ImportStepsProps) {
  const app = useApp();
  const form = draft.body.value;
  // Too large for the draft: it goes when the screen is left.
  const [large, setLarge] = useState('');
  const [problem, setProblem] = useState('');
  const [encoding, setEncoding] = useState('');
  const change = (part: Partial<ImportForm>) => draft.change({ ...draft.body.peek(), ...part });
  const text = form.text || large;

  const take = (read: string) => {
    const options = { today: today(app), order: usualOrder() };
    const table = readCaseloadTable(read, {}, options);
    if (!table.ok) return setProblem(FILE_WORDS[table.why]());
    setProblem('');
    setLarge(read.length > KEPT_LENGTH ? read : '');
    change({ ...newImport(), text: read.length > KEPT_LENGTH ? '' : read, pasted: '' });
  };
  const takeFile = (bytes: Uint8Array) => {
    const decoded = textOfFile(bytes);
    if (!decoded.ok) return setProblem(FILE_WORDS[decoded.why]());
    setEncoding(decoded.value.encoding === 'utf-8' ? '' : decoded.value.encoding);
    take(decoded.value.text);
  };
  const startOver = () => {
    setLarge('');
    setEncoding('');
    draft.change(newImport());
  };
  if (text !== '')
    return (
      <>
        <div class="buttons">
          <Button onClick={startOver}>{m.import_again()}</Button>
        </div>
        {large !== '' && <p class="note-box check pad-small">{m.import_not_kept()}</p>}
        {encoding !== '' && <p class="soft">{m.import_encoding({ encoding: encoding.toUpperCase() })}</p>}
        <ImportTable draft={draft} text={text} order={usualOrder()} onDone={onDone} />
      </>
    );
  return (
    <Section title={m.import_begin()}>
      {problem !== '' && <p role="alert">{problem}</p>}
      <FileButton kind="primary" label={m.import_choose()} accept=".csv,.tsv,.txt,text/csv" onFile={takeFile} />
      <Field
        kind="textarea"
        label={m.import_paste()}
        hint={m.import_paste_hint()}
        rows={6}
        value={form.pasted}
        onInput={(pasted) => change({ pasted })}
      />
      <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
      <div class="buttons">
        <Button disabled={form.pasted.trim() === ''} onClick={() => take(form.pasted)}>
          {m.import_read()}
        </Button>
      </div>
    </Section>
  );
}

/** As people who read this language here write it; a person may say otherwise. */
const usualOrder = (): DateOrder => (language.value === 'es' ? 'day-first' : 'month-first');
