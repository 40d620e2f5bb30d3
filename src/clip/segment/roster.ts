/**
 * Who sits on a board or works in an office: a section headed "Members" or "Staff", or a table with a column for people
 * and one for their post or term. Their own numbers and mailboxes are not those of the office.
 */
import type { Block } from '../capture/block';
import { fold } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import type { Evidence } from './evidence';
import type { RecordRange } from './record';

const PEOPLE =
  'members?|membership|commissioners?|trustees?|directors?|officers?|officials|alder(?:men|persons)|council ?members?|supervisors|representatives|appointees?|roster|staff(?: (?:members?|directory|list|contacts?|roster))?|team|leadership';
const HEADING = new RegExp(
  `^(?:(?:current|present|our|the|meet|meet the|board|commission|committee|council|advisory|governing|executive|elected|appointed|voting|management|leadership|of|county|city|town|village|\\d{4}) )*(?:${PEOPLE})(?: (?:&|and|/) (?:staff|officers|terms?|representing|directors|members|alternates))?(?: ?/ ?\\w+)?\\s*:?$`,
);
const PERSON_COLUMN = new RegExp(
  `^(?:name|full name|person|contact name|(?:board |commission |committee |council )?(?:${PEOPLE})|nombre)(?: name)?s?$`,
);
const POST_COLUMN =
  /^(?:(?:job )?title|position|role|post|office held|term(?:s| expires| ends| expiration| of office| end)?|expires|expiration(?: date)?|appointed(?: by)?|appointment|ward|district|seat|representing|represents|affiliation|department|cargo|puesto)$/;

/** The blocks in which people are listed. */
export function rosterBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let level = 0;
  let head = -1;
  for (const block of blocks) {
    const { index, region, text } = block;
    if (block.level > 0 && block.level <= level) level = 0;
    if (level > 0 && region !== blocks[index - 1]?.region) level = 0;
    if (block.level > 1 && level === 0 && text.length < 60 && HEADING.test(fold(text).trim())) level = block.level;
    // What follows in the cell of a table around this one has the number of an earlier row.
    if (block.row < head) head = -1;
    if (headsPeople(blocks, index)) head = block.row;
    if (level > 0 || head >= 0) found.add(index);
  }
  return found;
}

/** The first cell of a row that heads a column of people and another of their posts. */
function headsPeople(blocks: readonly Block[], at: number): boolean {
  const { row = -1 } = blocks[at] ?? {};
  if (row < 0 || blocks[at - 1]?.row === row) return false;
  const cells: string[] = [];
  for (let next = at; blocks[next]?.row === row && cells.length < 12; next++) {
    const text = blocks[next]?.text ?? '';
    cells.push(...text.split('\t').map((cell) => fold(cell).trim()));
  }
  return cells.some((cell) => PERSON_COLUMN.test(cell)) && cells.some((cell) => POST_COLUMN.test(cell));
}

/** Given and family name, "Jane Q. Doe, MD", that stand in a row by themselves or before a comma. */
const PERSON = /(?:^|[\t\n])\s*\p{Lu}[\p{Ll}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+(?:\s*(?:[,\t\n(–-]|$))/u;
const MOSTLY = 0.6;

/** Seats on a board, each with whom it represents: people with links to their organizations, and no way to reach these. */
export function seatsOnly(records: readonly RecordRange[], evidence: Evidence, blocks: readonly Block[]): boolean {
  const seats = rosterBlocks(blocks);
  const inRoster = records.filter(({ first }) => seats.has(first));
  if (inRoster.length < records.length * MOSTLY) return false;
  const reached = records.some(({ first, last }) => {
    const { phones, addresses } = evidence.in(first, last);
    return phones + addresses > 0;
  });
  const people = inRoster.filter(({ first, last }) => {
    const words = blocks.slice(first, last + 1).flatMap(({ text }) => text.split('\n'));
    return words.some((text) => PERSON.test(text) && !hasOrganizationWord(text.split(/[,\t]/)[0] ?? ''));
  });
  return !reached && people.length >= records.length * MOSTLY;
}
