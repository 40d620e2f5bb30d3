/** Why two clients may be one person, in words. */
import type { Client } from '../../../domain/client/client';
import type { SameSign } from '../../../domain/client/likely-same';
import { formatDay, m } from '../../../i18n';

const SIGNS: Readonly<Record<SameSign, () => string>> = {
  name: m.same_person_sign_name,
  'like-name': m.same_person_sign_like_name,
  'sounds-alike': m.same_person_sign_sounds,
  nickname: m.same_person_sign_nickname,
  'part-name': m.same_person_sign_part,
  'swapped-name': m.same_person_sign_swapped,
  'given-name': m.same_person_sign_given,
  'birth-date': m.same_person_sign_birth,
  'near-birth-date': m.same_person_sign_near_birth,
  phone: m.same_person_sign_phone,
  email: m.same_person_sign_email,
  identifier: m.same_person_sign_identifier,
};

export const signWords = (signs: readonly SameSign[]): string => signs.map((sign) => SIGNS[sign]()).join(' · ');

/** " (May 6, 1984)" behind a name; "" where it is not known. */
export const bornWords = ({ birthDate }: Pick<Client, 'birthDate'>): string =>
  birthDate ? ` (${formatDay(birthDate)})` : '';
