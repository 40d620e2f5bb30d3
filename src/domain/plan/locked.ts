/**
 * What nobody changes any more about a version of a plan. A signature keeps what was agreed, and itself; the version can
 * still be reviewed, rest and end. An ended version takes no more than the end of its end.
 */
import { sameJson } from '../record/edit';
import type { Json } from '../record/json';
import { mayMovePlan, type Plan, type PlanStatus } from './plan';

type Flat = Readonly<Record<string, Json | undefined>>;

/** What the entries of `Plan.signatures` are called as flat fields. */
export const SIGNATURE = 'signatures/';

/** What a signature stands under. */
export const AGREED_FIELDS: readonly string[] = ['content', 'frozenAt'];

/** Signed: its content and its signatures stay. */
export const isSigned = ({ signatures = {} }: Pick<Plan, 'signatures'>): boolean => Object.keys(signatures).length > 0;

const hasEnded = ({ status }: Plan): boolean => status === 'completed' || status === 'revoked';

/** What goes with a status. */
const WITH_STATUS = ['status', 'statusReason', 'startedOn', 'endedOn'];

/** What may be written under a signature beside those: the looks at the plan. */
const isReview = (field: string): boolean => field === 'reviewBy' || field.startsWith('reviews/');

/** A listed move, or one that is taken back. */
const moves = (from: PlanStatus, to: PlanStatus): boolean =>
  from === to || mayMovePlan(from, to) || mayMovePlan(to, from);

/** Of what the record holds: is this field as it was already? */
function isSame(plan: Plan, field: string, value: Json | undefined): boolean {
  const [name = '', key] = field.split('/');
  const held = (plan as unknown as Flat)[name];
  return sameJson(key === undefined ? held : (held as Flat | undefined)?.[key], value);
}

/**
 * May these flat fields (see `Edit.set`) be written over the plan as it is? Writing what stands there already is no
 * change. A plan that does not exist yet takes anything.
 */
export function mayChangePlan(current: Plan | undefined, set: Flat): boolean {
  if (!current) return true;
  const changed = Object.entries(set).filter(([field, value]) => !isSame(current, field, value));
  const to = changed.find(([field]) => field === 'status')?.[1] as PlanStatus | undefined;
  if (to !== undefined && !moves(current.status, to)) return false;
  const reopens = to !== undefined && hasEnded(current) && to !== 'entered-in-error';
  return changed.every(([field, value]) => {
    if (WITH_STATUS.includes(field)) return true;
    if (isSigned(current)) return !hasEnded(current) && (isReview(field) || addsSignature(current, field, value));
    // What its end froze goes on with the end taken back.
    return !hasEnded(current) || (reopens && AGREED_FIELDS.includes(field));
  });
}

const addsSignature = (plan: Plan, field: string, value: Json | undefined): boolean =>
  field.startsWith(SIGNATURE) && value !== undefined && !(field.slice(SIGNATURE.length) in (plan.signatures ?? {}));
