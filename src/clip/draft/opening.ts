/**
 * Weekly hours of one resource: the lines that speak of hours are gathered into groups that stand together, read by
 * the grammar, and made one schedule. The page's own words are always kept.
 */
import type { Found, ScheduleValue } from '../../domain/resource/resource-draft';
import type { HoursLine } from '../fields/hours-lines';
import { isOnlineAlways, withoutOnline } from '../hours/online';
import { type HoursReading, readHours } from '../hours/read-hours';
import { fold, tidy } from '../words/fold';
import { atTheCounter } from './at-the-counter';
import { confident, SIGN } from './confidence';
import type { PageContext, Run } from './context';
import { within } from './context';
import {
  classesAsService,
  distinctGroups,
  endsInDate,
  groupLines,
  type HoursGroup,
  isSeason,
  isSingleDate,
} from './hours-groups';
import { purposeNamed, serviceWords, speaksOfOpening } from './hours-purpose';
import { hoursWords } from './hours-words';
import { regularStarts, withoutLines, withoutSeating } from './meetings';
import { pairDaysAndTimes } from './pair-rows';
import { tellsAllTimes } from './tells-all-times';

export interface Opening {
  readonly schedule: readonly Found<ScheduleValue>[];
  readonly hours_text: Found<string> | null;
  readonly by_appointment: boolean;
}

interface Read {
  readonly group: HoursGroup;
  /** It stands in the site's header, menu or footer. */
  readonly outside: boolean;
  readonly text: string;
  readonly rows: readonly ScheduleValue[];
  /** Where nothing else is told: what begins regularly. */
  readonly starts: readonly ScheduleValue[];
  readonly appointment: boolean;
  readonly ambiguous: boolean;
  readonly always: boolean;
}

const PASSED = 0.12;
const MAX_GROUPS = 8;
/** "2nd & 4th Thursdays @ 10:30 AM", all that a listing says of when: when it begins. */
const SHORT = 48;
/** "8 AM until gone", "5 p.m. until food is gone", "desde las 7 hasta agotar existencias": an opening without an end. */
const OPEN_END =
  /\b(?:un)?til+ (?:(?:the |all )?(?:\w+ )?(?:food|suppl\w+|it|they|everything|stock|boxes|bags|items) (?:is |are |has |have |runs? |lasts?)?|sold |we )?(?:(?:all )?gone|run out|runs out|out)\b|\bhasta (?:agotar|que se (?:acabe|termine|agote))|\b(?:while|as long as) (?:\w+ ){1,2}lasts?\b/i;
const MAX_ROWS = 60;
/** "From March 1 we are open …": the first words of another page. */
const EXCERPT = /(?:…|\.\.\.)[\])]?\s*(?:(?:read|continue|leer|more|más)\b.{0,30})?$/i;

/** The hours in `runs` of the resource called `name`. `doubt` is taken off each confidence. */
export function openingIn(
  context: PageContext,
  runs: readonly Run[],
  name: string,
  doubt: number,
  listed = false,
): Opening {
  const first = Math.min(...runs.map((run) => run.first));
  const told = distinctGroups(groupLines(context.page, linesOf(context, runs), first)).slice(0, MAX_GROUPS);
  const page = context.blocks.find(({ level }) => level === 1)?.text ?? '';
  const groups = classesAsService(told, `${name} ${page}`);
  const all = groups.map((group) => readGroup(context, group, listed && groups.length === 1));
  const { regular, seasonal } = bySeason(all);
  const reads = ofSubject(choose(regular, name, headlineIn(context, runs)), subjectWords(context, runs, name));
  // The text itself tells times that could not be used: those beside it are less surely the resource's.
  const passed = reads.every((read) => !isMain(context, read)) && all.some((read) => isMain(context, read));
  const whole = reads.length === 1 && tellsAllTimes(context, runs, reads[0] as Read);
  const schedule: Found<ScheduleValue>[] = [];
  const seen = new Set<string>();
  let words: Found<string> | null = null;
  for (const read of reads) {
    const first = read.group.lines[0] as HoursLine;
    const last = read.group.lines.at(-1) as HoursLine;
    const evidence = context.page.quote(first.at, Math.min(last.at + last.length - first.at, 1_200));
    const others = read.group.lines.some((line) => context.doubted?.has(line.at)) ? SIGN.others : 0;
    const confidence = confident(
      confidenceOf(reads.length, read, doubt + (passed ? PASSED : 0)) + (whole ? SIGN.whole : SIGN.partly) + others,
    );
    const witness = read.group.headed ? ('label' as const) : ('text' as const);
    words ??= { value: '', confidence: Math.min(0.88, confidence), witness, evidence };
    for (const row of read.rows) {
      const key = [row.freq, row.interval, row.byday, row.opens_at, row.closes_at].join('|');
      if (seen.has(key)) continue;
      seen.add(key);
      schedule.push({ value: row, confidence, witness, evidence });
    }
  }
  const text = [
    ...reads.map((read) => tidy(hoursWords(read.text), 1_000)),
    ...(reads.length > 0 ? seasonal.map(seasonWords) : []),
  ].join(' | ');
  return {
    schedule: schedule.slice(0, MAX_ROWS),
    hours_text: words ? { ...words, value: text.slice(0, 2_000) } : null,
    by_appointment: reads.some((read) => read.appointment),
  };
}

/** Where the hours of all the year are told, those of a summer or of holidays stay words: no week has both. */
function bySeason(all: readonly Read[]): { regular: readonly Read[]; seasonal: readonly Read[] } {
  const seasonal = all.filter(({ group, text }) => [group.over, group.lines[0]?.text ?? '', text].some(isSeason));
  const regular = all.filter((read) => !seasonal.includes(read));
  const told = regular.some((read) => read.rows.length > 0 && read.group.purpose === 'service');
  return told ? { regular, seasonal } : { regular: all, seasonal: [] };
}

/** The hours of a season with the words that say which. */
const seasonWords = ({ group, text }: Read): string =>
  tidy(isSeason(text) ? text : `${group.over.replace(/:$/, '')}: ${hoursWords(text)}`, 1_000);

const isMain = (context: PageContext, read: Read): boolean =>
  context.blocks[read.group.lines[0]?.block ?? -1]?.region === 'main';

/** Lines of the runs that may be weekly hours; of closed tabs only when nothing visible speaks of hours. */
function linesOf(context: PageContext, runs: readonly Run[]): HoursLine[] {
  // What begins in one record and ends in the next belongs to neither; a row may go on to "Back to top".
  const all = runs.flatMap((run) =>
    within(context.facts.hours, run).filter((line) => {
      const end = context.page.blockAt(line.at + line.length - 1);
      const { row = -1 } = context.blocks[line.block] ?? {};
      return end <= run.last || (row >= 0 && context.blocks[end]?.row === row && line.block >= run.first);
    }),
  );
  const visible = all.filter((line) => context.blocks[line.block]?.hidden !== true);
  return (visible.length > 0 ? visible : all).filter((line) => {
    const block = context.blocks[line.block];
    const link = block?.region === 'nav' && block.links.some((one) => one.end - one.start > block.text.length * 0.7);
    return (
      !link &&
      !isSingleDate(line.text) &&
      !EXCERPT.test(line.text) &&
      !endsInDate(context.page.text.slice(Math.max(0, line.at - 24), line.at), line.text)
    );
  });
}

function readGroup(context: PageContext, group: HoursGroup, alone: boolean): Read {
  const { text, reading } = readLines(group.lines);
  const paired = pairDaysAndTimes(reading.schedule);
  const complete = paired.filter(
    (row) => row.byday !== '' && row.opens_at !== '' && (row.closes_at !== '' || purposeNamed(row.notes) !== 'other'),
  );
  const closing = complete.filter((row) => row.closes_at !== '');
  const closed = new Set(closing.flatMap((row) => row.byday.split(',')));
  // A start without an end is a meeting or a meal unless the words above say "hours"; beside an end it is when the
  // doors open or the last guest comes.
  const rows = withoutLines(
    group.headed ||
      complete.length > 1 ||
      (group.purpose === 'service' && OPEN_END.test(text)) ||
      (text.length <= SHORT && (alone || isRegularStart(group, text)))
      ? withoutSeating(text, complete).filter(
          (row) => row.closes_at !== '' || row.byday.split(',').some((day) => !closed.has(day)),
        )
      : closing,
  );
  const region = context.blocks[group.lines[0]?.block ?? 0]?.region;
  return {
    group,
    outside: region === 'header' || region === 'footer' || region === 'nav',
    text,
    rows,
    starts: regularStarts(text, complete),
    appointment: reading.by_appointment,
    ambiguous: reading.ambiguous,
    always: rows.length > 0 && rows.every((row) => row.opens_at === '00:00' && row.closes_at === '24:00'),
  };
}

/** "Mondays at 1pm", "Every Friday, 5:30 pm" on a line of its own: when what the page is about begins each week. */
const isRegularStart = (group: HoursGroup, text: string): boolean =>
  group.lines.length === 1 &&
  group.purpose === 'service' &&
  /^\W*(?:(?:every|each|cada)\s|(?:the )?(?:1st|2nd|3rd|4th|first|second|third|fourth|last)\s|(?:todos )?los\s|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b)/i.test(
    text,
  );

/** The hours cells of rows are read alone, unless the days stand in a name beside them ("Lunch (Mondays) | 5–6 pm"). */
function readLines(lines: readonly HoursLine[]): { text: string; reading: HoursReading } {
  const read = (text: string) => ({ text, reading: readHours(withoutOnline(text)) });
  const told = ({ reading }: { reading: HoursReading }): boolean => reading.schedule.some((row) => row.byday !== '');
  const whole = read(lines.map((line) => line.text).join('\n'));
  if (lines.every((line) => line.cells === undefined)) return whole;
  const cells = read(lines.map((line) => line.cells || line.text).join('\n'));
  return told(cells) || !told(whole) ? cells : whole;
}

/** How much a group speaks of being open: a headed list most, a sentence less, an event or the telephone least. */
function weightOf(read: Read): number {
  const { group } = read;
  const lines = group.lines.length > 1 || read.text.includes('\n');
  const stated = group.headed ? 3 : lines ? 2 : speaksOfOpening(read.text) || group.purpose !== 'event' ? 1 : 0;
  const off = group.purpose === 'event' ? 3 : group.purpose === 'phone' ? 2 : 0;
  return stated - off - (read.always ? 2 : 0);
}

/** "Apply online 24/7", "call 911 any time": a web site and the emergency number are always there. */
const isOnline = (read: Read): boolean =>
  read.always &&
  (isOnlineAlways(read.text) || /\b(online|web ?site|portal|app|internet|en l[ií]nea|311|911)\b/i.test(read.text));

const ANSWERS = /\b(?:(?:hot|help|warm|life|crisis|text|chat|info)[ -]?line|line|l[ií]nea|crisis)\b/i;

/** Of several groups those that say when the resource called `name` is open; without rows where none does. */
function choose(reads: readonly Read[], name: string, headline: string): Read[] {
  // Where people give blood or goods, those hours are the place's own.
  const gives = /donat|donor|volunt/i.test(name);
  const open = atTheCounter(
    reads.filter((read) => read.rows.length > 0 && (gives || read.group.purpose !== 'other') && !isOnline(read)),
    name,
  );
  // Hours told in the page's own part are the resource's; those of its foot are the whole site's.
  const foot = Math.max(
    ...open.map((read) => (!read.outside ? 0 : read.group.purpose === 'office' ? 1 : weightOf(read))),
  );
  const main = open.some((read) => !read.outside && weightOf(read) >= Math.min(2, Math.max(1, foot)));
  const telling = open.filter((read) => !main || !read.outside);
  if (telling.length === 0) {
    const regular = reads.filter((read) => !read.outside && read.starts.length > 0).slice(0, 3);
    if (regular.length > 0) return regular.map((read) => ({ ...read, rows: read.starts }));
    return reads.slice(0, 2).map((read) => ({ ...read, rows: [] }));
  }
  // A crisis line answers always; its administration keeps hours.
  const answers = ANSWERS.test(name) ? telling.filter((read) => read.always) : [];
  if (answers.length > 0 && telling.every((read) => read.always || read.group.purpose === 'office')) return answers;
  const own = new Set(serviceWords(name));
  const named = telling.filter((read) => serviceWords(read.group.label).some((word) => own.has(word)));
  const most = Math.max(...telling.map(weightOf));
  if (most < 0 && telling.every((read) => read.group.purpose === 'event'))
    return telling.map((read) => ({ ...read, rows: [] }));
  // "Pantry hours" and "Office hours" on the page of a pantry.
  const about = named.some((read) => weightOf(read) > 0) ? named : withoutOffice(telling, headline);
  const best = Math.max(...about.map(weightOf));
  return about.filter((read) => weightOf(read) >= Math.min(2, best));
}

/** A church's page under the heading "Community Meal": the meal's hours, not those of the office beside them. */
function withoutOffice(reads: readonly Read[], headline: string): readonly Read[] {
  const subject = new Set(serviceWords(headline));
  const told = reads.some(
    (read) => read.group.purpose === 'service' && serviceWords(read.group.label).some((word) => subject.has(word)),
  );
  return told ? reads.filter((read) => read.group.purpose !== 'office') : reads;
}

/** Words of labels that say nothing of whose hours these are. */
const IDLE =
  /^(?:the|our|and|for|are|was|is|now|open|opens|opening|hours?|times?|schedule|days?|operation|regular|normal|current|business|public|service|services|center|centre|office|location|locations|horario|horarios|de|del|la|el|atencion)$/;

/** A place with hours of its own, beside the one the page is about. */
const UNIT =
  /\b(?:cent(?:er|re)|desk|office|advisor|court|clinic|library|branch|department|store|shop|museum|oficina)\b/;

const labelWords = (words: string): readonly string[] =>
  (fold(words).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !IDLE.test(word));

/** The words of the name and of the page's first heading. */
function subjectWords(context: PageContext, runs: readonly Run[], name: string): ReadonlySet<string> {
  return new Set(labelWords(`${name} ${headlineIn(context, runs)}`));
}

/** The first heading of the highest level in the runs. */
const headlineIn = ({ blocks }: PageContext, runs: readonly Run[]): string =>
  blocks.find((block) => block.level === 1 && runs.some((run) => block.index >= run.first && block.index <= run.last))
    ?.text ?? '';

/** "Help Center is open:" and "Advisor is open:" under the heading "Help Center": the first are the page's own. */
function ofSubject(reads: readonly Read[], subject: ReadonlySet<string>): readonly Read[] {
  const about = reads.map((read) => {
    const words = labelWords(read.group.over);
    if (words.length > 1 && words.every((word) => subject.has(word))) return 'own';
    return words.length > 1 && UNIT.test(fold(read.group.over)) ? 'other' : 'none';
  });
  // "Saturday" or "Take-home groceries" above hours names nobody else.
  return about.includes('own') && !about.includes('none') ? reads.filter((_, i) => about[i] === 'own') : reads;
}

function confidenceOf(groups: number, read: Read, doubt: number): number {
  const { group } = read;
  const list = group.lines.length > 1 || read.text.includes('\n');
  const several = read.rows.some((row) => row.byday.includes(','));
  const base = group.headed ? (list ? 0.96 : 0.94) : list || speaksOfOpening(read.text) ? 0.91 : several ? 0.88 : 0.85;
  const purpose = group.purpose === 'service' ? 0 : group.purpose === 'office' ? 0.02 : 0.12;
  const value = base - purpose - (groups > 1 ? 0.08 : 0) - (read.ambiguous ? 0.3 : 0) - (read.always ? 0.1 : 0) - doubt;
  return value;
}
