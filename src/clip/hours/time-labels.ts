/** What the words in front of a time say of it: morning or evening, an end, a deadline, a week of the month. */
import type { Reading } from './meridiem';

const MORNING = /\b(?:breakfast|morning|mornings|desayuno|ma[nñ]ana)\b/i;
const EVENING = /\b(?:dinner|supper|evening|evenings|night|nights|overnight|cena|tarde|noche)\b/i;
export const hintOf = (words: string): Reading['hint'] =>
  EVENING.test(words) ? 'p' : MORNING.test(words) ? 'a' : null;
/** "Last shower: 2 p.m.": the time is an end. */
export const LATEST = /^(?:last|latest|doors close|[uú]ltim[oa])\b/i;
/** "Call by 10 a.m. the day before", "Please arrive by 2:30": a time by which one asks, not one at which something ends. */
export const DEADLINE =
  /^(?:please )?(?:arrive|check in|be here|(?:tele)?phone|call|text|e-?mail|sign[ -]?up|register|rsvp|reserve|order|book|cancel|llame|llamar|reserve)\b/i;
/** "No admittance after 9 p.m."; "No appointment: Mon–Fri 8–12" takes nothing away. */
export const NEGATED =
  /^(?:no|not|sin)\b(?! (?:prior |previous |previa )?(?:appointments?|appts?|cita|citas|reservations?|walk))/i;

/** "Second week of the month, Wednesday": a week has no place in the schedule, so the days alone say too much. */
export const WEEK_OF_MONTH =
  /(?:\d(?:st|nd|rd|th|[aª])|first|second|third|fourth|last|primera|segunda|tercera|cuarta|[uú]ltima)\s(?:full\s)?(?:week|semana)/i;
