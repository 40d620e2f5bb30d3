/** Asked once, at the first start: what kind of work. Skipping leaves the plain choice, and does not ask again. */
import { useRef, useState } from 'preact/hooks';
import {
  choosePractice,
  currentPractice,
  type OfferedPractice,
  offeredPractices,
  PRACTICE_TABLES,
} from '../../../app/practice/practices';
import type { Practice } from '../../../domain/practice/practice';
import { m } from '../../../i18n';
import { Button, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { say } from '../say';
import { useFocusBack } from '../use-focus-back';
import { PracticeChoice } from './practice-choice';

export function FirstPractice() {
  const app = useApp();
  const read = useRecords(PRACTICE_TABLES, async () => {
    const current = await currentPractice(app);
    return { current, offered: current.asked ? [] : await offeredPractices(app) };
  });
  if (!read || read.current.asked) return null;
  return <Asking offered={read.offered} current={read.current.practice} />;
}

interface AskingProps {
  readonly offered: readonly OfferedPractice[];
  readonly current: Practice;
}

function Asking({ offered, current }: AskingProps) {
  const app = useApp();
  const outcome = useOutcome();
  const box = useRef<HTMLDivElement>(null);
  useFocusBack(box);
  const [picked, setPicked] = useState<Practice>();
  const chosen = picked ?? current;
  const use = async (practice: Practice | null) => {
    const name = say((practice ?? chosen).name);
    outcome(await choosePractice(app, practice?.id ?? null), m.practice_chosen({ name }));
  };
  return (
    <Section title={m.practice_first_title()}>
      <Sheet pad>
        <div class="stack" ref={box}>
          <PracticeChoice offered={offered} chosen={chosen} onChoose={setPicked} />
          <p class="soft">{m.practice_first_text()}</p>
          <div class="buttons">
            <Button onClick={() => void use(chosen)}>{m.practice_first_use()}</Button>
            <Button kind="quiet" onClick={() => void use(null)}>
              {m.practice_first_skip()}
            </Button>
          </div>
        </div>
      </Sheet>
    </Section>
  );
}
