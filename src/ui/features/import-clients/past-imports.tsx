/** What was brought in from files, and the way to take each back whole, also days later. */
import { useState } from 'preact/hooks';
import { type PastImport, readImports, undoImport } from '../../../app/clients/undo-import';
import { runTask, type Task } from '../../../app/task-runner';
import { dayOf, formatDay, m } from '../../../i18n';
import { Button, Row, Rows, Section, TaskProgress } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { countedWork } from './counted-progress';
import { countWords } from './import-words';
import { sayUndone } from './undo-whole';

/** Older ones stay as they are. */
const SHOWN = 5;

export function PastImports() {
  const app = useApp();
  const imports = useRecords(['setting'], () => readImports(app.records), []);
  const [task, setTask] = useState<Task<unknown> | null>(null);
  if (!imports || (imports.length === 0 && !task)) return null;
  const takeBack = async ({ id, count }: PastImport) => {
    const undoing = runTask((control) => undoImport(app, id, countedWork(control, { name: m.import_undoing() })));
    setTask(undoing);
    const ended = await undoing.ended;
    if (ended.kind === 'broken') return;
    setTask(null);
    if (ended.kind === 'done') sayUndone(ended.value, { id, count });
  };
  return (
    <Section title={m.import_past()}>
      <p class="soft">{m.import_past_text()}</p>
      {task ? (
        <TaskProgress task={task} />
      ) : (
        <Rows label={m.import_past()}>
          {imports.slice(0, SHOWN).map((past) => (
            <Row
              key={past.id}
              title={formatDay(dayOf(past.at))}
              detail={countWords({ added: past.count, filled: 0 }, true)}
              actions={
                <Button
                  size="small"
                  label={m.import_take_back_of({ day: formatDay(dayOf(past.at)) })}
                  onClick={() => void takeBack(past)}
                >
                  {m.import_take_back()}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
