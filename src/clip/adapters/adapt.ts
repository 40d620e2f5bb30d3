/** What the adapters say of one page: cuts it may have, words whose class names their field, blocks about staff. */
import { fieldOfLabel, type LabelledField } from '../fields/label-words';
import type { Outline } from '../model/outline';
import type { Grouping, RecordName, RecordRange } from '../segment/record';
import { headingName, recordName } from '../segment/record-name';
import { fold } from '../words/fold';
import type { Adapter } from './adapter';
import { ADAPTERS } from './adapters';
import { isPossible, type Matcher, marksOf, matcherOf, matches } from './match';

/** Blocks that a class calls by the name of a field. */
export interface ClassLabel {
  readonly field: LabelledField;
  readonly first: number;
  readonly last: number;
}

export interface Adapted {
  readonly groups: readonly Grouping[];
  readonly labels: readonly ClassLabel[];
  /** Blocks of people who work there. */
  readonly staff: ReadonlySet<number>;
}

interface Ready {
  readonly adapter: Adapter;
  readonly records: Matcher | null;
  readonly name: Matcher | null;
  readonly staff: Matcher | null;
  readonly fields: readonly (readonly [LabelledField, Matcher])[];
}

const READY: readonly Ready[] = ADAPTERS.map((adapter) => ({
  adapter,
  records: adapter.records === undefined ? null : matcherOf(adapter.records),
  name: adapter.name === undefined ? null : matcherOf(adapter.name),
  staff: adapter.staff === undefined ? null : matcherOf(adapter.staff),
  fields: Object.entries(adapter.fields ?? {}).map(([field, pattern]) => [field as LabelledField, matcherOf(pattern)]),
}));

/** Reads a page with every adapter whose product it shows marks of. */
export function adapt(outline: Outline): Adapted {
  const marks = marksOf(outline);
  const possible = (matcher: Matcher | null): Matcher | null =>
    matcher && isPossible(matcher, marks) ? matcher : null;
  const groups = READY.flatMap(({ records, name }) => {
    const matcher = possible(records);
    return matcher ? groupOf(outline, matcher, possible(name)) : [];
  });
  const labels = labelsOf(outline, marks);
  const staff = new Set<number>();
  for (const { staff: people } of READY) {
    const matcher = possible(people);
    if (!matcher) continue;
    outline.elements.forEach(({ first, last }, at) => {
      if (first >= 0 && matches(outline, at, matcher)) for (let block = first; block <= last; block++) staff.add(block);
    });
  }
  return { groups, labels, staff };
}

function labelsOf(outline: Outline, marks: ReadonlySet<string>): ClassLabel[] {
  const fields = READY.flatMap((ready) => ready.fields).filter(([, matcher]) => isPossible(matcher, marks));
  const begins = READY.flatMap(({ adapter }) => adapter.fieldClass ?? []).filter((begin) =>
    [...marks].some((mark) => mark.startsWith(begin)),
  );
  if (fields.length + begins.length === 0) return [];
  return outline.elements.flatMap(({ first, last, class: classes }, at) => {
    if (first < 0 || classes === '') return [];
    const [named] = fields.find(([, matcher]) => matches(outline, at, matcher)) ?? [];
    const field = begins.map((begin) => fieldOfClass(classes, begin)).find((one) => one !== null) ?? named;
    return field ? [{ field, first, last }] : [];
  });
}

function groupOf(outline: Outline, matcher: Matcher, name: Matcher | null): Grouping[] {
  const records: RecordRange[] = [];
  for (let at = 0; at < outline.elements.length; at++) {
    const { first = -1, last = -1 } = outline.at(at) ?? {};
    const before = records.at(-1);
    // Of records inside records the outer one holds all that belongs together.
    if (first < 0 || (before && first <= before.last) || !matches(outline, at, matcher)) continue;
    records.push({ first, last, name: nameIn(outline, first, last, name) ?? recordName(outline, first, last) });
  }
  return records.length < 2 ? [] : [{ how: 'adapter', records }];
}

/** The words of the element that names a record. */
function nameIn(outline: Outline, first: number, last: number, name: Matcher | null): RecordName | null {
  if (!name) return null;
  for (let at = first; at <= last; at++) {
    const block = outline.blocks[at];
    for (let up = block?.element ?? -1; block && up >= 0; up = outline.at(up)?.parent ?? -1) {
      const element = outline.at(up);
      if (!element || (element.first >= 0 && element.first < first)) break;
      if (matches(outline, up, name)) return headingName(block);
    }
  }
  return null;
}

/** "geodir-field-business_hours" with the beginning "geodir-field-" is the field that "business hours" labels. */
function fieldOfClass(classes: string, begins: string): LabelledField | null {
  if (!classes.includes(begins)) return null;
  for (const name of classes.split(/\s+/)) {
    const field = name.startsWith(begins) ? fieldOfLabel(fold(name.slice(begins.length).replace(/[_-]+/g, ' '))) : null;
    if (field) return field;
  }
  return null;
}
