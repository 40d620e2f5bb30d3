/** Whether one group of hours holds every time of day that is told of a resource: then it is all of them. */
import type { PageContext, Run } from './context';

interface Told {
  readonly text: string;
  readonly rows: readonly unknown[];
  readonly ambiguous: boolean;
}

const CLOCK = /\b\d{1,2}([:.]\d\d)?\s*[ap]\.?\s?m\b|\b\d{1,2}:\d\d\b|\b(noon|midnight|mediod[ií]a|medianoche)\b/gi;
const SEASON =
  /\b(summer|winter|spring|fall|seasonal|school year|holidays?|except|verano|invierno|may vary|subject to|by appointment|con cita|every other|alternat)/i;

/** True when every time of day in the runs is in this group, and it speaks of no season or exception. */
export function tellsAllTimes(context: PageContext, runs: readonly Run[], read: Told): boolean {
  if (read.rows.length === 0 || read.ambiguous || SEASON.test(read.text)) return false;
  const inside = new Set(clocks(read.text));
  const all = runs.flatMap((run) => {
    const { from, to } = context.page.spanOf(run.first, run.last);
    return clocks(context.page.text.slice(from, to));
  });
  return inside.size > 0 && all.every((time) => inside.has(time));
}

const clocks = (text: string): string[] =>
  (text.match(CLOCK) ?? []).map((time) => time.toLowerCase().replace(/[\s.]/g, ''));
