/**
 * A matrix: for each life area where it stood first (ring) and where it stands now (dot). Widths are shares of the place,
 * so that letters stay as large as they are on a narrow screen. The table says the same.
 */
import type { Compared } from '../../../domain/assessment/compare';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { formatDay, formatNumber, m } from '../../../i18n';
import { say } from '../say';

const ROW = 46;
const TOP = 24;
/** Where steps may stand, in percent of the width. */
const FROM = 4;
const TO = 96;

export interface StepChartProps {
  readonly set: QuestionSet;
  readonly compared: Compared;
}

export function StepChart({ set, compared }: StepChartProps) {
  const lines = compared.lines.filter(({ points }) => points.some((one) => one !== undefined));
  const scores = compared.lines.flatMap(({ question }) => (question.options ?? []).map(({ score = 0 }) => score));
  const [min, max] = [Math.min(...scores), Math.max(...scores)];
  const [first, last] = [compared.askings[0], compared.askings.at(-1)];
  if (lines.length === 0 || !first || !last || min >= max) return null;
  const x = (step: number) => `${FROM + ((step - min) / (max - min)) * (TO - FROM)}%`;
  const H = TOP + lines.length * ROW + 4;
  const title = m.assess_chart_steps({ set: say(set.title), min: formatNumber(min), max: formatNumber(max) });
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <ul class="legend">
        <li>
          <span class="ring" aria-hidden="true" /> {m.assess_chart_first({ day: formatDay(first.date) })}
        </li>
        <li>
          <span class="dot" aria-hidden="true" /> {m.assess_chart_newest({ day: formatDay(last.date) })}
        </li>
      </ul>
      <svg height={H} role="img" aria-label={title}>
        {Array.from({ length: max - min + 1 }, (_, n) => min + n).map((step) => (
          <text key={step} x={x(step)} y={14} text-anchor="middle">
            {formatNumber(step)}
          </text>
        ))}
        {lines.map(({ question, points }, n) => {
          const known = points.filter((one) => one !== undefined);
          const top = TOP + n * ROW;
          const y = top + 32;
          const [from, to] = [known[0] ?? min, known.at(-1) ?? min];
          return (
            <g key={question.id}>
              <text x={x(min)} y={top + 16} class="value">
                {say(question.text)}
              </text>
              <line class="axis" x1={x(min)} x2={x(max)} y1={y} y2={y} />
              <line class="line" x1={x(from)} x2={x(to)} y1={y} y2={y} />
              <circle class="first" cx={x(from)} cy={y} r="7" />
              {known.length > 1 && <circle class="point" cx={x(to)} cy={y} r="4.5" />}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
