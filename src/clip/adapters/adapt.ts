/** What the adapters say of one page: cuts it may have, words whose class names their field, blocks about staff. */
import { fieldOfLabel, type LabelledField } from '../fields/label-words';
import type { Outline } from '../model/outline';
import type { Grouping, RecordName, RecordRange } from '../segment/record';
import { headingName, recordName } from '../segment/record-name';
import { fold } from '../words/fold';
import type { Adapter } from './adapter';
import { ADAPTERS } from './adapters';
import { type Matcher, matcherOf, matches } from './match';

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

export const NOT_ADAPTED: Adapted = { groups: [], labels: [], staff: new Set() };

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

/** Reads a page with every adapter. */
export function adapt(outline: Outline): Adapted {
  const groups = READY.flatMap((ready) => (ready.records ? groupOf(outline, ready.records, ready.name) : []));
  const staff = new Set<number>();
  const labels: ClassLabel[] = [];
  outline.elements.forEach((element, at) => {
    const { first, last } = element;
    if (first < 0 || element.class === '') return;
    for (const ready of READY) {
      if (ready.staff && matches(outline, at, ready.staff)) for (let b = first; b <= last; b++) staff.add(b);
      const [named] = ready.fields.find(([, matcher]) => matches(outline, at, matcher)) ?? [];
      const field = fieldOfClass(element.class, ready.adapter.fieldClass) ?? named;
      if (field) labels.push({ field, first, last });
    }
  });
  return { groups, labels, staff };
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
function fieldOfClass(classes: string, begins: string | undefined): LabelledField | null {
  if (begins === undefined || !classes.includes(begins)) return null;
  for (const name of classes.split(/\s+/)) {
    const field = name.startsWith(begins) ? fieldOfLabel(fold(name.slice(begins.length).replace(/[_-]+/g, ' '))) : null;
    if (field) return field;
  }
  return null;
}
