/** What happened to the thing a person thinks of: a service is several records, a case belongs to its client. */
import type { Assessment } from '../../domain/assessment/assessment';
import type { QuestionSet } from '../../domain/assessment/question-set';
import { sameJson } from '../../domain/record/edit';
import { DELETED_FIELD, HUMAN_TABLES, isHuman, keyOf, mapOf } from '../../domain/record/human-fields';
import type { Id, RecordOf } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App, PastChange, PastField } from '../app';

/** What has a history of its own: services by the id of their service at location. */
export const HISTORY_SUBJECTS = [
  'client',
  'service_at_location',
  'note',
  'referral',
  'attempt',
  'todo',
  'person',
  'appointment',
  'need',
  'risk',
  'assessment',
  'plan',
  'goal',
  'step',
] as const;
export type HistorySubject = (typeof HISTORY_SUBJECTS)[number];

/** What a history depends on: follow these. */
export const HISTORY_TABLES: readonly TableName[] = HUMAN_TABLES;

/** They write once more what they stand under. */
const SIGNINGS: readonly string[] = ['note_signed', 'plan_signed'];

/** Written beside what people change. */
const ASIDE: readonly TableName[] = ['audit', 'evidence', 'verification'];

interface Target {
  readonly table: TableName;
  readonly id: Id;
}

export interface RecordHistory {
  /** The record by which the thing is named; undefined when it is in the trash or nowhere. */
  readonly main: RecordOf<TableName> | undefined;
  /** Newest first, with the fields that people write; changes that touched none of them are left out. */
  readonly changes: readonly PastChange[];
  /** The records it is made of as they are now, by "table id". */
  readonly now: ReadonlyMap<string, RecordOf<TableName>>;
  /** Of an assessment: the questions that were put. */
  readonly set?: QuestionSet;
}

export const recordKey = ({ table, id }: Target): string => `${table} ${id}`;

export async function readHistory(app: App, subject: HistorySubject, id: Id): Promise<RecordHistory> {
  const targets = await targetsOf(app, subject, id);
  const found = await Promise.all(
    targets.map(async (target) => [recordKey(target), await app.records.get(target.table, target.id)] as const),
  );
  const now = new Map(found.flatMap(([key, record]) => (record ? [[key, record] as const] : [])));
  const mine = new Set(targets.map(recordKey));
  const changes = joined(await app.writer.histories(targets)).flatMap((change) => {
    const fields = change.fields.filter(
      (one) =>
        mine.has(recordKey(one)) &&
        (one.field === DELETED_FIELD || isHuman(one.table, one.field)) &&
        // Of a household only whether this person lives in it.
        (one.table !== 'household' || keyOf(one.field) === id) &&
        !isUntold(one) &&
        // A signature stands under every field, those it did not change too.
        !(SIGNINGS.includes(change.name) && sameJson(one.from ?? null, one.to ?? null)),
    );
    // What was done to others too is not taken back from here: nobody would see what else goes with it.
    const alone = change.records.every((one) => mine.has(recordKey(one)) || ASIDE.includes(one.table));
    return fields.length > 0 ? [{ ...change, fields, undoable: change.undoable && alone }] : [];
  });
  const main = subject === 'service_at_location' ? targets.find(({ table }) => table === 'service') : targets[0];
  const record = main && now.get(recordKey(main));
  const set = await setOfRecord(app, subject, record);
  return { main: record, changes, now, ...(set && { set }) };
}

/** What nobody asked about was written with the other answers, and is nothing to tell. */
const isUntold = ({ table, field, from, to }: PastField): boolean =>
  table === 'assessment' && mapOf(field) === 'answers' && from === undefined && sameJson(to, { absent: 'not-asked' });

/** The questions of an assessment; undefined for every other record. */
export async function setOfRecord(app: App, table: TableName, record: object | undefined) {
  if (table !== 'assessment' || !record) return undefined;
  const { setOf } = await import('../assessment/sets');
  return setOf(app, record as Assessment);
}

/** Taking a choice back is several changes of one moment, and one thing to read; it is not taken back by half. */
function joined(changes: readonly PastChange[]): readonly PastChange[] {
  const whole: PastChange[] = [];
  for (const change of changes) {
    const last = whole.at(-1);
    const together = last && last.name === 'undone' && change.name === last.name && change.at === last.at;
    if (!last || !together || change.device !== last.device) whole.push(change);
    else whole[whole.length - 1] = { ...last, undoable: false, fields: [...last.fields, ...change.fields] };
  }
  return whole;
}

/** All records a subject is made of, those in the trash too. */
async function targetsOf(app: App, subject: HistorySubject, id: Id): Promise<readonly Target[]> {
  const own = { table: subject, id };
  const withField = async (table: TableName, field: string, value: Id): Promise<readonly Target[]> => {
    const rows: (readonly [Id, object])[] = [...(await app.records.all(table))];
    const gone = (await app.records.trash([table])).map((one) => [one.id, one.record] as const);
    return [...rows, ...gone].flatMap(([key, record]) =>
      (record as Readonly<Record<string, unknown>>)[field] === value ? [{ table, id: key }] : [],
    );
  };
  if (subject === 'client') return [own, ...(await withField('episode', 'clientId', id))];
  if (subject === 'goal') return [own, ...(await withField('step', 'goalId', id))];
  if (subject === 'attempt') {
    const attempt = await app.records.get('attempt', id);
    return attempt ? [own, { table: 'referral', id: attempt.referralId }] : [own];
  }
  if (subject === 'person') {
    const person = await app.records.get('person', id);
    return person ? [own, { table: 'household', id: person.clientId }] : [own];
  }
  if (subject !== 'service_at_location') return [own];
  const place = await app.records.get('service_at_location', id);
  if (!place) return [own];
  const service = await app.records.get('service', place.service_id);
  return [
    own,
    { table: 'service', id: place.service_id },
    ...(service ? [{ table: 'organization', id: service.organization_id } as const] : []),
    { table: 'location', id: place.location_id },
    ...(await withField('address', 'location_id', place.location_id)),
    ...(await withField('phone', 'service_at_location_id', id)),
    ...(await withField('schedule', 'service_at_location_id', id)),
  ];
}
