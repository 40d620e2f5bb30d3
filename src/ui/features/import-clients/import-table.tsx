/** The table that was read: what its columns are, who is in it, and what brings them in. */
import { useEffect, useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import {
  type CaseloadRows,
  type CaseloadTable,
  readCaseloadTable,
  type TableProblem,
} from '../../../app/clients/read-caseload-file';
import { today } from '../../../app/clock';
import type { DateOrder } from '../../../domain/client/import/read-date';
import type { Phase } from '../../../domain/episode/episode';
import { PHASES } from '../../../domain/episode/moves';
import type { Result } from '../../../domain/record/result';
import { m } from '../../../i18n';
import { Field, TaskProgress } from '../../components';
import { useApp } from '../../hooks';
import { phaseWords } from '../clients/phase-words';
import { BringIn } from './bring-in';
import { ColumnFields } from './column-fields';
import { countedWork } from './counted-progress';
import type { ImportForm } from './import-form';
import type { Imported } from './import-report';
import { FILE_WORDS } from './import-words';
import { FirstPeople, RowProblems } from './table-parts';
import { useWork } from './use-work';

export interface ImportTableProps {
  readonly draft: OpenDraft<ImportForm>;
  readonly rows: CaseloadRows;
  readonly order: DateOrder;
  readonly onBusy: (busy: boolean) => void;
  readonly onDone: (imported: Imported) => void;
}

type OpenPhase = ImportForm['phase'];
const OPEN: readonly OpenPhase[] = PHASES.filter((phase: Phase): phase is OpenPhase => phase !== 'closed');

export function ImportTable({ draft, rows, order, onBusy, onDone }: ImportTableProps) {
  const app = useApp();
  const form = draft.body.value;
  const { headings, columns, order: told } = form;
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<number | null>(null);
  // The one from before stays while it is read anew: what was just chosen keeps the focus.
  const [read, setRead] = useState<Result<CaseloadTable, TableProblem> | null>(null);
  const reading = useWork(
    (control) =>
      readCaseloadTable(
        rows,
        {
          ...(headings !== undefined && { headings }),
          ...(columns !== undefined && { columns }),
          ...(told !== undefined && { order: told }),
        },
        { today: today(app), order },
        countedWork(control, { name: m.import_understanding(), step: 1, steps: 2 }),
      ),
    [app, rows, headings, columns, told, order],
  );
  const state = reading?.state.value;
  const fresh = state?.kind === 'done' ? state.value : null;
  useEffect(() => {
    if (fresh) setRead(fresh);
  }, [fresh]);
  const progress = reading && !fresh && <TaskProgress task={reading} />;
  if (!read) return progress;
  if (!read.ok) return <p role="alert">{FILE_WORDS[read.why]()}</p>;
  const table = read.value;
  const change = (part: Partial<ImportForm>) => draft.change({ ...draft.body.peek(), ...part });
  return (
    <>
      {stopped !== null && (
        <p class="note-box check pad-small" role="status">
          {m.import_stopped({ count: stopped })}
        </p>
      )}
      {!busy && <ColumnFields table={table} onChange={change} />}
      {!busy && table.named && (
        <>
          <Field<OpenPhase>
            kind="select"
            label={m.import_phase()}
            value={form.phase}
            options={OPEN.map((phase) => ({ value: phase, label: phaseWords(phase) }))}
            onChange={(phase) => change({ phase })}
          />
          <FirstPeople people={table.people} />
          <RowProblems people={table.people} />
        </>
      )}
      {progress}
      {!progress && !table.named && <p role="alert">{m.import_no_name()}</p>}
      {!progress && table.named && (
        <BringIn
          draft={draft}
          table={table}
          onBusy={(now) => {
            setBusy(now);
            onBusy(now);
          }}
          onStopped={setStopped}
          onDone={onDone}
        />
      )}
    </>
  );
}
