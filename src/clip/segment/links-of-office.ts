/**
 * The page of a public body that says where it sits and how to write or call, and otherwise leads to others: whom its
 * members speak for, whom it pays, the laws it goes by. It is a page about the body, not a list of those. English.
 */
import { fold } from '../words/fold';
import type { Counts, Evidence } from './evidence';
import type { RecordRange } from './record';

const BODY =
  /\b(?:board|commission(?:ers)?|council|committee|authority|task force|department|division|bureau|office of|office)\b/;
const LISTS =
  /\b(?:resources?|links|directory|list(?:ing)?s?|partners?|providers|agencies|organi[sz]ations|locations|shelters|pantries|clinics|cent(?:er|re)s|churches|meals|numbers|where to|find|guide)\b/;
const FEWEST = 4;

/** True when at most one of the records can be reached, and that by all there is on the page. `about` names the page. */
export function linksOfOffice(
  records: readonly RecordRange[],
  evidence: Evidence,
  whole: Counts,
  about: string,
): boolean {
  const called = fold(about);
  if (records.length < FEWEST || !BODY.test(called) || LISTS.test(called)) return false;
  if (whole.addresses !== 1 || whole.phones + whole.emails === 0) return false;
  const reached = records.filter(({ first, last }) => {
    const { phones, addresses, emails, hours } = evidence.in(first, last);
    return phones + addresses + emails + hours > 0;
  });
  return reached.length < 2;
}
