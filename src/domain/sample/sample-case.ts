/** The care plan, the judged risk and the agreed time of an invented client, as edits. Days count back from today. */
import type { Appointment } from '../appointment/appointment';
import { contentOf } from '../plan/content';
import type { Goal, Milestone } from '../plan/goal';
import type { Plan, PlanSignature } from '../plan/plan';
import type { Step } from '../plan/step';
import { createEdit, type Edit } from '../record/edit';
import type { Id, Moment, PlainDate } from '../record/record';
import type { Risk } from '../risk/risk';
import { momentOf } from '../time/plain-date';
import type { SampleAppointment, SampleGoal, SamplePlan, SampleRisk } from './sample-person';

/** The invented client whose case it is, and how days and numbers are made. */
export interface SampleCase {
  readonly clientId: Id;
  readonly episodeId: Id;
  /** Under which the client signs. */
  readonly name: string;
  readonly zone: string;
  readonly uuid: () => Id;
  readonly dayAgo: (days: number) => PlainDate;
  readonly ago: (days: number) => Moment;
}

const SAMPLE = { sample: true } as const;

/** A plan in force, signed by the client on the day it began. */
export function planEdits(plan: SamplePlan, place: SampleCase): readonly Edit[] {
  const { clientId, episodeId, uuid, dayAgo, ago } = place;
  const written = plan.goals.map((goal) => goalOf(goal, plan, place));
  const goals = written.map(({ goal }) => goal);
  const steps = written.flatMap((one) => one.steps);
  const at = ago(plan.signedDaysAgo);
  const reviewBy = dayAgo(plan.reviewDaysAgo);
  const date = dayAgo(plan.signedDaysAgo);
  const signature: PlanSignature = { name: place.name, role: 'client', date, at, of: at };
  const record: Plan = {
    id: uuid(),
    clientId,
    episodeId,
    status: 'active',
    version: 1,
    content: contentOf(goals, steps, reviewBy),
    frozenAt: at,
    signatures: { [uuid()]: signature },
    reviewBy,
    startedOn: date,
    createdAt: at,
    ...SAMPLE,
  };
  return [
    ...goals.map((goal) => createEdit('goal', goal)),
    ...steps.map((step) => createEdit('step', step)),
    createEdit('plan', record),
  ];
}

function goalOf(sample: SampleGoal, { signedDaysAgo }: SamplePlan, place: SampleCase) {
  const { clientId, episodeId, uuid, dayAgo, ago } = place;
  const createdAt = ago(signedDaysAgo);
  const { steps, milestones, targetDaysAgo, ...said } = sample;
  const goal: Goal = {
    id: uuid(),
    clientId,
    episodeId,
    ...said,
    lifecycleStatus: 'active',
    targetDate: dayAgo(targetDaysAgo),
    milestones: Object.fromEntries(
      milestones.map(({ text, dueDaysAgo, reachedDaysAgo }): [Id, Milestone] => {
        const reached = reachedDaysAgo !== undefined && { reachedOn: dayAgo(reachedDaysAgo) };
        return [uuid(), { text, due: dayAgo(dueDaysAgo), ...reached, at: createdAt }];
      }),
    ),
    statusDate: dayAgo(signedDaysAgo),
    createdAt,
    ...SAMPLE,
  };
  const own = steps.map(({ dueDaysAgo, doneDaysAgo, ...step }): Step => {
    const done = doneDaysAgo !== undefined && { completedOn: dayAgo(doneDaysAgo) };
    const status = done ? 'completed' : 'requested';
    const due = dayAgo(dueDaysAgo);
    return { id: uuid(), clientId, episodeId, goalId: goal.id, ...step, due, status, ...done, createdAt, ...SAMPLE };
  });
  return { goal, steps: own };
}

export function riskEdit({ kind, level, reason, daysAgo, reviewDaysAgo }: SampleRisk, place: SampleCase): Edit {
  const { clientId, episodeId, uuid, dayAgo, ago } = place;
  const [date, reviewBy, createdAt] = [dayAgo(daysAgo), dayAgo(reviewDaysAgo), ago(daysAgo)];
  const record: Risk = {
    id: uuid(),
    clientId,
    episodeId,
    kind,
    level,
    status: 'final',
    reason,
    date,
    reviewBy,
    createdAt,
    ...SAMPLE,
  };
  return createEdit('risk', record);
}

export function appointmentEdit({ title, daysAgo, from, to, where }: SampleAppointment, place: SampleCase): Edit {
  const date = place.dayAgo(daysAgo);
  const record: Appointment = {
    id: place.uuid(),
    clientId: place.clientId,
    status: 'booked',
    title,
    startsAt: momentOf({ date, time: from }, place.zone),
    endsAt: momentOf({ date, time: to }, place.zone),
    zone: place.zone,
    place: where,
    createdAt: place.ago(2),
    ...SAMPLE,
  };
  return createEdit('appointment', record);
}
