/** The sample caseload as edits: everything marked `sample`, dated back from today so that Today has something to say. */
import type { Client } from '../client/client';
import type { Episode } from '../episode/episode';
import type { Note } from '../note/note';
import { createEdit, type Edit } from '../record/edit';
import type { Id, Moment } from '../record/record';
import { planMoves } from '../referral/plan-moves';
import type { Attempt, AttemptMove, Referral } from '../referral/referral';
import { referralStatus } from '../referral/referral-status';
import { UNSPECIFIED } from '../resource/categories';
import { resourceEdits } from '../resource/resource-edits';
import { emptyForm, NO_ADDRESS, type ResourceForm } from '../resource/resource-form';
import { addDays, dateOf, momentOf } from '../time/plain-date';
import type { Todo } from '../todo/todo';
import { PEOPLE_AT_THE_START } from './people-at-the-start';
import { PEOPLE_UNDER_WAY } from './people-under-way';
import { appointmentEdit, planEdits, riskEdit, type SampleCase } from './sample-case';
import type { SampleAttempt, SampleNote, SamplePerson } from './sample-person';
import { SAMPLE_RESOURCES, type SampleResource } from './sample-resources';

export interface SampleContext {
  readonly now: Moment;
  readonly zone: string;
  readonly uuid: () => Id;
}

const SAMPLE = { sample: true } as const;
const number = (lastDigits: number): string => `+121355501${String(lastDigits).padStart(2, '0')}`;

export function sampleCaseload(context: SampleContext): readonly Edit[] {
  const places = new Map<string, ResourceForm>();
  const edits: Edit[] = [];
  for (const sample of SAMPLE_RESOURCES) {
    const form = formOf(sample, context.uuid);
    places.set(sample.key, form);
    const written = { now: ago(context, sample.checkedDaysAgo), uuid: context.uuid, source: null, checked: true };
    edits.push(...resourceEdits(form, { ...written, sample: true }));
  }
  for (const person of [...PEOPLE_AT_THE_START, ...PEOPLE_UNDER_WAY])
    edits.push(...personEdits(person, places, context));
  return edits;
}

const ago = ({ now }: SampleContext, days: number): Moment =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString();
const dayAgo = (context: SampleContext, days: number) => addDays(dateOf(context.now, context.zone), -days);

function formOf(sample: SampleResource, uuid: () => Id): ResourceForm {
  const phone = {
    number: number(sample.phone),
    extension: '',
    type: 'voice',
    as_written: '',
    description: '',
  } as const;
  return {
    ...emptyForm(uuid),
    name: sample.name,
    organization: sample.organization,
    phones: [phone],
    address: sample.street
      ? {
          ...NO_ADDRESS,
          address_1: sample.street,
          city: 'Sampleville',
          state_province: 'CA',
          postal_code: '90000',
          country: 'US',
        }
      : NO_ADDRESS,
    url: `https://${sample.site}.sampleville.example/`,
    hours_text: sample.hours_text,
    schedule: sample.schedule,
    by_appointment: sample.schedule.length === 0,
    eligibility: sample.eligibility ?? '',
    documents: sample.documents ?? '',
    fees: sample.fees ?? '',
    application: sample.application ?? '',
    languages: sample.languages,
    description: sample.description,
    categories: sample.categories,
  };
}

function personEdits(
  person: SamplePerson,
  places: ReadonlyMap<string, ResourceForm>,
  context: SampleContext,
): readonly Edit[] {
  const { uuid } = context;
  const client: Client = {
    id: uuid(),
    given: person.given,
    family: person.family,
    ...(person.preferred && { preferred: person.preferred }),
    ...(person.pronouns && { pronouns: person.pronouns }),
    birthDate: dayAgo(context, person.bornYearsAgo * 365 + 100),
    languages: Object.fromEntries(person.languages.map((code): [string, true] => [code, true])),
    ...(person.interpreter && { interpreter: true }),
    phone: number(person.phone),
    ...(person.safeContact && { safeContact: person.safeContact }),
    ...(person.flag && { flags: { [uuid()]: { ...person.flag, status: 'active' } } }),
    postalCode: '90000',
    createdAt: ago(context, person.startedDaysAgo),
    lastSeenAt: ago(context, person.seenDaysAgo),
    ...SAMPLE,
  };
  const episode: Episode = {
    id: uuid(),
    clientId: client.id,
    status: 'active',
    phase: person.phase,
    start: dayAgo(context, person.startedDaysAgo),
    phaseMoves: { [uuid()]: { phase: 'intake', at: ago(context, person.startedDaysAgo) } },
    ...SAMPLE,
  };
  const place: SampleCase = {
    clientId: client.id,
    episodeId: episode.id,
    name: `${person.given} ${person.family}`,
    zone: context.zone,
    uuid,
    dayAgo: (days) => dayAgo(context, days),
    ago: (days) => ago(context, days),
  };
  return [
    createEdit('client', client),
    createEdit('episode', episode),
    ...(person.plan ? planEdits(person.plan, place) : []),
    ...(person.risk ? [riskEdit(person.risk, place)] : []),
    ...(person.appointment ? [appointmentEdit(person.appointment, place)] : []),
    ...person.notes.map((note) => createEdit('note', noteOf(note, client.id, episode.id, context))),
    ...person.list.flatMap((attempt) => attemptEdits(attempt, client.id, places, context)),
    ...person.todos.map((todo): Edit => {
      const due = dayAgo(context, todo.dueDaysAgo);
      const status = todo.done ? 'completed' : 'requested';
      const at = ago(context, Math.max(0, todo.dueDaysAgo) + 3);
      const record: Todo = {
        id: uuid(),
        clientId: client.id,
        title: todo.title,
        due,
        status,
        owner: 'worker',
        createdAt: at,
        ...SAMPLE,
      };
      return createEdit('todo', todo.done ? { ...record, completedAt: ago(context, 1) } : record);
    }),
  ];
}

function noteOf(sample: SampleNote, clientId: Id, episodeId: Id, context: SampleContext): Note {
  const { daysAgo, signed, kind = 'contact', from, to, ...facts } = sample;
  const date = dayAgo(context, daysAgo);
  const onClock = (time: string): Moment => momentOf({ date, time }, context.zone);
  const at = ago(context, daysAgo);
  return {
    id: context.uuid(),
    clientId,
    episodeId,
    docStatus: signed ? 'final' : 'preliminary',
    kind,
    ...facts,
    date,
    zone: context.zone,
    ...(from && { startedAt: onClock(from) }),
    ...(to && { endedAt: onClock(to) }),
    createdAt: at,
    ...(signed && { signedAt: at }),
    ...SAMPLE,
  };
}

function attemptEdits(
  sample: SampleAttempt,
  clientId: Id,
  places: ReadonlyMap<string, ResourceForm>,
  context: SampleContext,
): readonly Edit[] {
  const { uuid } = context;
  const place = places.get(sample.resource);
  if (!place) throw new Error(`No sample resource ${sample.resource}`);
  const savedAt = ago(context, sample.savedDaysAgo);
  const moves: AttemptMove[] = [
    {
      status: 'draft',
      businessStatus: 'saved',
      changedAt: savedAt,
      effectiveAt: savedAt,
      reportedBy: 'worker',
      order: 0,
    },
  ];
  for (const { daysAgo, picked, by } of sample.history) {
    const standing = moves.at(-1);
    const planned = standing && planMoves(standing, picked, { now: ago(context, daysAgo), reportedBy: by });
    if (!planned?.ok) throw new Error(`A sample attempt cannot move to ${picked}`);
    moves.push(...planned.value);
  }
  const last = moves.at(-1) as AttemptMove;
  const referral: Referral = {
    id: uuid(),
    clientId,
    category: place.categories[0] ?? UNSPECIFIED,
    priority: sample.urgent ? 'urgent' : 'routine',
    status: referralStatus('draft', [last]),
    authoredOn: savedAt,
    ...SAMPLE,
  };
  const attempt: Attempt = {
    id: uuid(),
    referralId: referral.id,
    clientId,
    serviceAtLocationId: place.ids.serviceAtLocation,
    status: last.status,
    businessStatus: last.businessStatus,
    changedAt: last.changedAt,
    moves: Object.fromEntries(moves.map((move): [Id, AttemptMove] => [uuid(), move])),
    ...SAMPLE,
  };
  return [createEdit('referral', referral), createEdit('attempt', attempt)];
}
