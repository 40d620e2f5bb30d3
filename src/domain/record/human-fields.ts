/**
 * The fields that people write and read, by table: what the history tells and what a person is asked to choose between.
 * Everything else (who made it when, links, times the program keeps) is carried along without a word. An entry of a map
 * goes by its map: "languages/es" by "languages".
 */
import type { TableName } from './tables';

const ADDRESS = ['attention', 'address_1', 'address_2', 'city', 'state_province', 'postal_code', 'country'] as const;
const TIMETABLE = ['freq', 'interval', 'byday', 'opens_at', 'closes_at'] as const;

export const HUMAN_FIELDS = {
  client: [
    'given',
    'family',
    'preferred',
    'otherNames',
    'pronouns',
    'phone',
    'email',
    'safeContact',
    'birthDate',
    'postalCode',
    'identifier',
    'languages',
    'languagesRead',
    'interpreter',
    'contacts',
    'facts',
    'coverages',
    'flags',
    'numbers',
  ],
  household: ['members'],
  person: [
    'name',
    'role',
    'roleWords',
    'organization',
    'phone',
    'email',
    'rule',
    'emergency',
    'mayTalk',
    'remark',
    'until',
  ],
  episode: ['phase', 'status', 'start', 'end', 'closureReason', 'closureSummary', 'source'],
  need: ['category', 'status', 'verification', 'words', 'reason'],
  assessment: ['status', 'date', 'source', 'answers', 'decided'],
  risk: ['kind', 'level', 'status', 'reason', 'date', 'reviewBy'],
  goal: [
    'text',
    'category',
    'lifecycleStatus',
    'achievementStatus',
    'baseline',
    'targetDate',
    'strength',
    'barrier',
    'barrierAnswer',
    'milestones',
    'statusReason',
    'reasonAbsent',
  ],
  plan: ['status', 'content', 'signatures', 'reviewBy', 'reviews', 'statusReason', 'startedOn', 'endedOn'],
  step: ['text', 'owner', 'ownerName', 'due', 'rrule', 'done', 'status', 'statusReason', 'completedOn'],
  todo: ['title', 'due', 'status', 'owner', 'deadline', 'repeat'],
  appointment: ['title', 'startsAt', 'endsAt', 'status', 'place', 'withWhom', 'reason'],
  referral: ['category', 'reason', 'priority', 'status'],
  attempt: ['businessStatus', 'moves'],
  note: [
    'sections',
    'docStatus',
    'kind',
    'format',
    'mode',
    'reached',
    'place',
    'withWhom',
    'date',
    'startedAt',
    'endedAt',
    'travelMinutes',
    'miles',
    'author',
    'signedBy',
    'amendment',
    'reason',
  ],
  organization: ['name', 'alternate_name', 'description', 'email', 'website'],
  service: [
    'name',
    'alternate_name',
    'description',
    'url',
    'email',
    'additional_emails',
    'services_offered',
    'status',
    'application_process',
    'fees_description',
    'eligibility_description',
    'required_documents',
    'area_served',
    'languages',
    'categories',
  ],
  location: ['name', 'accessibility'],
  service_at_location: ['description', 'hours_text', 'by_appointment'],
  phone: ['number', 'extension', 'type', 'description'],
  address: ADDRESS,
  schedule: [...TIMETABLE, 'notes'],
  setting: ['name', 'credentials'],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

export type HumanTable = keyof typeof HUMAN_FIELDS;

export const HUMAN_TABLES = Object.keys(HUMAN_FIELDS) as readonly HumanTable[];

/** "languages" of "languages/es". */
export const mapOf = (field: string): string => field.split('/')[0] ?? field;

/** "es" of "languages/es"; "" for a field that is no entry. */
export const keyOf = (field: string): string => field.slice(mapOf(field).length + 1);

export function isHuman(table: TableName, field: string): boolean {
  const fields: readonly string[] = (HUMAN_FIELDS as Partial<Record<TableName, readonly string[]>>)[table] ?? [];
  return fields.includes(mapOf(field));
}

/** Fields that only make sense together, the one that names them first: half of one address and half of another is none. */
const TOGETHER: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  attempt: [['businessStatus', 'status', 'changedAt']],
  episode: [['phase', 'status', 'end', 'closureReason', 'closureSummary']],
  need: [['status', 'reason']],
  risk: [['level', 'status', 'reason', 'date', 'reviewBy']],
  goal: [['lifecycleStatus', 'achievementStatus', 'statusReason', 'reasonAbsent', 'statusDate']],
  plan: [
    ['status', 'statusReason', 'startedOn', 'endedOn'],
    ['content', 'frozenAt'],
  ],
  step: [
    ['status', 'statusReason', 'completedOn'],
    ['due', 'rrule'],
  ],
  todo: [['status', 'completedAt']],
  appointment: [
    ['startsAt', 'endsAt', 'zone'],
    ['status', 'reason'],
  ],
  note: [['docStatus', 'signedAt', 'signedBy']],
  person: [['organization', 'serviceAtLocationId']],
  phone: [['number', 'extension']],
  address: [['address_1', ...ADDRESS.filter((field) => field !== 'address_1')]],
  schedule: [['byday', ...TIMETABLE.filter((field) => field !== 'byday')]],
};

/** The group a field belongs to; itself alone where there is none. */
export const togetherWith = (table: TableName, field: string): readonly string[] =>
  TOGETHER[table]?.find((group) => group.includes(field)) ?? [field];

/** The program's own word for being in the trash: what a deletion and an edit that did not know of each other dispute. */
export const DELETED_FIELD = '$deleted';

/** What a move of a goal or a step writes, and the days a routine was done. */
const OF_A_MOVE = ['status', 'lifecycleStatus', 'statusReason', 'reasonAbsent', 'completedOn', 'done'];

/**
 * May an older value of this field be written again as it is? Not where a table of moves says what may follow what (a
 * status, a phase), and not what a signature made.
 */
export function mayPutBack(table: TableName, field: string): boolean {
  if (!isHuman(table, field)) return false;
  // Answers are corrected in their form, which says that they were.
  if (table === 'assessment') return false;
  if (table === 'attempt' || table === 'episode')
    return table === 'episode' && (field.startsWith('closure') || field === 'source');
  if (table === 'note') return !['docStatus', 'author', 'signedBy', 'amendment'].includes(field);
  if (table === 'plan') return field === 'reviewBy';
  if (table === 'goal' || table === 'step') return !OF_A_MOVE.includes(mapOf(field));
  return field !== 'status' || table === 'service';
}
