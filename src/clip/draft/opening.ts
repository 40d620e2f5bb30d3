/**
 * Weekly hours of one resource: the lines that speak of hours are gathered into groups that stand together, read by
 * the grammar, and made one schedule. The page's own words are always kept.
 */
import type { Found, ScheduleValue } from '../../domain/resource/resource-draft';
import type { HoursLine } from '../fields/hours-lines';
import { readHours } from '../hours/read-hours';
import { fold, tidy } from '../words/fold';
import type { PageContext, Run } from './context';
import { within } from './context';
import { distinctGroups, endsInDate, groupLines, type HoursGroup, isSingleDate } from './hours-groups';
import { pairDaysAndTimes } from './pair-rows';

export interface Opening {
  readonly schedule: readonly Found<ScheduleValue>[];
  readonly hours_text: Found<string> | null;
  readonly by_appointment: boolean;
}

interface Read {
  readonly group: HoursGroup;
  readonly text: string;
  readonly rows: readonly ScheduleValue[];
  readonly appointment: boolean;
  readonly ambiguous: boolean;
  readonly always: boolean;
}

const MAX_GROUPS = 8;
const MAX_ROWS = 60;
/** Sentences about something else than being open. */
const OTHER_TIMES =
  /\b(regist(er|ration)|sign[- ]?up|deadline|board (of|meeting)|meetings?|committee|volunteer|orientation|donations? (are|accepted|drop)|drop[- ]off|closed (on|for)|holidays?|reuni[oó]n(es)?|training|webinar|311|911)\b/i;

/** The hours in `runs`. `doubt` is taken off each confidence. */
export function openingIn(context: PageContext, runs: readonly Run[], doubt: number): Opening {
  const groups = distinctGroups(groupLines(context.page, linesOf(context, runs), runs)).slice(0, MAX_GROUPS);
  const reads = choose(groups.map(readGroup));
  const schedule: Found<ScheduleValue>[] = [];
  const seen = new Set<string>();
  let words: Found<string> | null = null;
  for (const read of reads) {
    const first = read.group.lines[0] as HoursLine;
    const last = read.group.lines.at(-1) as HoursLine;
    const evidence = context.page.quote(first.at, Math.min(last.at + last.length - first.at, 1_200));
    const confidence = confidenceOf(reads.length, read, doubt);
    const witness = read.group.headed ? ('label' as const) : ('text' as const);
    words ??= { value: '', confidence: Math.min(0.88, confidence), witness, evidence };
    for (const row of read.rows) {
      const key = [row.freq, row.interval, row.byday, row.opens_at, row.closes_at].join('|');
      if (seen.has(key)) continue;
      seen.add(key);
      schedule.push({ value: row, confidence, witness, evidence });
    }
  }
  const text = reads.map((read) => tidy(read.text, 1_000)).join(' | ');
  return {
    schedule: schedule.slice(0, MAX_ROWS),
    hours_text: words ? { ...words, value: text.slice(0, 2_000) } : null,
    by_appointment: reads.some((read) => read.appointment),
  };
}

/** Lines of the runs that may be weekly hours; of closed tabs only when nothing visible speaks of hours. */
function linesOf(context: PageContext, runs: readonly Run[]): HoursLine[] {
  const all = runs.flatMap((run) => within(context.facts.hours, run));
  const visible = all.filter((line) => context.blocks[line.block]?.hidden !== true);
  return (visible.length > 0 ? visible : all).filter((line) => {
    const block = context.blocks[line.block];
    const link = block?.region === 'nav' && block.links.some((one) => one.end - one.start > block.text.length * 0.7);
    return (
      !link && !isSingleDate(line.text) && !endsInDate(context.page.text.slice(Math.max(0, line.at - 24), line.at))
    );
  });
}

function readGroup(group: HoursGroup): Read {
  const text = group.lines.map((line) => line.text).join('\n');
  const reading = readHours(text);
  const paired = pairDaysAndTimes(reading.schedule);
  const complete = paired.filter((row) => row.byday !== '' && row.opens_at !== '');
  // A start without an end is a meeting or a meal unless the words above say "hours".
  const rows = group.headed || complete.length > 1 ? complete : complete.filter((row) => row.closes_at !== '');
  return {
    group,
    text,
    rows,
    appointment: reading.by_appointment,
    ambiguous: reading.ambiguous,
    always: rows.length > 0 && rows.every((row) => row.opens_at === '00:00' && row.closes_at === '24:00'),
  };
}

/** Of several groups those that speak of opening: a table or headed list beats a sentence about registration. */
function choose(reads: readonly Read[]): Read[] {
  const telling = reads.filter((read) => read.rows.length > 0);
  if (telling.length === 0) return reads.slice(0, 2);
  const opening = telling.filter((read) => read.group.headed || !OTHER_TIMES.test(read.text));
  const weekly = opening.filter((read) => !read.always);
  const headed = weekly.filter((read) => read.group.headed || read.group.lines.length > 1);
  if (headed.length > 0) return headed;
  if (weekly.length > 0) return weekly;
  return opening.length > 0 ? opening : telling.map((read) => ({ ...read, rows: [] }));
}

function confidenceOf(groups: number, read: Read, doubt: number): number {
  const base = read.group.headed ? 0.88 : /\b(open|hours|abierto|horario)\b/.test(fold(read.text)) ? 0.84 : 0.74;
  const value = base - (groups > 1 ? 0.12 : 0) - (read.ambiguous ? 0.3 : 0) - (read.always ? 0.1 : 0) - doubt;
  return Math.round(Math.max(0.1, value) * 100) / 100;
}
