/** What is due about a client herself: getting in touch, looking at a risk again, meeting. */
import { isOpenAppointment } from '../appointment/appointment';
import { duePlanReviews, dueSteps } from '../plan/due-steps';
import type { Id, PlainDate } from '../record/record';
import { currentRisks, type Risk } from '../risk/risk';
import { tierOf } from '../risk/tier';
import { addDays, dateOf, daysBetween } from '../time/plain-date';
import type { DueData, Found } from './due-items';
import type { StaleRules } from './rules';

function byClient<Row extends { readonly clientId: Id }>(rows: Iterable<Row>): ReadonlyMap<Id, readonly Row[]> {
  const of = new Map<Id, Row[]>();
  for (const row of rows) {
    const known = of.get(row.clientId);
    if (known) known.push(row);
    else of.set(row.clientId, [row]);
  }
  return of;
}

/** A client with an active episode with whom nobody was in touch for longer than her risk tier allows. */
export function* quietClients(
  { clients, episodes, notes, risks, zone }: DueData,
  { contact }: StaleRules,
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
  const risksOf = byClient(risks.values());
  for (const client of clients.values()) {
    if (!active.has(client.id) || !(notes.complete || notes.lastContact.has(client.id))) continue;
    const since = last.get(client.id) ?? dateOf(client.createdAt, zone);
    const tier = tierOf(risksOf.get(client.id) ?? []);
    const limit = contact[tier];
    const link = { kind: 'client', id: client.id } as const;
    const due = addDays(since, limit);
    yield { rule: 'client-quiet', due, since, clientId: client.id, link, params: { limit, tier } };
  }
}

/** Insurance and benefits that end on a day and must be renewed before. What has ended is named until it is put right. */
export function* endingCoverages({ clients }: DueData): Iterable<Found> {
  for (const client of clients.values()) {
    for (const [entry, { payer, status, end }] of Object.entries(client.coverages ?? {})) {
      if (status !== 'active' || end === undefined) continue;
      const link = { kind: 'client', id: client.id } as const;
      yield { rule: 'coverage-ends', due: end, clientId: client.id, link, params: { payer, entry } };
    }
  }
}

/** The worker's own steps with a day, and plans to be looked at again. */
export function* planItems({ plans, goals, steps }: DueData): Iterable<Found> {
  for (const { id, clientId, text, due } of dueSteps(steps.values(), goals, plans.values())) {
    yield { rule: 'plan-step', due, clientId, link: { kind: 'plan', id }, params: { title: text } };
  }
  for (const { id, clientId, due } of duePlanReviews(plans.values())) {
    yield { rule: 'plan-review', due, clientId, link: { kind: 'plan', id }, params: {} };
  }
}

/** Judgements of a risk that hold until a day. */
export function* riskReviews({ risks, clients }: DueData): Iterable<Found> {
  const held: readonly Risk[] = [...byClient(risks.values()).values()].flatMap((all) => currentRisks(all));
  for (const { id, clientId, reviewBy, date } of held) {
    if (!clients.has(clientId)) continue;
    const link = { kind: 'risk', id } as const;
    yield { rule: 'risk-review', due: reviewBy, clientId, link, params: { judged: date } };
  }
}

/** Appointments ahead, and those past of which nobody has said whether they were kept. */
export function* appointmentItems(today: PlainDate, { appointments, zone }: DueData): Iterable<Found> {
  for (const appointment of appointments.values()) {
    if (!isOpenAppointment(appointment)) continue;
    const { id, clientId, title = '', startsAt } = appointment;
    const due = dateOf(startsAt, zone);
    const rule = daysBetween(due, today) > 0 ? 'appointment-unsettled' : 'appointment';
    const link = { kind: 'appointment', id } as const;
    yield { rule, due, clientId, link, params: { title, at: startsAt } };
  }
}
