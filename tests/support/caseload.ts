/** Invented records for what is counted over a whole caseload. */
import type { Client } from '../../src/domain/client/client';
import type { Episode, EpisodeStatus } from '../../src/domain/episode/episode';
import type { Need } from '../../src/domain/need/need';
import type { NoteHead } from '../../src/domain/note/note-head';
import type { Id, PlainDate } from '../../src/domain/record/record';
import type { Risk, RiskLevel } from '../../src/domain/risk/risk';

const AT = '2026-08-03T16:00:00.000Z';

export const madeClient = (id: Id): Client => ({ id, given: 'Ana', family: `Sample ${id}`, createdAt: AT });

export const madeEpisode = (clientId: Id, start: PlainDate, status: EpisodeStatus = 'active'): Episode => ({
  id: `episode ${clientId} ${start} ${status}`,
  clientId,
  status,
  phase: 'monitoring',
  start,
});

export const madeNeed = (clientId: Id, category: string, status: Need['status'] = 'active'): Need => ({
  id: `need ${clientId} ${category}`,
  clientId,
  category,
  status,
  verification: 'confirmed',
  recordedAt: AT,
  changedAt: AT,
});

export const madeRisk = (clientId: Id, level: RiskLevel, date: PlainDate, more: Partial<Risk> = {}): Risk => ({
  id: `risk ${clientId} ${level} ${date} ${more.kind ?? ''}`,
  clientId,
  kind: 'health',
  level,
  status: 'final',
  reason: 'Said so.',
  date,
  reviewBy: date,
  createdAt: `${date}T16:00:00.000Z`,
  ...more,
});

/** A signed contact of so many minutes from nine on. */
export function madeHead(
  id: Id,
  clientId: Id,
  date: PlainDate,
  minutes: number,
  more: Partial<NoteHead> = {},
): NoteHead {
  const start = Date.parse(`${date}T09:00:00.000Z`);
  const times = {
    startedAt: new Date(start).toISOString(),
    endedAt: new Date(start + minutes * 60_000).toISOString(),
  };
  return { id, clientId, docStatus: 'final', kind: 'contact', date, ...times, ...more };
}

export const byId = <Row extends { readonly id: Id }>(...rows: readonly Row[]): ReadonlyMap<Id, Row> =>
  new Map(rows.map((row) => [row.id, row]));
