/** The table that was read: what its columns are, who is in it, who is here already, and the button. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import {
  type ChosenPerson,
  choiceOf,
  importClients,
  matchPeople,
  type RowMatch,
} from '../../../app/clients/import-clients';
import { type CaseloadTable, readCaseloadTable } from '../../../app/clients/read-caseload-file';
import { today } from '../../../app/clock';
import { runTask, type Task } from '../../../app/task-runner';
import type { DateOrder } from '../../../domain/client/import/read-date';
import type { Phase } from '../../../domain/episode/episode';
import { PHASES } from '../../../domain/episode/moves';
import { m } from '../../../i18n';
import { Button, Field, showToast, TaskProgress, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { phaseWords } from '../clients/phase-words';
import { AlikeRows } from './alike-rows';
import { ColumnFields } from './column-fields';
import { IMPORT_DRAFT, type ImportForm } from './import-form';
import type { Imported } from './import-report';
import { countWords, FILE_WORDS, leftOutRows } from './import-words';
import { FirstPeople, RowProblems } from './table-parts';

export interface ImportTableProps {
  readonly draft: OpenDraft<ImportForm>;
  readonly text: string;
  readonly order: DateOrder;
  readonly onDone: (imported: Imported) => void;
}

type OpenPhase = ImportForm['phase'];
const OPEN: readonly OpenPhase[] = PHASES.filter((phase: Phase): phase is OpenPhase => phase !== 'closed');

export function ImportTable({ draft, text, order, onDone }: ImportTableProps) {
  const app = useApp();
  const form = draft.body.value;
  const { headings, columns, order: told } = form;
  const read = useMemo(
    () => readCaseloadTable(text, { headings, columns, order: told }, { today: today(app), order }),
    [app, text, headings, columns, told, order],
  );
  if (!read.ok) return <p role="alert">{FILE_WORDS[read.why]()}</p>;
  const table = read.value;
  const change = (part: Partial<ImportForm>) => draft.change({ ...draft.body.peek(), ...part });
  return (
    <>
      <ColumnFields table={table} onChange={change} />
      {table.named ? (
        <>
          <Field<OpenPhase>
            kind="select"
            label={m.import_phase()}
            value={form.phase}
            options={OPEN.map((phase) => ({ value: phase, label: phaseWords(phase) }))}
            onChange={(phase) => change({ phase })}
          />
          <FirstPeople people={table.people} />
          <RowProblems table={table} />
          <BringIn draft={draft} table={table} onDone={onDone} />
        </>
      ) : (
        <p role="alert">{m.import_no_name()}</p>
      )}
    </>
  );
}

function BringIn({
  draft,
  table,
  onDone,
}: Pick<ImportTableProps, 'draft' | 'onDone'> & { readonly table: CaseloadTable }) {
  const app = useApp();
  const outcome = useOutcome();
  const form = draft.body.value;
  const [looking, setLooking] = useState<Task<ReadonlyMap<number, RowMatch>> | null>(null);
  const [writing, setWriting] = useState(false);
  const { people } = table;
  useEffect(() => {
    const task = runTask(({ signal, report }) =>
      matchPeople(app, people, {
        signal,
        progress: (part) => report({ name: m.import_looking(), step: 1, steps: 1, part }),
      }),
    );
    setLooking(task);
    return () => task.cancel();
  }, [app, people]);
  const state = looking?.state.value;
  if (!looking || state?.kind !== 'done') return looking && <TaskProgress task={looking} />;

  const chosen = people.map((person): ChosenPerson => {
    const match = state.value.get(person.line);
    const choice = person.broken ? 'skip' : choiceOf(match, form.choices[person.line]);
    return { person, choice, ...(match && { match }) };
  });
  const counts = {
    added: chosen.filter(({ choice }) => choice === 'add').length,
    filled: chosen.filter(({ choice }) => choice === 'same').length,
  };
  const bringIn = async () => {
    setWriting(true);
    const result = await importClients(app, chosen, form.phase, IMPORT_DRAFT);
    setWriting(false);
    if (!result.ok) return showToast({ text: writeFailureText(result.why) });
    outcome(result, countWords(counts, true));
    onDone({ ...counts, leftOut: leftOutRows(table, chosen) });
  };
  return (
    <>
      <AlikeRows
        chosen={chosen}
        onChoose={(line, choice) =>
          draft.change({ ...draft.body.peek(), choices: { ...draft.body.peek().choices, [line]: choice } })
        }
      />
      {counts.added + counts.filled === 0 && <p>{m.import_nobody()}</p>}
      {writing && <p role="status">{m.import_writing()}</p>}
      <div class="buttons">
        <Button kind="primary" disabled={writing || counts.added + counts.filled === 0} onClick={() => void bringIn()}>
          {countWords(counts, false)}
        </Button>
      </div>
    </>
  );
}
