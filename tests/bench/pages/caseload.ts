/** The same invented rows for both sides of the benchmark: 500 clients, 300 resources, as many notes as asked for. */
import { createEdit, type Edit } from '../../../src/domain/record/edit';
import type { PlainDate } from '../../../src/domain/record/record';
import type { TableName } from '../../../src/domain/record/tables';
import { addDays } from '../../../src/domain/time/plain-date';
import { type Add, atNoon, caseWork, coverageOf, stateOfAttempt } from './case-work';

export const CLIENTS = 500;
export const RESOURCES = 300;

const GIVEN = ['Rosa', 'Luz', 'Sol', 'Ana', 'Omar', 'Ivan', 'Mina', 'Theo', 'June', 'Cole'];
const FAMILY = ['Sample', 'Invented', 'Example', 'Placeholder', 'Specimen', 'Fabrik'];
const SERVICE = ['Food Pantry', 'Free Clinic', 'Rent Help', 'Job Center', 'Legal Aid', 'Night Shelter', 'Ride Line'];
const WORDS =
  'called about the documents to bring before friday she said her sister will drive and asked how long the wait is now'.split(
    ' ',
  );
/** Notes are about the days of five years, the newest written last, and more of them of late. */
const DAYS = 5 * 365;
const OF_LATE = 1.4;
/** Of the newest so many, one in seven is not signed. */
const UNSIGNED_AMONG = 300;

/** The same numbers on every run, and ids that do not sort by when they were made. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A vocabulary as large as a worker's, in which some words are in nearly every note and most in very few. */
const VOCABULARY = 8000;
const SOUNDS = ['ba', 'co', 'de', 'fi', 'ga', 'lo', 'me', 'ni', 'pa', 'ro', 'se', 'ti', 'ru', 'va', 'so', 'ma'];

/** The word of that place: three to five syllables, all different. */
function vocabularyWord(place: number): string {
  let word = '';
  for (let rest = place + 300; rest > 0; rest = Math.floor(rest / SOUNDS.length)) word += SOUNDS[rest % SOUNDS.length];
  return word;
}

/** Zipf's law: the word of place n comes with a frequency of 1/(n + 3). */
function writer(roll: (below: number) => number): (words: number) => string {
  const words = Array.from({ length: VOCABULARY }, (_, place) => vocabularyWord(place));
  const sums: number[] = [];
  for (let place = 0; place < VOCABULARY; place++) sums.push((sums.at(-1) ?? 0) + 1 / (place + 3));
  const whole = sums.at(-1) ?? 1;
  const word = () => {
    const wanted = (roll(1_000_000) / 1_000_000) * whole;
    let low = 0;
    for (let high = VOCABULARY - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low];
  };
  return (count) => Array.from({ length: count }, word).join(' ');
}

/** What is asked of the notes: words of all frequencies, whole, begun, together, and mistyped. */
export const NOTE_QUERIES: readonly string[] = [
  ...[0, 5, 40, 300, 2000, 7000].map(vocabularyWord),
  vocabularyWord(12).slice(0, 3),
  vocabularyWord(900).slice(0, 4),
  `${vocabularyWord(3)} ${vocabularyWord(70)}`,
  `${vocabularyWord(400)} ${vocabularyWord(8)}`,
  `${vocabularyWord(1500)}x`,
];

/** `today`: the day on which it is looked at, so that as much is due on every day. */
export function caseload(notes: number, today: PlainDate): readonly Edit[] {
  const roll = dice(7);
  const write = writer(roll);
  const pick = (from: readonly string[]) => from[roll(from.length)] ?? '';
  const hex = (digits: number) => Array.from({ length: digits }, () => roll(16).toString(16)).join('');
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const prose = (words: number) => Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const edits: Edit[] = [];
  const began = addDays(today, -40);
  const add: Add = (table: TableName, fields: Record<string, unknown>): string => {
    const id = uuid();
    edits.push(createEdit(table, { ...fields, id }));
    return id;
  };
  const clients = Array.from({ length: CLIENTS }, (_, at) => {
    const clientId = add('client', {
      given: pick(GIVEN),
      family: `${pick(FAMILY)}-${at}`,
      phone: `+1213555${String(at).padStart(4, '0')}`,
      languages: { en: true, es: true },
      safeContact: prose(6),
      createdAt: atNoon(began),
      lastSeenAt: atNoon(began),
      ...coverageOf(at, today),
    });
    const phaseMoves = { [uuid()]: { phase: 'intake', at: atNoon(began) } };
    const episodeId = add('episode', { clientId, status: 'active', phase: 'intake', start: began, phaseMoves });
    caseWork(add, { clientId, episodeId, at, today, words: prose });
    return clientId;
  });
  const places = Array.from({ length: RESOURCES }, (_, at) =>
    resource(add, { name: `${pick(SERVICE)} ${at}`, description: prose(30), checked: addDays(today, -(at % 110)) }, at),
  );
  for (const [at, clientId] of clients.entries()) {
    const serviceAtLocationId = places[at % places.length];
    const referralId = add('referral', {
      clientId,
      category: 'food-insecurity',
      priority: 'routine',
      status: 'active',
      authoredOn: atNoon(began),
    });
    add('attempt', { referralId, clientId, serviceAtLocationId, ...stateOfAttempt(at, today) });
  }
  for (let at = 0; at < notes; at++) {
    const younger = notes - 1 - at;
    const date = addDays(today, -Math.floor((younger / notes) ** OF_LATE * DAYS));
    const signed = younger >= UNSIGNED_AMONG || at % 7 > 0;
    add('note', {
      clientId: clients[at % CLIENTS],
      docStatus: signed ? 'final' : 'preliminary',
      kind: 'contact',
      format: 'soap',
      sections: { subjective: write(40), objective: write(20), assessment: write(20), plan: write(20) },
      mode: 'phone',
      reached: true,
      date,
      zone: 'America/Los_Angeles',
      createdAt: atNoon(date),
      ...(signed && { signedAt: atNoon(date) }),
    });
  }
  return edits;
}

function resource(
  add: Add,
  { name, description, checked }: { name: string; description: string; checked: PlainDate },
  at: number,
): string {
  const organization_id = add('organization', { name: `${name} Organization` });
  const service_id = add('service', {
    organization_id,
    name,
    description,
    assured_date: checked,
    status: 'active',
    categories: { 'food-insecurity': true },
  });
  const location_id = add('location', { organization_id, location_type: 'physical' });
  const service_at_location_id = add('service_at_location', {
    service_id,
    location_id,
    hours_text: 'Mon to Fri 9 to 5',
  });
  add('address', {
    location_id,
    address_1: `${at} Elm Street`,
    city: 'Springfield',
    state_province: 'CA',
    postal_code: '90001',
    country: 'US',
    address_type: 'physical',
  });
  add('phone', { service_at_location_id, number: `+1213556${String(at).padStart(4, '0')}`, type: 'voice' });
  const week = { freq: 'WEEKLY', interval: 1, byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00' };
  add('schedule', { service_at_location_id, ...week });
  return service_at_location_id;
}
