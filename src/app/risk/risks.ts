/** Judging a risk, and saying that it holds no more. */
import { createEdit } from '../../domain/record/edit';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { mayMoveRisk, type Risk, type RiskKind, type RiskLevel } from '../../domain/risk/risk';
import { addDays, isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { currentEpisode } from '../clients/current-episode';
import { now, today } from '../clock';
import { commitFrom } from '../committed';
import { revived } from '../revived';
import { workerName } from '../settings/worker';

/** The form; "" where nothing is chosen yet. */
export interface RiskForm {
  /** Reserved when the form opens, so that saving twice is one judgement; a draft of an earlier version has none. */
  readonly riskId?: Id;
  readonly kind: RiskKind | '';
  readonly level: RiskLevel | '';
  readonly reason: string;
  readonly date: PlainDate;
  readonly reviewBy: PlainDate;
}

/** Days until the next look that are offered at first, by level. */
const REVIEW_DAYS: Readonly<Record<RiskLevel, number>> = { low: 90, moderate: 30, high: 7, immediate: 1 };

export const newRisk = (app: App, kind: RiskKind | '' = ''): RiskForm => ({
  riskId: app.platform.uuid(),
  kind,
  level: '',
  reason: '',
  date: today(app),
  reviewBy: '',
});

/** The form with a level chosen; the day of review follows until somebody sets it. */
export function withLevel(form: RiskForm, level: RiskLevel): RiskForm {
  const offered = form.level === '' ? '' : addDays(form.date, REVIEW_DAYS[form.level]);
  const own = form.reviewBy !== '' && form.reviewBy !== offered;
  return {
    ...form,
    level,
    ...(!own && isPlainDate(form.date) && { reviewBy: addDays(form.date, REVIEW_DAYS[level]) }),
  };
}

export const riskKey = (clientId: Id): DraftKey => ({ kind: 'assessment', subject: clientId, slot: 'risk' });

export type RiskRefusal = 'kind-missing' | 'level-missing' | 'reason-missing' | 'date-wrong' | 'review-wrong';

export function checkRisk(form: RiskForm, day: PlainDate): readonly RiskRefusal[] {
  const dated = isPlainDate(form.date) && form.date <= day;
  const review = isPlainDate(form.reviewBy) && form.reviewBy > form.date;
  const wrong: readonly [boolean, RiskRefusal][] = [
    [form.kind === '', 'kind-missing'],
    [form.level === '', 'level-missing'],
    [form.reason.trim() === '', 'reason-missing'],
    [!dated, 'date-wrong'],
    [dated && !review, 'review-wrong'],
  ];
  return wrong.flatMap(([is, why]) => (is ? [why] : []));
}

/** A judgement is a record of its own; the one before it stays. */
export function judgeRisk(
  app: App,
  clientId: Id,
  form: RiskForm,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | RiskRefusal | 'gone'>> {
  return commitFrom<RiskRefusal | 'gone'>(app, async () => {
    const client = await app.records.get('client', clientId);
    if (!client) return { refuse: 'gone' };
    const [wrong] = checkRisk(form, today(app));
    if (wrong) return { refuse: wrong };
    const { riskId = app.platform.uuid(), kind, level, date, reviewBy } = form;
    const removeDrafts = draftKey ? [draftKey] : [];
    if (await app.records.get('risk', riskId)) return { change: { name: 'risk_judged', edits: [], removeDrafts } };
    if (kind === '' || level === '') return { refuse: 'kind-missing' };
    const episodeId = await currentEpisode(app, clientId);
    const author = await workerName(app);
    const risk: Risk = {
      id: riskId,
      clientId,
      ...(episodeId && { episodeId }),
      kind,
      level,
      status: 'final',
      reason: form.reason.trim(),
      date,
      reviewBy,
      ...(author && { author }),
      createdAt: now(app),
      ...(client.sample && { sample: true }),
    };
    return { change: { name: 'risk_judged', edits: revived([createEdit('risk', risk)]), removeDrafts } };
  });
}

/** "cancelled": it holds no more. "entered-in-error": it never did. */
export function endRisk(
  app: App,
  id: Id,
  status: 'cancelled' | 'entered-in-error' = 'cancelled',
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const risk = await app.records.get('risk', id);
    if (!risk) return { refuse: 'gone' };
    if (!mayMoveRisk(risk.status, status)) return { refuse: 'not-from-here' };
    return { change: { name: 'risk_ended', edits: [{ table: 'risk', id, set: { status } }] } };
  });
}
