/** A number or address as it is shown, and as it is handed to the telephone. */
import type { ContactPoint } from '../../../domain/client/contact-point';
import { readPhone } from '../../../domain/resource/phone-number';
import { phoneText } from '../clip/phone-words';

/** Words beside the digits, other than an extension: "555 12, ask for Bea". */
const hasWords = (value: string): boolean => /\p{L}/u.test(value.replace(/(?:ext(?:ension)?|x)\.?\s*\d+\s*$/iu, ''));

/** Written the usual way where it is nothing but a number; as it was typed otherwise. */
export const pointText = ({ system, value }: Pick<ContactPoint, 'system' | 'value'>): string =>
  system === 'phone' && !hasWords(value) ? phoneText(value) : value;

/** What is written with words, and two numbers in one, are dialled by a person: half of a number is somebody else's. */
export function dialled(value: string): string | undefined {
  if (hasWords(value)) return undefined;
  const read = readPhone(value);
  if (read) return read.extension ? `${read.number};ext=${read.extension}` : read.number;
  if (/\d.*[,;/&|].*\d/.test(value)) return undefined;
  // A "#" would end the link's address.
  return value.replace(/[^\d+*#]/g, '').replaceAll('#', '%23') || undefined;
}
