/** Totals over time: one point for each asking, by its day, with the bands behind them. The table says the same. */
import type { Compared } from '../../../domain/assessment/compare';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { scoreOf } from '../../../domain/assessment/score';
import { daysBetween } from '../../../domain/time/plain-date';
import { formatNumber, formatShortDay, m } from '../../../i18n';
import { say } from '../say';

const W = 640;
const H = 260;
const LEFT = 36;
const RIGHT = 150;
const TOP = 12;
const BOTTOM = 32;

export interface TotalChartProps {
  readonly set: QuestionSet;
  readonly compared: Compared;
}

export function TotalChart({ set, compared }: TotalChartProps) {
  const points = compared.askings.flatMap(({ date, total, assessment }) =>
    total === undefined ? [] : [{ date, total, id: assessment.id }],
  );
  const [first, last] = [points[0], points.at(-1)];
  const max = scoreOf(set, {})?.max ?? 0;
  if (!first || !last || max === 0) return null;
  const span = Math.max(1, daysBetween(first.date, last.date));
  const x = (date: string) => LEFT + (daysBetween(first.date, date) / span) * (W - LEFT - RIGHT);
  const y = (total: number) => H - BOTTOM - (total / max) * (H - TOP - BOTTOM);
  const title = m.assess_chart_total({ set: say(set.title), max: formatNumber(max) });
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={title}>
        {set.score?.bands.map((band, n) => (
          <g key={band.from}>
            {n % 2 === 1 && (
              <rect
                class="band"
                x={LEFT}
                width={W - LEFT}
                y={y(Math.min(max, band.to + 0.5))}
                height={y(band.from - 0.5) - y(Math.min(max, band.to + 0.5))}
              />
            )}
            <text x={W - RIGHT + 12} y={y((band.from + Math.min(max, band.to)) / 2) + 4}>
              {say(band.label)}
            </text>
          </g>
        ))}
        <line class="axis" x1={LEFT} x2={W} y1={y(0)} y2={y(0)} />
        {[0, max].map((value) => (
          <text key={value} x={LEFT - 8} y={y(value) + 4} text-anchor="end">
            {formatNumber(value)}
          </text>
        ))}
        <polyline class="line" points={points.map(({ date, total }) => `${x(date)},${y(total)}`).join(' ')} />
        {points.map(({ id, date, total }) => (
          <g key={id}>
            <circle class="point" cx={x(date)} cy={y(total)} r="5" />
            <text x={x(date)} y={y(total) - 10} text-anchor="middle" class="value">
              {formatNumber(total)}
            </text>
          </g>
        ))}
        {[first, ...(last === first ? [] : [last])].map(({ id, date }, n) => (
          <text key={id} x={x(date)} y={H - 10} text-anchor={n === 0 ? 'start' : 'end'}>
            {formatShortDay(date)}
          </text>
        ))}
      </svg>
    </figure>
  );
}
