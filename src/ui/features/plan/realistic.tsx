/** "Realistic?": gentle questions about a goal. Nothing waits for an answer. */
import { today } from '../../../app/clock';
import type { Goal } from '../../../domain/plan/goal';
import { realistic } from '../../../domain/plan/realistic';
import type { Step } from '../../../domain/plan/step';
import { m } from '../../../i18n';
import { useApp } from '../../hooks';
import { QUESTION_WORDS } from './plan-words';

export function Realistic({ goal, steps }: { readonly goal: Goal; readonly steps: readonly Step[] }) {
  const app = useApp();
  const questions = realistic(goal, steps, today(app));
  if (questions.length === 0) return <p class="soft">{m.plan_real_none()}</p>;
  return (
    <details class="plan-more">
      <summary>{m.plan_real_title({ count: questions.length })}</summary>
      <ul class="plan-questions">
        {questions.map((question) => (
          <li key={question}>{QUESTION_WORDS[question]()}</li>
        ))}
      </ul>
    </details>
  );
}
