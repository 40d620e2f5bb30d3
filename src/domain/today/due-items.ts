/**
 * One list says what is due and why: every item carries the rule that put it there, so that nobody has to guess and
 * a rule that annoys can be changed.
 */
import type { Client } from '../client/client';
import type { Episode } from '../episode/episode';
import type { Id, Moment, PlainDate } from '../record/record';
import { lastMove } from '../referral/plan-moves';
import type { Attempt, Referral } from '../referral/referral';
import { isFinal } from '../referral/task-moves';
import type { ResourceView } from '../resource/resource-view';
import { addDays, dateOf, daysBetween } from '../time/plain-date';
import { isOpenTodo } from '../todo/moves';
import type { Todo } from '../todo/todo';
import type { DueNotes } from './due-notes';
import { type AttemptRule, attemptDue, DEFAULT_RULES, type StaleRules } from './rules';

export type DueRule = 'todo-due' | AttemptRule | 'note-unsigned' | 'client-quiet' | 'resource-unchecked';

export interface DueItem {
  /** Stable from day to day: rule and record. */
  readonly key: string;
  readonly rule: DueRule;
  /** "now" = due today or before; "wait" = soon, or at any time. */
  readonly when: 'now' | 'wait';
  readonly due: PlainDate;
  /** Days past `due`: 0 today, negative when it lies ahead. */
  readonly daysLate: number;
  readonly clientId?: Id;
  readonly link: { readonly kind: 'todo' | 'attempt' | 'note' | 'client' | 'resource'; readonly id: Id };
  /** For the sentence: the rule's limit in days, days since, and what it is about. */
  readonly params: {
    readonly limit?: number;
    /** Days since the last change, contact or check. */
    readonly days?: number;
    /** The todo's own words. */
    readonly title?: string;
    /** The service's name. */
    readonly resource?: string;
    /** Clients who have the service on their list. */
    readonly clients?: number;
  };
}

type Table<Row> = ReadonlyMap<Id, Row>;

export interface DueData {
  /** IANA zone that "today" means. */
  readonly zone: string;
  readonly clients: Table<Client>;
  readonly episodes: Table<Episode>;
  readonly todos: Table<Todo>;
  readonly referrals: Table<Referral>;
  readonly attempts: Table<Attempt>;
  readonly notes: DueNotes;
  readonly resources: Table<ResourceView>;
}

/** Rules whose items can wait however late they are. */
const PATIENT: readonly DueRule[] = ['attempt-unsent', 'resource-unchecked'];

/** All items, "now" before "wait", the latest first; what belongs to a client in the trash is left out. */
export function dueItems(today: PlainDate, data: DueData, rules: StaleRules = DEFAULT_RULES): readonly DueItem[] {
  const items = [
    ...todoItems(data),
    ...attemptItems(data, rules),
    ...noteItems(data, rules),
    ...quietClients(data, rules),
    ...uncheckedResources(data, rules),
  ];
  const known = (item: Found) => item.clientId === undefined || data.clients.has(item.clientId);
  return items
    .filter((item) => known(item) && daysBetween(today, item.due) <= rules.ahead)
    .map(({ since, ...item }): DueItem => {
      const daysLate = daysBetween(item.due, today);
      const when = daysLate >= 0 && !PATIENT.includes(item.rule) ? 'now' : 'wait';
      const params = since === undefined ? item.params : { ...item.params, days: daysBetween(since, today) };
      return { ...item, key: `${item.rule}:${item.link.id}`, when, daysLate, params };
    })
    .sort((a, b) => order(a) - order(b) || b.daysLate - a.daysLate || a.key.localeCompare(b.key));
}

type Found = Omit<DueItem, 'key' | 'when' | 'daysLate'> & { readonly since?: PlainDate };

const order = (item: DueItem): number => (item.when === 'now' ? 0 : PATIENT.includes(item.rule) ? 2 : 1);

function* todoItems({ todos }: DueData): Iterable<Found> {
  for (const todo of todos.values()) {
    if (todo.due === undefined || !isOpenTodo(todo)) continue;
    const params = { title: todo.title };
    yield { rule: 'todo-due', due: todo.due, clientId: todo.clientId, link: { kind: 'todo', id: todo.id }, params };
  }
}

function* attemptItems({ attempts, referrals, resources, zone }: DueData, rules: StaleRules): Iterable<Found> {
  for (const attempt of attempts.values()) {
    if (isFinal(attempt.status)) continue;
    const since = lastMove(attempt)?.effectiveAt ?? attempt.changedAt;
    const priority = referrals.get(attempt.referralId)?.priority ?? 'routine';
    const found = attemptDue(attempt, priority, dateOf(since, zone), rules);
    if (!found) continue;
    const resource = resources.get(attempt.serviceAtLocationId)?.service.name;
    const { limit, due, rule } = found;
    const params = { limit, ...(resource !== undefined && { resource }) };
    yield {
      rule,
      due,
      since: found.since,
      clientId: attempt.clientId,
      link: { kind: 'attempt', id: attempt.id },
      params,
    };
  }
}

function* noteItems({ notes }: DueData, { unsignedNote: limit }: StaleRules): Iterable<Found> {
  for (const note of notes.unsigned) {
    const due = addDays(note.date, limit);
    const link = { kind: 'note', id: note.id } as const;
    yield { rule: 'note-unsigned', due, since: note.date, clientId: note.clientId, link, params: { limit } };
  }
}

/** A client with an active episode whom nobody has been in touch with. */
function* quietClients(
  { clients, episodes, notes, zone }: DueData,
  { clientQuiet: limit }: StaleRules,
): Iterable<Found> {
  const last = new Map(notes.lastContact);
  const touch = (id: Id, day: PlainDate) => {
    if (day > (last.get(id) ?? '')) last.set(id, day);
  };
  const active = new Set<Id>();
  for (const episode of episodes.values()) {
    if (episode.status !== 'active') continue;
    active.add(episode.clientId);
    touch(episode.clientId, episode.start);
  }
  for (const client of clients.values()) {
    if (!active.has(client.id) || !(notes.complete || notes.lastContact.has(client.id))) continue;
    const since = last.get(client.id) ?? dateOf(client.createdAt, zone);
    const link = { kind: 'client', id: client.id } as const;
    yield { rule: 'client-quiet', due: addDays(since, limit), since, clientId: client.id, link, params: { limit } };
  }
}

/** Services on somebody's open list that nobody has checked for long. */
function* uncheckedResources(data: DueData, { resourceUnchecked: limit }: StaleRules): Iterable<Found> {
  const holders = new Map<Id, Set<Id>>();
  for (const { serviceAtLocationId, clientId, status } of data.attempts.values()) {
    if (isFinal(status) || !data.clients.has(clientId)) continue;
    const clients = holders.get(serviceAtLocationId) ?? new Set();
    holders.set(serviceAtLocationId, clients.add(clientId));
  }
  for (const [id, clients] of holders) {
    const view = data.resources.get(id);
    const checked: Moment | undefined = view?.service.assured_date;
    if (!view || checked === undefined) continue;
    const since = checked.length === 10 ? checked : dateOf(checked, data.zone);
    const params = { limit, resource: view.service.name, clients: clients.size };
    yield { rule: 'resource-unchecked', due: addDays(since, limit), since, link: { kind: 'resource', id }, params };
  }
}
