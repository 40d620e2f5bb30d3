/** Steps: who does what by when, done with one click; routines come again. */
import { isOpenGoal } from '../../domain/plan/goal';
import {
  LONGEST_INTERVAL,
  nextTime,
  type RoutineFrequency,
  readRoutine,
  writeRoutine,
} from '../../domain/plan/routine';
import { mayMoveStep, type Step, type StepOwner, type StepStatus } from '../../domain/plan/step';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id, PlainDate } from '../../domain/record/record';
import { done, type Result } from '../../domain/record/result';
import { typedEdit } from '../../domain/record/typed-over';
import { isPlainDate } from '../../domain/time/plain-date';
import { firstByRule } from '../../domain/time/recurrence-days';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';
import { revived } from '../revived';

export interface StepForm {
  /** Reserved when the form opens, so that saving twice is one step. */
  readonly stepId: Id;
  readonly text: string;
  readonly owner: StepOwner;
  readonly ownerName: string;
  /** "" while there is none. */
  readonly due: PlainDate | '';
  /** "": once. "own": a rule that the form does not know, kept as it is. */
  readonly repeat: RoutineFrequency | '' | 'own';
  /** As typed. */
  readonly interval: string;
  /** As in `weekdayOf`. */
  readonly days: readonly number[];
  /** Of months: on the last day. Absent in drafts of an earlier version. */
  readonly lastDay?: boolean;
  /** What the form began with: only what differs from it is written. Absent in the form of a new step. */
  readonly from?: Omit<StepForm, 'from'>;
}

export const newStep = (app: App): StepForm => ({
  stepId: app.platform.uuid(),
  text: '',
  owner: 'client',
  ownerName: '',
  due: '',
  repeat: '',
  interval: '1',
  days: [],
  lastDay: false,
});

export function formOfStep(step: Step): StepForm {
  const routine = step.rrule === undefined ? undefined : readRoutine(step.rrule);
  const form: StepForm = {
    stepId: step.id,
    text: step.text,
    owner: step.owner,
    ownerName: step.ownerName ?? '',
    due: step.due ?? '',
    repeat: routine === undefined ? '' : (routine?.freq ?? 'own'),
    interval: String(routine?.interval ?? 1),
    days: routine?.days ?? [],
    lastDay: routine?.lastDay ?? false,
  };
  return { ...form, from: form };
}

export const stepKey = (clientId: Id, slot: string): DraftKey => ({
  kind: 'plan',
  subject: clientId,
  slot: `step ${slot}`,
});

/** The form by the last day of months, or not: then it begins on the last day of the month that was typed. */
export function withLastDay(form: StepForm, lastDay: boolean): StepForm {
  const routine = writeRoutine({ freq: 'MONTHLY', interval: 1, days: [], lastDay: true });
  const first = lastDay && firstByRule(routine, form.due);
  return { ...form, lastDay, ...(first && { due: first }) };
}

export type StepRefusal = 'text-missing' | 'date-wrong' | 'interval-wrong';

export function checkStep(form: StepForm): readonly StepRefusal[] {
  const times = /^\d{1,3}$/.test(form.interval.trim()) ? Number(form.interval) : 0;
  const counted = times >= 1 && times <= LONGEST_INTERVAL;
  const wrong: readonly [boolean, StepRefusal][] = [
    [form.text.trim() === '', 'text-missing'],
    [form.due !== '' && !isPlainDate(form.due), 'date-wrong'],
    [form.repeat !== '' && form.repeat !== 'own' && !counted, 'interval-wrong'],
  ];
  return wrong.flatMap(([is, why]) => (is ? [why] : []));
}

function stepFields({ text, owner, ownerName, due, repeat, interval, days, lastDay }: StepForm, before?: Step) {
  const rrule =
    repeat === 'own'
      ? before?.rrule
      : repeat && writeRoutine({ freq: repeat, interval: Number(interval), days, ...(lastDay && { lastDay }) });
  return {
    text: text.trim(),
    owner,
    ownerName: ownerName.trim() || undefined,
    due: due || undefined,
    rrule: rrule || undefined,
  };
}

type Outcome<Refusal> = Promise<Result<Committed | null, WriteFailure | Refusal | 'gone' | 'not-from-here'>>;

/** Writes a step down, or what was typed over an earlier one. */
export function saveStep(app: App, goalId: Id, form: StepForm, draftKey?: DraftKey): Outcome<StepRefusal> {
  return commitFrom<StepRefusal | 'gone' | 'not-from-here'>(app, async () => {
    const goal = await app.records.get('goal', goalId);
    if (!goal) return { refuse: 'gone' };
    const [wrong] = checkStep(form);
    if (wrong) return { refuse: wrong };
    const removeDrafts = draftKey ? [draftKey] : [];
    const before = await app.records.get('step', form.stepId);
    if (before) {
      if (!mayMoveStep(before.status, 'completed')) return { refuse: 'not-from-here' };
      // A routine that was ticked while the form was open stays at its next time.
      const began = stepFields(form.from ?? newStep(app), before);
      const edit = typedEdit('step', before, began, stepFields(form, before));
      if (!edit && !draftKey) return { nothing: true };
      return { change: { name: 'step_changed', edits: edit ? [edit] : [], removeDrafts } };
    }
    if (!isOpenGoal(goal)) return { refuse: 'not-from-here' };
    const { clientId, episodeId, sample } = goal;
    const step: Step = {
      id: form.stepId,
      clientId,
      ...(episodeId && { episodeId }),
      goalId,
      ...stepFields(form),
      status: 'requested',
      createdAt: now(app),
      ...(sample && { sample: true }),
    };
    return { change: { name: 'step_added', edits: revived([createEdit('step', step)]), removeDrafts } };
  });
}

/** Moves a step as its table allows. */
export function moveStep(app: App, id: Id, to: StepStatus, reason?: string): Outcome<never> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const step = await app.records.get('step', id);
    if (!step) return { refuse: 'gone' };
    if (!mayMoveStep(step.status, to)) return { refuse: 'not-from-here' };
    const set = {
      status: to,
      statusReason: reason?.trim() || undefined,
      ...(to === 'completed' && { completedOn: today(app) }),
    };
    const edits: Edit[] = [{ table: 'step', id, set }];
    return { change: { name: to === 'completed' ? 'step_done' : 'step_moved', edits } };
  });
}

/**
 * Done today. A routine goes on to its next time, `next`, until its rule ends; then, and where it is none, it is done for
 * good. Null when it was done already: a routine whose next time is still to come, today.
 */
export async function tickStep(
  app: App,
  id: Id,
): Promise<Result<(Committed & { readonly next?: PlainDate }) | null, WriteFailure | 'gone' | 'not-from-here'>> {
  let next: PlainDate | undefined;
  const ticked = await commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const step = await app.records.get('step', id);
    if (!step) return { refuse: 'gone' };
    if (step.status === 'completed') return { nothing: true };
    if (!mayMoveStep(step.status, 'completed')) return { refuse: 'not-from-here' };
    const day = today(app);
    // Pressed twice, or in two windows: the next time is not jumped over.
    if (step.done?.[day] && step.due && step.due > day) return { nothing: true };
    const once = { status: 'completed', completedOn: day, statusReason: undefined };
    next = (step.rrule && nextTime(step.rrule, step.due, day)) || undefined;
    const set = {
      ...(step.rrule && { [`done/${day}`]: true }),
      ...(next ? { due: next } : once),
    };
    return { change: { name: 'step_done', edits: [{ table: 'step', id, set }] } };
  });
  const came: { readonly next?: PlainDate } = next === undefined ? {} : { next };
  return ticked.ok && ticked.value ? done({ ...ticked.value, ...came }) : ticked;
}
