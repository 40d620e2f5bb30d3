/**
 * Under whom a client is shown: `replacedBy`, followed to its end. A record that names somebody who is not here (in the
 * trash, not come yet) stands for itself; two devices that each put one under the other agree on one of them.
 */

import type { Household, HouseholdMember } from '../person/household';
import type { Id } from '../record/record';
import type { Client } from './client';

/** By id, the clients that are shown under another one. */
export function keptClients(clients: ReadonlyMap<Id, Client>): ReadonlyMap<Id, Id> {
  const kept = new Map<Id, Id>();
  for (const { id, replacedBy } of clients.values()) {
    if (replacedBy === undefined) continue;
    const path: Id[] = [];
    let at: Id = id;
    let next: Id | undefined = replacedBy;
    while (next !== undefined && clients.has(next) && !path.includes(at)) {
      path.push(at);
      at = next;
      next = clients.get(at)?.replacedBy;
    }
    // A circle: of those in it, the first by id is the one.
    const circle = path.slice(path.indexOf(at));
    const end = path.includes(at) ? (circle.sort()[0] ?? at) : at;
    if (end !== id) kept.set(id, end);
  }
  return kept;
}

/** Clients to be listed; asked for one that is shown under another, it answers with that other. */
export class KeptClients extends Map<Id, Client> {
  constructor(
    clients: ReadonlyMap<Id, Client>,
    private readonly kept: ReadonlyMap<Id, Id>,
  ) {
    super([...clients].filter(([id]) => !kept.has(id)));
  }

  override get(id: Id): Client | undefined {
    return super.get(this.kept?.get(id) ?? id);
  }

  override has(id: Id): boolean {
    return super.has(this.kept?.get(id) ?? id);
  }
}

/** Households go by their client: those of one client are one, and who was in any of them is in it. */
export function keptHouseholds(
  households: ReadonlyMap<Id, Household>,
  kept: ReadonlyMap<Id, Id>,
): ReadonlyMap<Id, Household> {
  const found = new Map<Id, Household>();
  for (const household of households.values()) {
    const id = kept.get(household.clientId) ?? household.clientId;
    const members = Object.entries(household.members ?? {}).map(([member, entry]): [Id, HouseholdMember] => [
      kept.get(member) ?? member,
      entry,
    ]);
    const known = found.get(id);
    found.set(id, {
      ...household,
      ...known,
      id,
      clientId: id,
      members: { ...Object.fromEntries(members), ...known?.members },
    });
  }
  return found;
}
