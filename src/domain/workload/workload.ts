/** The whole caseload at once: acuity, hours and standing of every client with an active case, and their sums. */
import type { Client } from '../client/client';
import type { Episode } from '../episode/episode';
import type { Need } from '../need/need';
import type { NoteHead } from '../note/note-head';
import type { Id, PlainDate } from '../record/record';
import type { Risk } from '../risk/risk';
import type { ContactDays } from '../risk/tier';
import { addDays, dateOf } from '../time/plain-date';
import type { DueItem } from '../today/due-items';
import type { DueNotes } from '../today/due-notes';
import { ACUITY_LEVELS, type Acuity, type AcuityLevel, acuityOf } from './acuity';
import {
  allMinutes,
  clientOf,
  type Expected,
  expectedOf,
  type PerContact,
  perContact,
  type Spent,
  sumOf,
  type TimedNote,
  timedNotes,
  WINDOW_DAYS,
} from './hours';
import { type ProtectedBlock, type Room, roomOf } from './protected-time';
import { type LastContact, type Standing, standingOf } from './standing';

export interface WorkloadData {
  /** IANA zone that "today" means. */
  readonly zone: string;
  readonly clients: ReadonlyMap<Id, Client>;
  readonly episodes: ReadonlyMap<Id, Episode>;
  readonly needs: ReadonlyMap<Id, Need>;
  readonly risks: ReadonlyMap<Id, Risk>;
  /** Notes of the last weeks; others do no harm. */
  readonly heads: Iterable<NoteHead>;
  readonly contacts: Pick<DueNotes, 'lastContact' | 'complete'>;
  /** What Today says. */
  readonly items: readonly DueItem[];
  /** How often each tier asks for contact. */
  readonly contactDays: ContactDays;
  readonly weekHours: number;
  readonly blocks: readonly ProtectedBlock[];
}

export interface ClientLoad {
  readonly client: Client;
  readonly acuity: Acuity;
  readonly spent: Spent;
  readonly notes: readonly TimedNote[];
  readonly expected: Expected;
  readonly standing: Standing;
}

export interface LevelLoad {
  readonly level: AcuityLevel;
  readonly clients: number;
  readonly spent: number;
  readonly expected: number;
}

export interface Workload {
  readonly from: PlainDate;
  /** The heaviest case first. */
  readonly clients: readonly ClientLoad[];
  readonly levels: readonly LevelLoad[];
  readonly perContact: PerContact;
  readonly contactDays: ContactDays;
  /** Of the clients here. */
  readonly spent: Spent;
  /** Time in notes about clients who have no active case any more. */
  readonly elsewhere: Spent;
  readonly expected: number;
  readonly room: Room;
}

export function workload(today: PlainDate, data: WorkloadData): Workload {
  const from = addDays(today, 1 - WINDOW_DAYS);
  const timed = timedNotes(data.heads, from, today);
  const each = perContact(timed);
  const started = activeSince(data);
  const [notes, needs, risks, items] = [
    byClient(timed, clientOf),
    byClient(data.needs.values(), ({ clientId }) => clientId),
    byClient(data.risks.values(), ({ clientId }) => clientId),
    byClient(data.items, ({ clientId }) => clientId ?? ''),
  ];
  const clients = [...data.clients.values()].flatMap((client): readonly ClientLoad[] => {
    const start = started.get(client.id);
    if (start === undefined) return [];
    const own = notes.get(client.id) ?? [];
    const acuity = acuityOf(risks.get(client.id) ?? [], needs.get(client.id) ?? [], today);
    const contact = lastContactOf(data, client, start);
    return [
      {
        client,
        acuity,
        spent: sumOf(own.map(ownTime)),
        notes: own,
        expected: expectedOf(acuity.tier.tier, each.minutes, data.contactDays),
        standing: standingOf(acuity, items.get(client.id) ?? [], contact, data.contactDays, today),
      },
    ];
  });
  clients.sort((a, b) => b.acuity.points - a.acuity.points || a.client.id.localeCompare(b.client.id));
  return {
    from,
    clients,
    levels: ACUITY_LEVELS.map((level) => levelLoad(level, clients)),
    perContact: each,
    contactDays: data.contactDays,
    spent: sumOf(clients.map(({ spent }) => spent)),
    elsewhere: sumOf(timed.filter((note) => !isHere(started, data, note)).map(ownTime)),
    expected: sumMinutes(clients.map(({ expected }) => expected.minutes)),
    room: roomOf(data.weekHours, data.blocks),
  };
}

const ownTime = ({ minutes, travel }: TimedNote): Spent => ({ minutes, travel });
const sumMinutes = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

const isHere = (started: ReadonlyMap<Id, PlainDate>, { clients }: WorkloadData, note: TimedNote): boolean =>
  started.has(clientOf(note)) && clients.has(clientOf(note));

function levelLoad(level: AcuityLevel, clients: readonly ClientLoad[]): LevelLoad {
  const own = clients.filter(({ acuity }) => acuity.level === level);
  return {
    level,
    clients: own.length,
    spent: sumMinutes(own.map(({ spent }) => allMinutes(spent))),
    expected: sumMinutes(own.map(({ expected }) => expected.minutes)),
  };
}

/** Clients with an active case, and the day on which the newest began. */
function activeSince({ episodes }: WorkloadData): ReadonlyMap<Id, PlainDate> {
  const since = new Map<Id, PlainDate>();
  for (const { clientId, status, start = '' } of episodes.values()) {
    const newer = start > (since.get(clientId) ?? '') || !since.has(clientId);
    if (status === 'active' && newer) since.set(clientId, start);
  }
  return since;
}

/** As Today counts it: a case that began later than the last contact counts from its beginning. */
function lastContactOf({ contacts, zone }: WorkloadData, client: Client, start: PlainDate): LastContact {
  const last = contacts.lastContact.get(client.id);
  if (last === undefined && !contacts.complete) return { kind: 'unread' };
  if (last !== undefined && last >= start) return { kind: 'contact', day: last };
  return { kind: 'start', day: start || dateOf(client.createdAt, zone) };
}

function byClient<Value>(values: Iterable<Value>, client: (value: Value) => Id): ReadonlyMap<Id, readonly Value[]> {
  const found = new Map<Id, Value[]>();
  for (const value of values) {
    const known = found.get(client(value));
    if (known) known.push(value);
    else found.set(client(value), [value]);
  }
  return found;
}
