/** A matrix: for each life area where it stood first (ring) and where it stands now (dot). The table says the same. */
import type { Compared } from '../../../domain/assessment/compare';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { formatDay, formatNumber, m } from '../../../i18n';
import { say } from '../say';

const W = 640;
const ROW = 30;
const TOP = 34;
const LEFT = 200;
const RIGHT = 24;

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
  const x = (step: number) => LEFT + ((step - min) / (max - min)) * (W - LEFT - RIGHT);
  const H = TOP + lines.length * ROW + 8;
  const title = m.assess_chart_steps({ set: say(set.title), min: formatNumber(min), max: formatNumber(max) });
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <p class="legend">
        <span class="ring" aria-hidden="true" /> {m.assess_chart_first({ day: formatDay(first.date) })}
        <span class="dot" aria-hidden="true" /> {m.assess_chart_newest({ day: formatDay(last.date) })}
      </p>
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={title}>
        {Array.from({ length: max - min + 1 }, (_, n) => min + n).map((step) => (
          <g key={step}>
            <line class="axis" x1={x(step)} x2={x(step)} y1={TOP - 10} y2={H - 8} />
            <text x={x(step)} y={16} text-anchor="middle">
              {formatNumber(step)}
            </text>
          </g>
        ))}
        {lines.map(({ question, points }, n) => {
          const known = points.filter((one) => one !== undefined);
          const y = TOP + n * ROW + ROW / 2;
          const [from, to] = [known[0] ?? min, known.at(-1) ?? min];
          return (
            <g key={question.id}>
              <text x={LEFT - 16} y={y + 4} text-anchor="end" class="value">
                {say(question.text)}
              </text>
              <line class="line" x1={x(from)} x2={x(to)} y1={y} y2={y} />
              <circle class="first" cx={x(from)} cy={y} r="7" />
              {known.length > 1 && <circle class="point" cx={x(to)} cy={y} r="5" />}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
