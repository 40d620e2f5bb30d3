/**
 * What can wait and what cannot, for each client, with the reasons. A client cannot wait while something is due or the
 * contact the tier asks for is; can wait while the case is light, nothing falls due in the next days and the last contact
 * is within the cadence; everybody else comes after those who cannot wait.
 */
import type { PlainDate } from '../record/record';
import type { ContactDays } from '../risk/tier';
import { addDays, daysBetween } from '../time/plain-date';
import type { DueItem } from '../today/due-items';
import type { Acuity } from './acuity';

export const STANDINGS = ['cannot-wait', 'next', 'can-wait'] as const;

/** Since when there was no contact. "start": there was none yet; "unread": older notes are still to be read. */
export type LastContact = { readonly kind: 'contact' | 'start'; readonly day: PlainDate } | { readonly kind: 'unread' };

export type Reason =
  | { readonly kind: 'due' | 'soon'; readonly item: DueItem }
  /** `days` without a contact, of `limit` that the tier allows. */
  | {
      readonly kind: 'contact-due' | 'contact-within';
      readonly since: LastContact['kind'];
      readonly days: number;
      readonly limit: number;
    }
  | { readonly kind: 'contact-unread' }
  | { readonly kind: 'acuity'; readonly acuity: Acuity }
  | { readonly kind: 'nothing-due' };

export interface Standing {
  readonly group: (typeof STANDINGS)[number];
  readonly reasons: readonly Reason[];
}

/** `items`: what Today has for this client. Its own rule of contact is left out: the cadence of the tier says it here. */
export function standingOf(
  acuity: Acuity,
  items: readonly DueItem[],
  contact: LastContact,
  days: ContactDays,
  today: PlainDate,
): Standing {
  const due = items.filter(({ when, link }) => when === 'now' && link.kind !== 'client');
  const soon = items.filter(({ when, link, daysLate }) => when === 'wait' && link.kind !== 'client' && daysLate < 0);
  const touch = contactReason(acuity, contact, days, today);
  const cannot: readonly Reason[] = [
    ...due.map((item): Reason => ({ kind: 'due', item })),
    ...(touch.kind === 'contact-due' ? [touch] : []),
  ];
  if (cannot.length > 0) return { group: 'cannot-wait', reasons: cannot };
  const next: readonly Reason[] = [
    ...(acuity.level === 'light' ? [] : [{ kind: 'acuity', acuity } as const]),
    ...soon.map((item): Reason => ({ kind: 'soon', item })),
    ...(touch.kind === 'contact-unread' ? [touch] : []),
  ];
  if (next.length > 0) return { group: 'next', reasons: next };
  return { group: 'can-wait', reasons: [{ kind: 'acuity', acuity }, { kind: 'nothing-due' }, touch] };
}

function contactReason({ tier }: Acuity, contact: LastContact, every: ContactDays, today: PlainDate): Reason {
  if (contact.kind === 'unread') return { kind: 'contact-unread' };
  const limit = every[tier.tier];
  const days = daysBetween(contact.day, today);
  const kind = today >= addDays(contact.day, limit) ? 'contact-due' : 'contact-within';
  return { kind, since: contact.kind, days, limit };
}
