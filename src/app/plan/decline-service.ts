/** What was offered and the client turned down: kept as a rejected goal, with the reason or why there is none. */
import type { AbsentReason } from '../../domain/assessment/answers';
import type { Goal } from '../../domain/plan/goal';
import { createEdit } from '../../domain/record/edit';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';
import { revived } from '../revived';
import { begunPlan, planNow } from './plan-at';

export interface DeclineForm {
  /** Reserved when the form opens. */
  readonly goalId: Id;
  /** What was offered. */
  readonly text: string;
  readonly category: string;
  readonly date: PlainDate;
  readonly reason: string;
  /** Why there is no reason; "" while there is one, or nothing was chosen. */
  readonly absent: AbsentReason | '';
}

export const newDecline = (app: App): DeclineForm => ({
  goalId: app.platform.uuid(),
  text: '',
  category: '',
  date: today(app),
  reason: '',
  absent: '',
});

export const declineKey = (clientId: Id): DraftKey => ({ kind: 'plan', subject: clientId, slot: 'declined' });

export type DeclineRefusal = 'text-missing' | 'reason-missing' | 'date-wrong';

export function checkDecline(form: DeclineForm, day: PlainDate): readonly DeclineRefusal[] {
  const wrong: readonly [boolean, DeclineRefusal][] = [
    [form.text.trim() === '', 'text-missing'],
    [form.reason.trim() === '' && form.absent === '', 'reason-missing'],
    [!isPlainDate(form.date) || form.date > day, 'date-wrong'],
  ];
  return wrong.flatMap(([is, why]) => (is ? [why] : []));
}

export function declineService(
  app: App,
  clientId: Id,
  form: DeclineForm,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | DeclineRefusal | 'gone'>> {
  return commitFrom<DeclineRefusal | 'gone'>(app, async () => {
    const client = await app.records.get('client', clientId);
    if (!client) return { refuse: 'gone' };
    const [wrong] = checkDecline(form, today(app));
    if (wrong) return { refuse: wrong };
    const removeDrafts = draftKey ? [draftKey] : [];
    if (await app.records.get('goal', form.goalId))
      return { change: { name: 'service_declined', edits: [], removeDrafts } };
    const at = await planNow(app, clientId);
    const reason = form.reason.trim();
    const goal: Goal = {
      id: form.goalId,
      ...at.place,
      text: form.text.trim(),
      category: form.category,
      lifecycleStatus: 'rejected',
      statusDate: form.date,
      ...(reason ? { statusReason: reason } : form.absent !== '' && { reasonAbsent: form.absent }),
      createdAt: now(app),
      ...(client.sample && { sample: true }),
    };
    const edits = [...(await begunPlan(app, at, client)), createEdit('goal', goal)];
    return { change: { name: 'service_declined', edits: revived(edits), removeDrafts } };
  });
}
