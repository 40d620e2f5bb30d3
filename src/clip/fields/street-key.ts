/** Street lines compared: "125 North Oak Street" and "125 N. Oak St." are one street. */
import type { AddressValue } from '../../domain/resource/resource-draft';
import { fold } from '../words/fold';

const LONG: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
};

/** A street line without case, punctuation and long words; "" when the address has none. */
export const streetKey = (value: AddressValue): string =>
  fold(value.address_1)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => LONG[word] ?? word)
    .join(' ');
