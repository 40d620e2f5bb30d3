/**
 * Hours told once for all places of a list: "Offices are open Monday through Friday, 8:30 to 5". They are those of each
 * place that tells none of its own.
 */
import { readHours } from '../hours/read-hours';
import { tidy } from '../words/fold';
import { confident } from './confidence';
import type { PageContext, Run } from './context';
import type { DayHours } from './day-above';
import { isSingleDate } from './hours-groups';

const PLACES =
  '(?:offices|locations|sites|branches|clinics|pantries|libraries|cent(?:er|re)s|stores|shelters|hubs|sedes|oficinas|cl[ií]nicas|sucursales|centros|bibliotecas|despensas)';
const ALL = new RegExp(
  `^\\W*(?:all|both|our|each of our|the|tod[oa]s|nuestr[oa]s|las|los)?(?: (?:of )?(?:our|the|three|four|five|las|los|nuestr[oa]s))*(?: \\p{L}+)? ?${PLACES} (?:(?:are|is|will be|est[aá]n) )?(?:open|abren|abiert[oa]s|atienden|keep|have)\\b|\\bhours (?:for|at|of) (?:all|both|every|our)\\b|\\bhorarios? de tod[oa]s\\b`,
  'iu',
);
const SURE = 0.8;

/** What the main part says outside of `runs` of when all of them are open; null where it does not. */
export function sharedHours(context: PageContext, runs: readonly Run[], doubt: number): DayHours | null {
  for (const { block, text, at, length } of context.facts.hours) {
    if (context.blocks[block]?.region !== 'main' || !ALL.test(text) || isSingleDate(text)) continue;
    if (runs.some(({ first, last }) => block >= first && block <= last)) continue;
    const { schedule, ambiguous } = readHours(text);
    const rows = schedule.filter((row) => row.byday !== '' && row.opens_at !== '' && row.closes_at !== '');
    if (rows.length === 0 || ambiguous) continue;
    const evidence = context.page.quote(at, length);
    const said = { confidence: confident(SURE - doubt), witness: 'text' as const, evidence };
    return { schedule: rows.map((value) => ({ value, ...said })), words: { value: tidy(text, 300), ...said } };
  }
  return null;
}
