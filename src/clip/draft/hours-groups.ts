/** Groups of lines about hours that stand together on a page, with what stands above them. */
import type { PageText } from '../capture/page-text';
import type { HoursLine } from '../fields/hours-lines';
import { fold } from '../words/fold';
import type { Run } from './context';

export interface HoursGroup {
  readonly lines: readonly HoursLine[];
  /** The words above, or its own first words, say "hours" or "open". */
  readonly headed: boolean;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const ONE_DATE = new RegExp(
  `\\b${MONTH}\\.?\\s+\\d{1,2}(?!\\d*:)\\b|\\b\\d{1,2}(?:\\s+de)?\\s*${MONTH}\\b|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b`,
  'i',
);
const WEEKDAY =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/g;
const DATE_END = new RegExp(
  `(?:\\b${MONTH}\\.?\\s+\\d{1,2}|\\b\\d{1,2}(?:\\s+de)?\\s*${MONTH})(?:,?\\s+\\d{4})?\\s*[@|,]?\\s*$`,
  'i',
);
const REGULAR =
  /\b(every|each|cada|todos|weekly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|of the month|del mes|daily|m-f|mon-fri|(mon|tues|wednes|thurs|fri|satur|sun)day\s*(-|–|through|thru|to)\s*(mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const HEADING = /(?<!24[ -])\b(hours?|open|opening|horarios?|abierto|schedule|openingstijden|atencion)\b/;

/** "December 18 @ 9:00 am – 12:00 pm": one date, and not a weekly hour that a date begins or ends. */
export const isSingleDate = (text: string): boolean =>
  ONE_DATE.test(text) && !REGULAR.test(text) && new Set(fold(text).match(WEEKDAY) ?? []).size < 2;

/** True when the words right before a line are a date ("18 Sep" above "10:00 am"). */
export const endsInDate = (text: string): boolean => DATE_END.test(text) && !REGULAR.test(text);

/** Consecutive lines of `runs`, or lines with one short line between them, as groups. */
export function groupLines(page: PageText, lines: readonly HoursLine[], runs: readonly Run[]): HoursGroup[] {
  const groups: HoursLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && together(page, before, line)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const first = group[0] as HoursLine;
    const inside = runs.find((run) => run.first <= first.block && first.block <= run.last);
    const around = inside ? withDays(page, group, inside) : group;
    const above = page.text.slice(Math.max(0, first.at - 60), first.at);
    const headed = HEADING.test(fold(above)) || HEADING.test(fold(first.text.slice(0, 40)));
    return { lines: around, headed };
  });
}

function together(page: PageText, a: HoursLine, b: HoursLine): boolean {
  const between = page.text.slice(a.at + a.length, b.at);
  if (between.length <= 1) return true;
  const block = page.blocks[b.block - 1];
  const heading = block && block.level > 0 && b.block - a.block === 2;
  return b.block - a.block <= 2 && between.trim().length < 40 && !heading;
}

const DAY_WORD =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b/;

const ANY_DAY =
  /\b(mon|tue?s?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(days?)?\b|\b(lun(es)?|mar(tes)?|mie(rcoles)?|jue(ves)?|vie(rnes)?|sab(ados?)?|dom(ingos?)?)\b|\b(m|tu|w|th)\s?[-–]\s?(th|f|sa|su)\b|\b(daily|every ?day|todos los dias|24\/7)\b/;

/** Times whose day stands on the next or the last line ("6:00 PM - 7:00 PM" / "Every third Wednesday of the month"). */
function withDays(page: PageText, group: readonly HoursLine[], run: Run): readonly HoursLine[] {
  if (group.length > 2 || group.some((line) => ANY_DAY.test(fold(line.text)))) return group;
  const last = group.at(-1) as HoursLine;
  const first = group[0] as HoursLine;
  const next = lineAt(page, last.at + last.length + 1);
  if (next && next.block <= run.last && DAY_WORD.test(fold(next.text))) return [...group, next];
  const start = page.text.lastIndexOf('\n', first.at - 2) + 1;
  const before = first.at > 1 ? lineAt(page, start) : null;
  return before && before.block >= run.first && DAY_WORD.test(fold(before.text)) ? [before, ...group] : group;
}

function lineAt(page: PageText, at: number): HoursLine | null {
  if (at >= page.text.length) return null;
  const end = page.text.indexOf('\n', at);
  const raw = page.text.slice(at, end < 0 ? undefined : end);
  return raw.length > 120 || raw.length === 0
    ? null
    : { at, length: raw.length, block: page.blockAt(at), text: raw.replaceAll('\t', ' ') };
}

/** The same hours in the footer again say nothing new. */
export function distinctGroups(groups: readonly HoursGroup[]): HoursGroup[] {
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = fold(group.lines.map((line) => line.text).join('')).replace(/[^a-z0-9]/g, '');
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
