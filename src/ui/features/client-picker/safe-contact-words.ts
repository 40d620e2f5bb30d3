/** What is said of safe contact wherever the client's name is. */
import type { Client } from '../../../domain/client/client';
import { hasRule } from '../../../domain/client/safe-contact';
import { m } from '../../../i18n';

/** The client's own words; else that a number has a rule of its own; else `none`. */
export function safeContactWords({ safeContact, contacts }: Client, none: () => string): string {
  if (safeContact) return safeContact;
  return Object.values(contacts ?? {}).some((point) => hasRule(point?.rule)) ? m.people_rules_there() : none();
}
