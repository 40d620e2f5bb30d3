/**
 * The address of a row whose table has columns for its parts ("Street | City | Zip"). Where a column is for streets, what
 * stands in it is one, with or without a street word.
 */
import type { AddressValue, Found } from '../../domain/resource/resource-draft';
import { readAddress } from '../addresses/read-address';
import { confident, SIGN } from '../draft/confidence';
import type { PageContext, Run } from '../draft/context';
import type { Place } from '../segment/record';
import { fold } from '../words/fold';

const SURE = 0.9;
const WITHOUT_TOWN = 0.5;

/** `found`, the addresses of `run`, with what the columns say. */
export function placed(
  context: PageContext,
  run: Run,
  place: Place,
  found: readonly Found<AddressValue>[],
): readonly Found<AddressValue>[] {
  const { street, town, code } = place;
  const whole = found.length < 2 && street !== '' && town + code !== '';
  const bare = found.length === 0 && /^\d+ \p{L}/u.test(street);
  const told = whole || bare ? inColumns(context, run, place) : null;
  return told ? [told] : found.map((one) => inTown(one, place));
}

function inColumns(
  { page, region }: PageContext,
  run: Run,
  { street, town, state, code }: Place,
): Found<AddressValue> | null {
  // The whole address in one column, and its town in another.
  if ((town !== '' && fold(street).includes(fold(town))) || (code !== '' && street.includes(code))) return null;
  const { from, to } = page.spanOf(run.first, run.last);
  const at = page.text.slice(from, to).indexOf(street);
  const written = [street, town, `${state} ${code}`.trim()].filter((part) => part !== '').join(', ');
  const read = readAddress(street, region);
  if (at < 0 || read.address_1 === '' || read.attention || read.city || read.postal_code) return null;
  return {
    value: { ...read, city: town, state_province: state, postal_code: code, as_written: written },
    confidence: town === '' ? WITHOUT_TOWN : SURE,
    witness: 'table',
    evidence: page.quote(from + at, street.length),
  };
}

/** A street beside a column of towns. */
const inTown = (one: Found<AddressValue>, { town, state, code }: Place): Found<AddressValue> =>
  one.value.city === ''
    ? {
        ...one,
        value: {
          ...one.value,
          city: town,
          state_province: one.value.state_province || state,
          postal_code: one.value.postal_code || code,
        },
        confidence: confident(one.confidence + (town === '' ? 0 : SIGN.town)),
      }
    : one;
