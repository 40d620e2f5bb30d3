/** The kind of work: chosen, taken from a file, saved as a file. Nothing already written changes with it. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { importPractice, practiceFile } from '../../../app/practice/import-practice';
import { choosePractice, currentPractice, offeredPractices, PRACTICE_TABLES } from '../../../app/practice/practices';
import type { Practice } from '../../../domain/practice/practice';
import type { FileProblem } from '../../../domain/record/read-lenient';
import { m } from '../../../i18n';
import { Button, Section, Sheet, writeFailureText } from '../../components';
import { FileButton } from '../../components/field/file-button';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { QUESTION_SETS_PATH } from '../../shell/paths';
import { say } from '../say';
import { PracticeChoice } from './practice-choice';
import { ProblemList } from './problem-list';

export function PracticeSection() {
  const app = useApp();
  const outcome = useOutcome();
  const [said, setSaid] = useState<string>();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const read = useRecords(PRACTICE_TABLES, async () => ({
    current: await currentPractice(app),
    offered: await offeredPractices(app),
  }));
  if (!read) return null;
  const { practice } = read.current;
  const choose = async (next: Practice) => {
    outcome(await choosePractice(app, next.id), m.practice_chosen({ name: say(next.name) }));
  };
  const take = async (bytes: Uint8Array) => {
    setSaid(undefined);
    setProblems([]);
    const taken = await importPractice(app, new TextDecoder().decode(bytes));
    if (taken.ok) {
      setProblems(taken.value.problems);
      const { committed } = taken.value;
      outcome({ ok: true, value: committed }, m.practice_imported({ name: say(taken.value.practice.name) }));
    } else if (taken.why === 'not-json') setSaid(m.practice_not_json());
    else if (taken.why === 'not-a-practice') setSaid(m.practice_not_practice());
    else setSaid(writeFailureText(taken.why));
  };
  const save = () => app.platform.saveFile('kind-of-work.json', bytesOf(practiceFile(practice)), 'application/json');
  return (
    <Section title={m.practice_title()}>
      <Sheet pad>
        <div class="stack">
          <p class="soft">{m.practice_text()}</p>
          <PracticeChoice offered={read.offered} chosen={practice} onChoose={(next) => void choose(next)} />
          <p class="soft">
            {m.practice_offers({
              needs: practice.needs.length,
              sets: practice.sets.length,
              tasks: practice.intake.length,
              deadlines: practice.deadlines.length,
            })}
          </p>
          <div role="status">{said && <p class="note-box stop">{said}</p>}</div>
          <ProblemList problems={problems} />
          <div class="buttons">
            <FileButton
              label={m.practice_import()}
              accept=".json,application/json"
              onFile={(bytes) => void take(bytes)}
            />
            <Button onClick={() => void save()}>{m.practice_save()}</Button>
          </div>
          <p>
            <Link href={QUESTION_SETS_PATH}>{m.sets_open()}</Link>
          </p>
        </div>
      </Sheet>
    </Section>
  );
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
