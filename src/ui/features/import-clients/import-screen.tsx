/** An existing caseload from a spreadsheet: choose, say what the columns are, look, bring in. One step, taken back whole. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { OpenDraft } from '../../../app/app';
import { type CaseloadRows, readCaseloadRows, textOfFile } from '../../../app/clients/read-caseload-file';
import { runTask, type Task } from '../../../app/task-runner';
import type { DateOrder } from '../../../domain/client/import/read-date';
import { language, m } from '../../../i18n';
import { Button, Field, PageHeader, SavedStatus, Section, TaskProgress } from '../../components';
import { FileButton } from '../../components/field/file-button';
import { useTitle } from '../../hooks';
import { CLIENTS_PATH } from '../../shell/paths';
import { WithDraft } from '../with-draft';
import { countedWork } from './counted-progress';
import { IMPORT_DRAFT, type ImportForm, KEPT_LENGTH, newImport } from './import-form';
import { type Imported, ImportReport } from './import-report';
import { ImportTable } from './import-table';
import { FILE_WORDS } from './import-words';
import { PastImports } from './past-imports';
import { UndonePart } from './undone-part';

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
      <UndonePart />
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
  const form = draft.body.value;
  const [rows, setRows] = useState<CaseloadRows | null>(null);
  const [reading, setReading] = useState<Task<unknown> | null>(null);
  const [problem, setProblem] = useState('');
  const [encoding, setEncoding] = useState('');
  // Too large for the draft: it goes when the screen is left.
  const [large, setLarge] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<ImportForm>) => draft.change({ ...draft.body.peek(), ...part });

  const take = async (text: string) => {
    const task = runTask((control) =>
      readCaseloadRows(text, countedWork(control, { name: m.import_reading(), uncounted: true })),
    );
    setReading(task);
    const ended = await task.ended;
    if (ended.kind === 'broken') return;
    setReading(null);
    if (ended.kind !== 'done') return;
    if (!ended.value.ok) return setProblem(FILE_WORDS[ended.value.why]());
    setProblem('');
    setRows(ended.value.value);
    setLarge(text.length > KEPT_LENGTH);
    if (text !== draft.body.peek().text)
      change({ ...newImport(), text: text.length > KEPT_LENGTH ? '' : text, pasted: '' });
  };
  useEffect(() => {
    if (form.text !== '') void take(form.text);
  }, []);
  const takeFile = (bytes: Uint8Array) => {
    const decoded = textOfFile(bytes);
    if (!decoded.ok) return setProblem(FILE_WORDS[decoded.why]());
    setEncoding(decoded.value.encoding === 'utf-8' ? '' : decoded.value.encoding);
    void take(decoded.value.text);
  };
  const startOver = () => {
    setRows(null);
    setEncoding('');
    draft.change(newImport());
  };
  if (reading) return <TaskProgress task={reading} />;
  if (rows)
    return (
      <>
        {!busy && (
          <div class="buttons">
            <Button onClick={startOver}>{m.import_again()}</Button>
          </div>
        )}
        {large && <p class="note-box check pad-small">{m.import_not_kept()}</p>}
        {encoding !== '' && <p class="soft">{m.import_encoding({ encoding: encoding.toUpperCase() })}</p>}
        <ImportTable draft={draft} rows={rows} order={usualOrder()} onBusy={setBusy} onDone={onDone} />
      </>
    );
  return (
    <>
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
          <Button disabled={form.pasted.trim() === ''} onClick={() => void take(form.pasted)}>
            {m.import_read()}
          </Button>
        </div>
      </Section>
      <PastImports />
    </>
  );
}

/** As people who read this language here write it; a person may say otherwise. */
const usualOrder = (): DateOrder => (language.value === 'es' ? 'day-first' : 'month-first');
