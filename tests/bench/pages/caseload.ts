/** The same invented rows for both sides of the benchmark: 500 clients, 10,000 notes, 300 resources. */
import { createEdit, type Edit } from '../../../src/domain/record/edit';
import type { TableName } from '../../../src/domain/record/tables';

export const CLIENTS = 500;
export const NOTES = 10_000;
export const RESOURCES = 300;

const GIVEN = ['Rosa', 'Luz', 'Sol', 'Ana', 'Omar', 'Ivan', 'Mina', 'Theo', 'June', 'Cole'];
const FAMILY = ['Sample', 'Invented', 'Example', 'Placeholder', 'Specimen', 'Fabrik'];
const SERVICE = ['Food Pantry', 'Free Clinic', 'Rent Help', 'Job Center', 'Legal Aid', 'Night Shelter', 'Ride Line'];
const WORDS =
  'called about the documents to bring before friday she said her sister will drive and asked how long the wait is now'.split(
    ' ',
  );
const AT = '2026-11-02T18:00:00.000Z';

/** The same numbers on every run, and ids that do not sort by when they were made. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function caseload(): readonly Edit[] {
  const roll = dice(7);
  const pick = (from: readonly string[]) => from[roll(from.length)] ?? '';
  const hex = (digits: number) => Array.from({ length: digits }, () => roll(16).toString(16)).join('');
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const prose = (words: number) => Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const edits: Edit[] = [];
  const add = (table: TableName, fields: Record<string, unknown>): string => {
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
      createdAt: AT,
      lastSeenAt: AT,
    });
    const phaseMoves = { [uuid()]: { phase: 'intake', at: AT } };
    add('episode', { clientId, status: 'active', phase: 'intake', start: '2026-11-02', phaseMoves });
    add('todo', { clientId, title: prose(4), due: '2026-12-01', status: 'requested', owner: 'worker', createdAt: AT });
    return clientId;
  });
  const places = Array.from({ length: RESOURCES }, (_, at) => resource(add, `${pick(SERVICE)} ${at}`, prose(30), at));
  for (const [at, clientId] of clients.entries()) {
    const serviceAtLocationId = places[at % places.length];
    const referralId = add('referral', {
      clientId,
      category: 'food-insecurity',
      priority: 'routine',
      status: 'active',
      authoredOn: AT,
    });
    const state = { status: 'requested', businessStatus: 'sent', changedAt: AT };
    add('attempt', { referralId, clientId, serviceAtLocationId, ...state, moves: {} });
  }
  for (let at = 0; at < NOTES; at++) {
    add('note', {
      clientId: clients[at % CLIENTS],
      docStatus: 'final',
      kind: 'contact',
      format: 'soap',
      sections: { subjective: prose(40), objective: prose(20), assessment: prose(20), plan: prose(20) },
      mode: 'phone',
      reached: true,
      date: '2026-11-02',
      zone: 'America/Los_Angeles',
      createdAt: AT,
      signedAt: AT,
    });
  }
  return edits;
}

function resource(
  add: (table: TableName, fields: Record<string, unknown>) => string,
  name: string,
  description: string,
  at: number,
): string {
  const organization_id = add('organization', { name: `${name} Organization` });
  const service_id = add('service', {
    organization_id,
    name,
    description,
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
