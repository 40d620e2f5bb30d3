/** All ways to cut a page into records that its markup and its lines suggest. The judge chooses among them. */
import type { Facts } from '../fields/facts';
import type { Outline } from '../model/outline';
import type { Grouping } from './record';
import { boldGroup, headingGroups, placeGroup, termGroup } from './run-groups';
import { siblingGroups } from './sibling-groups';

const MAX_GROUPINGS = 400;

/** Every candidate cut with at least two records. */
export function groupings(outline: Outline, facts: Facts): Grouping[] {
  const marked = new Set<number>();
  for (const kind of [facts.phones, facts.addresses, facts.emails, facts.sites, facts.hours]) {
    for (const hit of kind) marked.add(hit.block);
  }
  const ascending = [...marked].sort((a, b) => a - b);
  const found = [
    ...siblingGroups(outline, ascending),
    ...headingGroups(outline),
    boldGroup(outline),
    termGroup(outline),
    placeGroup(outline, facts),
  ];
  return found.filter((group) => group.records.length >= 2).slice(0, MAX_GROUPINGS);
}
