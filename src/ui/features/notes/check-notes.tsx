/** "Check my signed notes": are they as they were signed? Says what broke and where; changes nothing. */
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { type DeviceNames, readDeviceNames } from '../../../app/devices/device-names';
import { checkNotes, type NotesCheck } from '../../../app/notes/check-notes';
import { runTask, type Task } from '../../../app/task-runner';
import { shortName } from '../../../domain/client/names';
import type { Note } from '../../../domain/note/note';
import type { SealProblem } from '../../../domain/note/seal';
import { formatDay, m } from '../../../i18n';
import { Button, Row, Rows, Section, Sheet, TaskProgress } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { clientPath } from '../../shell/paths';

interface Checked {
  readonly check: NotesCheck;
  readonly devices: DeviceNames;
}

export function CheckNotes() {
  const app = useApp();
  const [task, setTask] = useState<Task<Checked>>();
  useEffect(() => () => task?.cancel(), [task]);
  const start = () => {
    const name = m.notes_checking();
    setTask(
      runTask(async ({ signal, report }) => {
        const progress = (done: number, total: number) =>
          report({ name, step: 1, steps: 1, part: total === 0 ? 1 : done / total });
        return { check: await checkNotes(app, signal, progress), devices: await readDeviceNames(app) };
      }),
    );
  };
  const state = task?.state.value;
  return (
    <Section title={m.notes_check()}>
      <Sheet pad>
        <div class="stack">
          <p class="soft">{m.notes_check_text()}</p>
          {task && <TaskProgress task={task} />}
          {state?.kind === 'done' && <Summary check={state.value.check} />}
          <div class="buttons">
            <Button disabled={state?.kind === 'running'} onClick={start}>
              {m.notes_check_start()}
            </Button>
          </div>
        </div>
      </Sheet>
      {state?.kind === 'done' && <Findings {...state.value} />}
    </Section>
  );
}

function Summary({ check: { whole, unsealed, problems, closed } }: { readonly check: NotesCheck }) {
  const found = problems.length + closed.length;
  return (
    <div role="status">
      <p>
        <b>
          {found === 0
            ? whole === 0
              ? m.notes_check_none()
              : m.notes_check_whole({ count: whole })
            : m.notes_check_found({ count: found })}
        </b>
      </p>
      {found > 0 && <p>{m.notes_check_rest({ count: whole })}</p>}
      {unsealed > 0 && <p class="soft">{m.notes_check_unsealed({ count: unsealed })}</p>}
    </div>
  );
}

function Findings({ check, devices }: Checked) {
  const clients = useRecords(['client'], (records) => records.all('client'));
  if (check.problems.length + check.closed.length === 0 || !clients) return null;
  const link = (note: Note) => {
    const client = clients.get(note.clientId);
    const words = m.notes_check_note({ name: client ? shortName(client) : '', date: formatDay(note.date) });
    return <Link href={`${clientPath(note.clientId)}/notes`}>{words}</Link>;
  };
  const deviceName = (id: string) =>
    id === devices.here ? m.notes_check_here() : (devices.of(id)?.name ?? m.notes_check_device());
  return (
    <Rows label={m.notes_check_findings()}>
      {check.problems.map((problem) => {
        const [title, detail] = wordsOf(problem, check, link, deviceName);
        return <Row key={keyOf(problem)} title={title} detail={detail} />;
      })}
      {check.closed.map((id) => (
        <Row key={id} title={m.notes_check_closed()} detail={m.notes_check_closed_text({ id })} />
      ))}
    </Rows>
  );
}

const keyOf = (problem: SealProblem): string => {
  if (problem.kind === 'missing-last') return `${problem.kind} ${problem.device}`;
  if (problem.kind === 'two-after-one') return problem.notes.map(({ id }) => id).join();
  return `${problem.kind} ${problem.note.id}`;
};

/** What it is about, and what it means. */
function wordsOf(
  problem: SealProblem,
  { withCopies }: NotesCheck,
  link: (note: Note) => ComponentChild,
  deviceName: (id: string) => string,
): readonly [ComponentChild, string] {
  switch (problem.kind) {
    case 'changed':
      return [link(problem.note), withCopies.has(problem.note.id) ? m.notes_check_copies() : m.notes_check_changed()];
    case 'signed-twice':
      return [link(problem.note), m.notes_check_signed_twice()];
    case 'missing-before':
      return [link(problem.note), m.notes_check_before()];
    case 'missing-last':
      return [
        m.notes_check_last({ device: deviceName(problem.device) }),
        m.notes_check_last_text({ place: problem.place }),
      ];
    case 'two-after-one': {
      const [first] = problem.notes;
      return [first ? link(first) : '', m.notes_check_two()];
    }
  }
}
