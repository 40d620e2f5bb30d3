/** Hours of an office in a larger house are its own, not those of the doors; a recreation center is the house. Pure. */
import { fold } from '../words/fold';
import type { Purpose } from './hours-purpose';

const OFFICE =
  /\b(?:court|courthouse|clerk|tribunal|juzgado|corte|office|department|agency|bureau|division|oficina|departamento|secretaria|registro)\b/;

/** `reads` of the resource called `name` without the hours of its building, where it is an office with others. */
export function atTheCounter<R extends { readonly group: { readonly purpose: Purpose } }>(
  reads: readonly R[],
  name: string,
): readonly R[] {
  const own = reads.filter(({ group }) => group.purpose !== 'building');
  return own.length > 0 && OFFICE.test(fold(name)) ? own : reads;
}
