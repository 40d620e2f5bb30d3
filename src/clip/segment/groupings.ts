/** All ways to cut a page into records that its markup and its lines suggest. The judge chooses among them. */
import type { Facts } from '../fields/facts';
import type { Outline } from '../model/outline';
import type { Grouping, RecordRange } from './record';
import {
  boldGroup,
  classGroup,
  depthGroup,
  headingGroups,
  linkGroup,
  listedGroup,
  paragraphGroup,
  placeGroup,
  proseGroup,
  reachGroup,
  termGroup,
} from './run-groups';
import { siblingGroups } from './sibling-groups';

const MAX_GROUPINGS = 400;

/** Every candidate cut with at least two records, those that an adapter knows first; none begins in a `foreign` block. */
export function groupings(
  outline: Outline,
  facts: Facts,
  adapted: readonly Grouping[],
  foreign: ReadonlySet<number> = new Set(),
): Grouping[] {
  const marked = new Set<number>();
  for (const kind of [facts.phones, facts.addresses, facts.emails, facts.sites, facts.hours]) {
    for (const hit of kind) marked.add(hit.block);
  }
  const ascending = [...marked].sort((a, b) => a - b);
  const found = [
    ...adapted,
    ...siblingGroups(outline, ascending),
    ...headingGroups(outline),
    boldGroup(outline),
    linkGroup(outline),
    listedGroup(outline),
    classGroup(outline),
    termGroup(outline),
    depthGroup(outline),
    placeGroup(outline, facts),
    paragraphGroup(outline),
    reachGroup(outline, facts),
    proseGroup(outline),
  ];
  return found
    .map((group) => (foreign.size === 0 ? group : { ...group, records: own(group.records, foreign) }))
    .filter((group) => group.records.length >= 2)
    .slice(0, MAX_GROUPINGS);
}

const own = (records: readonly RecordRange[], foreign: ReadonlySet<number>): readonly RecordRange[] =>
  records.filter((record) => !foreign.has(record.first));
