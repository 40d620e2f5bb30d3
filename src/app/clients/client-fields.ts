/** What can be typed about a client: the body of the client form's draft. */
import type { Client } from '../../domain/client/client';
import type { Entries, Id, PlainDate } from '../../domain/record/record';
import { isPlainDate } from '../../domain/time/plain-date';

export interface ClientFields {
  readonly given: string;
  readonly family: string;
  readonly preferred?: string;
  readonly otherNames?: string;
  readonly pronouns?: string;
  readonly birthDate?: PlainDate;
  /** ISO 639-1 codes. */
  readonly languages?: readonly string[];
  /** ISO 639-1 codes. */
  readonly languagesRead?: readonly string[];
  readonly interpreter?: boolean;
  readonly phone?: string;
  readonly email?: string;
  readonly safeContact?: string;
  readonly postalCode?: string;
  readonly identifier?: string;
  /** Clients it was said of, while this one was typed in, that they are somebody else. */
  readonly notSame?: readonly Id[];
  /** What the form began with: only what differs from it is written. Absent in the form of a new client. */
  readonly from?: Omit<ClientFields, 'from' | 'notSame'>;
}

export type ClientRefusal = 'name-missing' | 'birth-date-wrong';

export const fieldsOfClient = (client: Client): ClientFields => ({
  given: client.given,
  family: client.family,
  preferred: client.preferred,
  otherNames: client.otherNames,
  pronouns: client.pronouns,
  birthDate: client.birthDate,
  languages: Object.keys(client.languages ?? {}),
  languagesRead: Object.keys(client.languagesRead ?? {}),
  interpreter: client.interpreter,
  phone: client.phone,
  email: client.email,
  safeContact: client.safeContact,
  postalCode: client.postalCode,
  identifier: client.identifier,
});

/** What was typed; undefined where it is nothing but space. */
export const typed = (text: string | undefined): string | undefined => text?.trim() || undefined;

const setOf = (codes: readonly string[] = []): Entries<true> =>
  Object.fromEntries(codes.map((code): [string, true] => [code, true]));

type TypedFields = Pick<Client, Exclude<keyof ClientFields, 'from' | 'notSame'>>;

/** The record's own fields from what was typed; what is empty is absent. */
export function recordFields(fields: ClientFields): TypedFields {
  return {
    given: fields.given.trim(),
    family: fields.family.trim(),
    preferred: typed(fields.preferred),
    otherNames: typed(fields.otherNames),
    pronouns: typed(fields.pronouns),
    birthDate: typed(fields.birthDate),
    languages: setOf(fields.languages),
    languagesRead: setOf(fields.languagesRead),
    interpreter: fields.interpreter || undefined,
    phone: typed(fields.phone),
    email: typed(fields.email),
    safeContact: typed(fields.safeContact),
    postalCode: typed(fields.postalCode),
    identifier: typed(fields.identifier),
  };
}

/** One name is enough: people go by one. */
export function checkFields(fields: ClientFields, today: PlainDate): ClientRefusal | null {
  if (!fields.given.trim() && !fields.family.trim() && !fields.preferred?.trim()) return 'name-missing';
  const birth = fields.birthDate?.trim();
  if (birth && (!isPlainDate(birth) || birth > today)) return 'birth-date-wrong';
  return null;
}
