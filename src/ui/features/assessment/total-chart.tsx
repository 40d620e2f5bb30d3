/**
 * Totals over time: one point for each asking, by its day, over the bands of the set. Widths are shares of the place, so
 * that letters stay as large as they are on a narrow screen. The table says the same.
 */
import type { Compared } from '../../../domain/assessment/compare';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { scoreOf } from '../../../domain/assessment/score';
import { daysBetween } from '../../../domain/time/plain-date';
import { formatNumber, formatShortDay, m } from '../../../i18n';
import { say } from '../say';

const H = 240;
const TOP = 24;
const BOTTOM = 32;
/** Where points may stand, in percent of the width. */
const FROM = 14;
const TO = 88;

export interface TotalChartProps {
  readonly set: QuestionSet;
  readonly compared: Compared;
}

export function TotalChart({ set, compared }: TotalChartProps) {
  const known = compared.askings.flatMap(({ date, total, assessment }) =>
    total === undefined ? [] : [{ date, total, id: assessment.id }],
  );
  const [first, last] = [known[0], known.at(-1)];
  const max = scoreOf(set, {})?.max ?? 0;
  if (!first || !last || max === 0) return null;
  const span = daysBetween(first.date, last.date);
  const share = (date: string, n: number) =>
    span > 0 ? daysBetween(first.date, date) / span : known.length > 1 ? n / (known.length - 1) : 0.5;
  const y = (total: number) => H - BOTTOM - (total / max) * (H - TOP - BOTTOM);
  const points = known.map((one, n) => ({ ...one, x: FROM + share(one.date, n) * (TO - FROM), y: y(one.total) }));
  const title = m.assess_chart_total({ set: say(set.title), max: formatNumber(max) });
  const bands = set.score?.bands ?? [];
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg height={H} role="img" aria-label={title}>
        {bands.map((band, n) => {
          const top = y(Math.min(max, band.to + 0.5));
          return (
            <g key={band.from}>
              {n % 2 === 1 && <rect class="band" x="10%" width="90%" y={top} height={y(band.from - 0.5) - top} />}
              <text x="8%" y={y(band.from) + 4} text-anchor="end">
                {formatNumber(band.from)}
              </text>
            </g>
          );
        })}
        <line class="axis" x1="10%" x2="100%" y1={y(0)} y2={y(0)} />
        {points.map((point, n) => {
          const before = points[n - 1];
          return (
            <g key={point.id}>
              {before && <line class="line" x1={`${before.x}%`} y1={before.y} x2={`${point.x}%`} y2={point.y} />}
              <circle class="point" cx={`${point.x}%`} cy={point.y} r="5" />
              <text x={`${point.x}%`} y={point.y - 10} text-anchor="middle" class="value">
                {formatNumber(point.total)}
              </text>
            </g>
          );
        })}
        {[points[0], points.length > 1 ? points.at(-1) : undefined].map(
          (point) =>
            point && (
              <text key={point.id} x={`${point.x}%`} y={H - 10} text-anchor="middle">
                {formatShortDay(point.date)}
              </text>
            ),
        )}
      </svg>
      <ul class="legend">
        {bands.map(({ from, to, label }) => (
          <li key={from}>
            <b>{from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`}</b> {say(label)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
