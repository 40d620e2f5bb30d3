/**
 * One list says what is due and why: every item carries the rule that put it there, so that nobody has to guess and
 * a rule that annoys can be changed.
 */
import type { Appointment } from '../appointment/appointment';
import type { Client } from '../client/client';
import type { Episode } from '../episode/episode';
import type { Goal } from '../plan/goal';
import type { Plan } from '../plan/plan';
import type { Step } from '../plan/step';
import type { Id, Moment, PlainDate } from '../record/record';
import { lastMove } from '../referral/plan-moves';
import type { Attempt, Referral } from '../referral/referral';
import { isFinal } from '../referral/task-moves';
import type { ResourceView } from '../resource/resource-view';
import type { Risk } from '../risk/risk';
import type { RiskTier } from '../risk/tier';
import { addDays, dateOf, daysBetween } from '../time/plain-date';
import { isOpenTodo } from '../todo/moves';
import type { Todo } from '../todo/todo';
import { appointmentItems, endingCoverages, planItems, quietClients, riskReviews } from './due-clients';
import type { DueNotes } from './due-notes';
import { type AttemptRule, attemptDue, DEFAULT_RULES, type StaleRules } from './rules';

/** In the order in which a list of rules shows them. */
export const DUE_RULES = [
  'appointment',
  'appointment-unsettled',
  'deadline',
  'check-in',
  'todo-due',
  'plan-step',
  'plan-review',
  'risk-review',
  'client-quiet',
  'coverage-ends',
  'attempt-silent',
  'attempt-on-hold',
  'attempt-in-progress',
  'attempt-unsent',
  'note-unsigned',
  'resource-unchecked',
] as const satisfies readonly (AttemptRule | string)[];
export type DueRule = (typeof DUE_RULES)[number];

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
  readonly link: {
    readonly kind: 'todo' | 'attempt' | 'note' | 'client' | 'resource' | 'risk' | 'appointment' | 'plan';
    readonly id: Id;
  };
  /** For the sentence: the rule's limit in days, days since, and what it is about. */
  readonly params: {
    readonly limit?: number;
    /** Days since the last change, contact or check. */
    readonly days?: number;
    /** The words of the todo or the appointment. */
    readonly title?: string;
    /** The service's name. */
    readonly resource?: string;
    /** Clients who have the service on their list. */
    readonly clients?: number;
    /** Which one of the client's: part of the key. */
    readonly entry?: string;
    /** Who pays. */
    readonly payer?: string;
    /** When the appointment begins. */
    readonly at?: Moment;
    readonly tier?: RiskTier;
    /** The rule by which a check-in comes again. */
    readonly repeat?: string;
    /** The day on which the risk was judged. */
    readonly judged?: PlainDate;
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
  readonly risks: Table<Risk>;
  readonly appointments: Table<Appointment>;
  readonly plans: Table<Plan>;
  readonly goals: Table<Goal>;
  readonly steps: Table<Step>;
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
    ...riskReviews(data),
    ...endingCoverages(data),
    ...planItems(data),
    ...appointmentItems(today, data),
    ...uncheckedResources(data, rules),
  ];
  const known = (item: Found) => item.clientId === undefined || data.clients.has(item.clientId);
  return items
    .filter((item) => known(item) && daysBetween(today, item.due) <= reach(item.rule, rules))
    .map(({ since, ...item }): DueItem => {
      const daysLate = daysBetween(item.due, today);
      const when = daysLate >= 0 && !PATIENT.includes(item.rule) ? 'now' : 'wait';
      const params = since === undefined ? item.params : { ...item.params, days: daysBetween(since, today) };
      return {
        ...item,
        key: [item.rule, item.link.id, item.params.entry].filter(Boolean).join(':'),
        when,
        daysLate,
        params,
      };
    })
    .sort((a, b) => order(a) - order(b) || b.daysLate - a.daysLate || byTime(a, b) || a.key.localeCompare(b.key));
}

export type Found = Omit<DueItem, 'key' | 'when' | 'daysLate'> & { readonly since?: PlainDate };

/** How many days ahead a rule looks. */
function reach(rule: DueRule, { ahead, deadlineAhead, renewalAhead }: StaleRules): number {
  if (rule === 'deadline') return deadlineAhead;
  return rule === 'coverage-ends' ? renewalAhead : ahead;
}

/** What has an hour stands before what has the whole day. */
const byTime = (a: DueItem, b: DueItem): number => hourOf(a) - hourOf(b);
const hourOf = ({ params: { at } }: DueItem): number => (at === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(at));

export type DueGroup = 'late' | 'today' | 'soon' | 'any-time';

/** Where it stands in the list. */
export function groupOf({ rule, when, daysLate }: Pick<DueItem, 'rule' | 'when' | 'daysLate'>): DueGroup {
  if (when === 'now') return daysLate > 0 ? 'late' : 'today';
  return PATIENT.includes(rule) ? 'any-time' : 'soon';
}

const order = (item: DueItem): number => (item.when === 'now' ? 0 : PATIENT.includes(item.rule) ? 2 : 1);

function* todoItems({ todos }: DueData): Iterable<Found> {
  for (const todo of todos.values()) {
    if (todo.due === undefined || !isOpenTodo(todo)) continue;
    const params = { title: todo.title, ...(todo.repeat !== undefined && { repeat: todo.repeat }) };
    const rule = todo.deadline !== undefined ? 'deadline' : todo.repeat !== undefined ? 'check-in' : 'todo-due';
    yield { rule, due: todo.due, clientId: todo.clientId, link: { kind: 'todo', id: todo.id }, params };
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
