/** One string of a known kind → the result object of the command line's `--strings` contract. */
import { readAddress } from './addresses/read-address';
import { readHours } from './hours/read-hours';
import { findPhones } from './phones/find-phones';

export type StringKind = 'hours' | 'address' | 'phone';

/** `region` is an ISO 3166 alpha-2 code, for numbers and addresses that do not name their country. */
export function readString(kind: StringKind, text: string, region?: string): unknown {
  if (kind === 'hours') {
    const { schedule, by_appointment, closed, ambiguous } = readHours(text);
    return { schedule, by_appointment, closed, ambiguous };
  }
  if (kind === 'phone') {
    const seen = new Set<string>();
    return findPhones(text, region).flatMap(({ value: { number, extension, type } }) => {
      const key = `${number}x${extension ?? ''}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ number, extension, type }];
    });
  }
  const { as_written: _, ...address } = readAddress(text, region);
  return address;
}
