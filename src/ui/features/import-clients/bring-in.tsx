/** Who of the table is here already, the button that brings the others in, and how far that is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenDraft, WriteFailure } from '../../../app/app';
import { type ChosenPerson, choiceOf, type ImportEnd, importClients } from '../../../app/clients/import-clients';
import { matchPeople, type RowMatch } from '../../../app/clients/match-people';
import type { CaseloadTable } from '../../../app/clients/read-caseload-file';
import { runTask, type Task } from '../../../app/task-runner';
import type { Result } from '../../../domain/record/result';
import { m } from '../../../i18n';
import { Button, showToast, TaskProgress, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { AlikeRows } from './alike-rows';
import { countedWork } from './counted-progress';
import { IMPORT_DRAFT, type ImportForm } from './import-form';
import type { Imported } from './import-report';
import { countWords, leftOutRows } from './import-words';
import { useWork } from './use-work';

export interface BringInProps {
  readonly draft: OpenDraft<ImportForm>;
  readonly table: CaseloadTable;
  readonly onBusy: (busy: boolean) => void;
  /** How many came in before it was stopped; null: it was not. */
  readonly onStopped: (count: number | null) => void;
  readonly onDone: (imported: Imported) => void;
}

export function BringIn({ draft, table, onBusy, onStopped, onDone }: BringInProps) {
  const app = useApp();
  const outcome = useOutcome();
  const form = draft.body.value;
  const { people } = table;
  const [writing, setWriting] = useState<Task<Result<ImportEnd, WriteFailure>> | null>(null);
  /** Who is here is looked up anew after each. */
  const [stops, setStops] = useState(0);
  const running = useRef<Task<unknown> | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const looking = useWork(
    (control) => matchPeople(app, people, countedWork(control, { name: m.import_looking(), step: 2, steps: 2 })),
    [app, people, stops],
  );
  if (writing) return <TaskProgress task={writing} />;
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
  const matched = (kind: RowMatch['kind']) => chosen.filter(({ match }) => match?.kind === kind).length;
  const [before, inTrash] = [matched('in'), matched('trash')];
  const bringIn = async () => {
    const importId = form.importId ?? app.platform.uuid();
    draft.change({ ...draft.body.peek(), importId });
    const options = { importId, phase: form.phase, draftKey: IMPORT_DRAFT };
    const task = runTask((control) =>
      importClients(app, chosen, options, countedWork(control, { name: m.import_writing() })),
    );
    running.current = task;
    setWriting(task);
    onStopped(null);
    onBusy(true);
    const ended = await task.ended;
    if (ended.kind === 'broken') return;
    running.current = null;
    setWriting(null);
    onBusy(false);
    if (ended.kind !== 'done') return;
    if (!ended.value.ok) return showToast({ text: writeFailureText(ended.value.why) });
    const { added, filled, last, stopped } = ended.value.value;
    if (stopped !== null) {
      if (stopped !== 'cancelled') showToast({ text: writeFailureText(stopped) });
      onStopped(added + filled);
      return setStops(stops + 1);
    }
    outcome({ ok: true, value: last }, countWords({ added, filled }, true));
    onDone({ added, filled, leftOut: leftOutRows(table, chosen) });
  };
  return (
    <>
      {before > 0 && <p>{m.import_in_already({ count: before })}</p>}
      {inTrash > 0 && <p>{m.import_from_trash({ count: inTrash })}</p>}
      <AlikeRows
        chosen={chosen}
        onChoose={(line, choice) =>
          draft.change({ ...draft.body.peek(), choices: { ...draft.body.peek().choices, [line]: choice } })
        }
      />
      {counts.added + counts.filled === 0 && <p>{m.import_nobody()}</p>}
      <div class="buttons">
        <Button kind="primary" disabled={counts.added + counts.filled === 0} onClick={() => void bringIn()}>
          {countWords(counts, false)}
        </Button>
      </div>
    </>
  );
}
