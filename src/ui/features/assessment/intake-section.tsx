/** The intake of this case as a task list: what the setting lists, how far each has come. */
import { useLocation } from 'wouter-preact';
import { markIntake } from '../../../app/intake/mark-intake';
import { currentPractice, PRACTICE_TABLES } from '../../../app/practice/practices';
import type { Episode } from '../../../domain/episode/episode';
import {
  INTAKE_STATUSES,
  type IntakeLine,
  type IntakeStatus,
  intakeLines,
  mayMoveIntake,
} from '../../../domain/intake/intake';
import { dayOf, formatShortDay, m } from '../../../i18n';
import { Button, Field, Row, Rows, Section } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { questionsPath } from '../../shell/paths';
import { say } from '../say';
import { INTAKE_WORDS } from './assessment-words';

export function IntakeSection({ episode }: { readonly episode: Episode }) {
  const app = useApp();
  const current = useRecords(PRACTICE_TABLES, () => currentPractice(app));
  if (!current) return null;
  const lines = intakeLines(current.practice.intake, episode.intake);
  const done = lines.filter(({ status }) => status === 'done').length;
  // Nothing to do, nothing to show: the case has moved on.
  if (lines.length === 0 || (done === lines.length && episode.phase !== 'intake')) return null;
  return (
    <Section title={m.intake_title()} aside={<span class="soft">{m.intake_count({ done, all: lines.length })}</span>}>
      <Rows label={m.intake_title()}>
        {lines.map((line) => (
          <TaskRow key={line.id} line={line} episode={episode} />
        ))}
      </Rows>
    </Section>
  );
}

function TaskRow({ line, episode }: { readonly line: IntakeLine; readonly episode: Episode }) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const task = say(line.name);
  const { set } = line;
  const move = async (status: IntakeStatus) => {
    outcome(
      await markIntake(app, episode.id, line.id, status),
      m.intake_moved({ task, status: INTAKE_WORDS[status]() }),
    );
  };
  const offered = INTAKE_STATUSES.filter((status) => status === line.status || mayMoveIntake(line.status, status));
  return (
    <Row
      title={task}
      detail={line.at && m.intake_since({ day: formatShortDay(dayOf(line.at)) })}
      actions={
        <>
          {set && line.status !== 'done' && (
            <Button
              size="small"
              kind="quiet"
              aria={{ 'aria-label': m.intake_ask_what({ task }) }}
              onClick={() => go(questionsPath(episode.clientId, set))}
            >
              {m.intake_ask()}
            </Button>
          )}
          <Field<IntakeStatus>
            kind="select"
            hideLabel
            label={m.intake_status_of({ task })}
            value={line.status}
            options={offered.map((value) => ({ value, label: INTAKE_WORDS[value]() }))}
            onChange={(status) => void move(status)}
          />
        </>
      }
    />
  );
}
