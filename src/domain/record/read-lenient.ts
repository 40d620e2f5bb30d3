/**
 * Reading a file somebody else wrote: what is understood goes on, what is not is named by its place ("intake[2].colour")
 * and left out. Nothing is guessed.
 */
import * as v from 'valibot';

export interface FileProblem {
  /** "unknown-field": left out. "wrong-part": this part could not be read and is left out. */
  readonly kind: 'unknown-field' | 'wrong-part' | 'unknown-name';
  /** "sections[0].questions[2].colour" */
  readonly place: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);

/** Fields of `given` that reading left out, by their place. */
export function leftOut(given: unknown, read: unknown, place = ''): readonly FileProblem[] {
  if (Array.isArray(given) && Array.isArray(read))
    return given.flatMap((one, n) => leftOut(one, read[n], `${place}[${n}]`));
  if (!isFields(given) || !isFields(read)) return [];
  return Object.keys(given).flatMap((key): readonly FileProblem[] =>
    key in read ? leftOut(given[key], read[key], at(place, key)) : [{ kind: 'unknown-field', place: at(place, key) }],
  );
}

export interface Parts<Part> {
  readonly parts: readonly Part[];
  readonly problems: readonly FileProblem[];
}

/** Reads a list part by part. `place` is the list's own. No list is an empty one. */
export function readParts<Schema extends v.GenericSchema>(
  schema: Schema,
  given: unknown,
  place: string,
): Parts<v.InferOutput<Schema>> {
  if (given === undefined) return { parts: [], problems: [] };
  if (!Array.isArray(given)) return { parts: [], problems: [{ kind: 'wrong-part', place }] };
  const parts: v.InferOutput<Schema>[] = [];
  const problems: FileProblem[] = [];
  for (const [n, one] of given.entries()) {
    const here = `${place}[${n}]`;
    const read = v.safeParse(schema, one);
    if (read.success) {
      parts.push(read.output);
      problems.push(...leftOut(one, read.output, here));
    } else problems.push({ kind: 'wrong-part', place: placeOf(here, read.issues[0]) });
  }
  return { parts, problems };
}

/** Fields of an object beyond those that are known. */
export const unknownFields = (given: Fields, known: readonly string[], place = ''): readonly FileProblem[] =>
  Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => ({ kind: 'unknown-field', place: at(place, key) }));

/** Where within the part it went wrong. */
function placeOf(here: string, issue: v.BaseIssue<unknown> | undefined): string {
  const path = issue ? v.getDotPath(issue) : null;
  return path ? `${here}.${path}` : here;
}
