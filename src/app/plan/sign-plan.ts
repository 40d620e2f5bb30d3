/** A name typed under a plan: from then on what was agreed stays as it is. Cannot be undone, and the form says so. */
import { isSigned, SIGNATURE } from '../../domain/plan/locked';
import { isOpenPlan, type Plan, type PlanSignature, type SignerRole } from '../../domain/plan/plan';
import { type Edit, sameJson } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';
import { readWorker } from '../settings/worker';
import { contentNow } from './plan-at';
import { begin, planOf } from './versions';

export interface SignForm {
  /** Reserved when the form opens, so that signing twice is one signature. */
  readonly signatureId: Id;
  readonly role: SignerRole | '';
  readonly name: string;
  readonly date: PlainDate;
}

export const newSignature = (app: App): SignForm => ({
  signatureId: app.platform.uuid(),
  role: '',
  name: '',
  date: today(app),
});

/** The name that is offered with a role: the worker's own, the client's. */
export async function offeredName(app: App, role: SignerRole, clientName: string): Promise<string> {
  if (role === 'worker') return (await readWorker(app)).name;
  return role === 'client' ? clientName : '';
}

export type SignRefusal = 'role-missing' | 'name-missing' | 'date-wrong';

export function checkSignature({ role, name, date }: SignForm, day: PlainDate): readonly SignRefusal[] {
  const wrong: readonly [boolean, SignRefusal][] = [
    [role === '', 'role-missing'],
    [name.trim() === '', 'name-missing'],
    [!isPlainDate(date) || date > day, 'date-wrong'],
  ];
  return wrong.flatMap(([is, why]) => (is ? [why] : []));
}

export type SignFailure =
  | SignRefusal
  | 'gone'
  /** No goal to agree on. */
  | 'empty'
  /** It has ended, or another version is worked on. */
  | 'not-from-here';

/** What stands there already is written once more beside itself, by this signature: see `app/data/record-of.ts`. */
function affirmed(plan: Plan, agreed: Readonly<Record<string, Json>>): readonly Edit[] {
  const held = plan as unknown as Readonly<Record<string, Json | undefined>>;
  const same = Object.entries(agreed).filter(([field, value]) => sameJson(held[field], value));
  return same.length > 0 ? [{ table: 'plan', id: plan.id, beside: Object.fromEntries(same) }] : [];
}

export function signPlan(
  app: App,
  id: Id,
  form: SignForm,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | SignFailure>> {
  return commitFrom<SignFailure>(app, async () => {
    const found = await planOf(app, id);
    if (!found) return { refuse: 'gone' };
    const { plan } = found;
    const [wrong] = checkSignature(form, today(app));
    if (wrong || form.role === '') return { refuse: wrong ?? 'role-missing' };
    const removeDrafts = draftKey ? [draftKey] : [];
    const audit = { action: 'plan-signed', table: 'plan', recordId: id } as const;
    if (plan.signatures?.[form.signatureId])
      return { change: { name: 'plan_signed', edits: [], removeDrafts, undoable: false } };
    if (!isOpenPlan(plan) || found.current?.id !== plan.id) return { refuse: 'not-from-here' };
    const begun = begin(app, found, plan);
    const fresh = !isSigned(plan) || !plan.content || !plan.frozenAt;
    if (fresh && found.goals.length === 0) return { refuse: 'empty' };
    const of = fresh ? now(app) : (plan.frozenAt ?? now(app));
    const content = fresh ? contentNow({ ...found, goals: begun.goals }) : plan.content;
    const signature: PlanSignature = {
      name: form.name.trim(),
      role: form.role,
      date: form.date,
      at: now(app),
      of,
    };
    const signed = { [`${SIGNATURE}${form.signatureId}`]: { ...signature } as Json };
    const agreed = { content: content as unknown as Json, frozenAt: of };
    const edits: Edit[] = [
      { table: 'plan', id, set: { ...begun.set, ...signed, ...agreed } },
      ...affirmed(plan, agreed),
      ...begun.edits,
    ];
    return { change: { name: 'plan_signed', edits, removeDrafts, audit, undoable: false } };
  });
}
