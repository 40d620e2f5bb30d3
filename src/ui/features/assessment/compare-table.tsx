/** Every question with its answers, oldest asking first, and what changed from the first to the newest. */
import type { Compared } from '../../../domain/assessment/compare';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { formatNumber, formatShortDay, m } from '../../../i18n';
import { langOf, say } from '../say';
import { answerWords } from './answer-words';

/** The newest so many fit beside each other; the others are listed on the client's page. */
const COLUMNS = 5;

export interface CompareTableProps {
  readonly set: QuestionSet;
  readonly compared: Compared;
}

export function CompareTable({ set, compared }: CompareTableProps) {
  const { askings, lines } = compared;
  const from = Math.max(0, askings.length - COLUMNS);
  const shown = askings.slice(from);
  const changes = lines.some(({ change }) => change !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
    <section class="sheet scroll-x" aria-label={m.assess_table()} tabIndex={0}>
      <table class="counts compare">
        <thead>
          <tr>
            <th scope="col">{m.assess_question()}</th>
            {shown.map(({ assessment, date }) => (
              <th key={assessment.id} scope="col">
                {formatShortDay(date)}
              </th>
            ))}
            {changes && <th scope="col">{m.assess_change()}</th>}
          </tr>
        </thead>
        <tbody>
          {set.score && set.kind !== 'matrix' && (
            <tr>
              <th scope="row">{m.assess_score()}</th>
              {shown.map(({ assessment, total }) => (
                <td key={assessment.id}>{total === undefined ? '–' : formatNumber(total)}</td>
              ))}
              {changes && <td>{changeWords(totalChange(compared))}</td>}
            </tr>
          )}
          {lines.map(({ question, answers, change }) => (
            <tr key={question.id}>
              <th scope="row" lang={langOf(question.text)}>
                {say(question.text)}
              </th>
              {answers.slice(from).map((answer, n) => (
                <td key={shown[n]?.assessment.id}>
                  {question.type === 'scale' && 'value' in answer ? (
                    <>
                      <b>{String(answer.value)}</b> {answerWords(question, answer)}
                    </>
                  ) : (
                    answerWords(question, answer)
                  )}
                </td>
              ))}
              {changes && <td>{changeWords(change)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function totalChange({ askings }: Compared): number | undefined {
  const totals = askings.flatMap(({ total }) => total ?? []);
  const [first, last] = [totals[0], totals.at(-1)];
  return totals.length > 1 && first !== undefined && last !== undefined ? last - first : undefined;
}

function changeWords(change: number | undefined): string {
  if (change === undefined) return '–';
  if (change === 0) return m.assess_change_same();
  const n = formatNumber(Math.abs(change));
  return change > 0 ? m.assess_change_up({ n }) : m.assess_change_down({ n });
}
