/**
 * When something begins each week or month, told in a sentence without an end: "We meet every Thursday at 7 pm", "Supper
 * is served on Mondays at 5:30". Beside opening hours that is when a class begins; on a page of a peer group or a street
 * kitchen that tells nothing else, it is when to come. English and Spanish. Pure.
 */
import type { ScheduleValue } from '../../domain/resource/resource-draft';
import { fold } from '../words/fold';

const EACH =
  /\b(?:every|each|weekly|monthly|of (?:the|each|every) month|cada|todos los|todas las|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/;
/** What people come to, or what is done for them. */
const COME =
  /\b(?:we|groups?|circles?|callers|everyone|neighbou?rs|parents|families|guests|nos|grupo)\b.{0,60}\b(?:meets?|gathers?|calls?|come|serves?|shares?|hands? out|gives? out|cook|distributes?|reunimos|reune|servimos|repartimos|entregamos)\b|\b(?:is|are|se) (?:held|served|shared|handed out|given out|offered|sirven?|reparten?|ofrece)\b|\b(?:distribut(?:es?|ions?|ed)|(?:free|hot|community) (?:meals?|lunch(?:es)?|dinners?|suppers?|breakfasts?|food|groceries)|takes place|join us|drop in|come by|pick up|meets? (?:on|at|in|via|every|each)|gathers? (?:on|at|in|every|each))\b/;
/** Business of the organization itself, worship and lessons. */
const ELSE =
  /\b(?:boards?|committees?|councils?|trustees|trainings?|orientations?|class(?:es)?|lessons?|workshops?|webinars?|deadlines?|due|bingo|yoga|choir|concerts?|rehearsals?|worship|mass|services? (?:begins?|starts?)|sermon|bible|prayer|volunteers?|donations?|members? meeting|business meeting|junta|misa|culto)\b/;

/** "Elm Church, 12 Oak St, 213-555-0134, Sundays at 5 pm": when to come, as one part of an entry. */
const PART =
  /\d.*[,;|.–-] (?:every |each )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:and|&) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)?,? (?:at |@ ?)?\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?(?= *(?:$|[,;|]))/;

/** The rows of `complete` that begin something regular, none where the words tell of something else. */
export function regularStarts(text: string, complete: readonly ScheduleValue[]): readonly ScheduleValue[] {
  const words = fold(text);
  return EACH.test(words) && (COME.test(words) || PART.test(words)) && !ELSE.test(words)
    ? complete.filter((row) => row.closes_at === '')
    : [];
}

/** "Doors open at 5. We eat at 5:30.": of starts on the same days the first is when to come. */
export function withoutSeating(text: string, rows: readonly ScheduleValue[]): readonly ScheduleValue[] {
  if (rows.length < 2 || !/\bdoors?\b/i.test(text) || rows.some((row) => row.closes_at !== '')) return rows;
  return rows.filter((row) => !rows.some((one) => one.byday === row.byday && one.opens_at < row.opens_at));
}

const LINE =
  /\b(?:988|911|(?:hot|help|warm|life|crisis|chat|text) ?lines?|call|text|chat|phone|online|web ?site|linea|llame|telefono)\b/;

/** What is open to people day and night, whatever its office keeps. */
const STAYS =
  /\b(?:emergency|emergencias?|urgencias?|shelters?|(?:warming|cooling|sobering|drop-? ?in) cent(?:er|re)s?|pantr(?:y|ies)|fridges?|cupboards?|blessing box(?:es)?|restrooms?|showers?|despensas?|banos|albergues?|refugios?|hospital|crisis (?:center|centre|unit|beds?|house)|beds?|camas?|residents?|residential|inpatient|detox|intake|admissions?|ingresos?|walk-? ?ins?|doors?|guests?|nurse|security|staff|personal)\b/;

const COUNTER =
  /^(?:|counter|lobby|(?:front )?desk|in person|ventanilla|mostrador|en persona|atencion(?: al publico)?|horario(?: de atencion)?)$/;

/**
 * Hours of the day and night beside others are those of a line, or of whatever they name: "Mon–Fri 9–5; for a crisis
 * call 988 (24/7)", "Mon–Fri 9–4. Electronic filing 24/7".
 */
export function withoutLines(rows: readonly ScheduleValue[]): readonly ScheduleValue[] {
  const always = (row: ScheduleValue): boolean => row.opens_at === '00:00' && row.closes_at === '24:00';
  const limited = rows.filter((row) => !always(row));
  if (limited.length === 0 || limited.length === rows.length) return rows;
  const plain = limited.every(({ notes }) => COUNTER.test(fold(notes)));
  return rows.filter((row) => {
    const notes = fold(row.notes);
    return !always(row) || !(LINE.test(notes) || (plain && notes !== '' && !STAYS.test(notes)));
  });
}
