/** A cheap look whether a line holds opening hours, before the grammar is asked. May be wrong, must be fast. */
import { plain } from '../grammar/plain';
import { inDigits } from './spelled-hours';

const LIMIT = 2_000;

const DAY =
  /\b(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\b|\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dilluns|dimarts|dimecres|dijous|divendres|dissabtes?|diumenges?)\b|\b(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom)(?=\.? ?(?:-|a |y |,|\d))|\b(?:M ?- ?(?:F|Th|W|Sa?|Su)|(?:Tu?|W|Th) ?- ?(?:Th|F|Sa?|Su)(?=:? ?\d)|(?:M|Tu?|W|Th),? ?[/&]? ?(?:Tu?|W|Th|F)|L ?(?:-|a) ?[JVSD]|L, ?[MXJV]|MWF|MTWThF|daily|(?:every|each) ?(?:day|evening|night|morning|afternoon)|nightly|(?:seven|7) days(?! (?!a week|each week)[a-hj-oq-z])|weekdays?|weekends?|todos los d[ií]as|fines? de semana|entre semana|tous les jours|dagelijks)\b/i;
const CLOCK =
  /\b\d{1,2}(?:[:.][0-5]\d)? ?[ap]\.? ?m\b|\b(?:[01]?\d|2[0-4]):[0-5]\d\b|\b(?:noon|midnight|mediod[ií]a|medianoche)\b|\b\d{1,2} ?(?:h(?:oras|eures)?|u)(?: ?[0-5]\d)?\b|\b\d{1,2}(?:\.\d\d)? ?uur\b|\b\d{1,2}(?::[0-5]\d)?[ap]\b|\b\d{1,2} ?(?:-|to|a|un?till?) ?\d{1,2}\b(?!-)|\b\d{1,2} '?till? \d{1,2}\b|\bbetween \d{1,2} and \d{1,2}\b|\b[01]\d[0-5]\d ?(?:-|to) ?[0-2]\d[0-5]\d\b|\b\d{1,2} (?:de la (?:ma[nñ]ana|tarde|noche)|in the (?:morning|afternoon|evening)|o'?clock)\b/i;
const ALWAYS =
  /\b24 ?[/x] ?7\b|(?<!\b(?:within|least|every|first|last|next|past|than|to) )\b24[ -]?(?:hours?|hrs?|horas|uur|heures)\b(?! (?:before|after|prior|notice|in advance|ahead|later|residential|supervis\w+|inpatient|nursing))|\b(?:a?round|open)[ -](?:the[ -]clock|24)\b|(?<!\b(?:doors?|hearts?|arms|minds?|lines?) (?:is|are) )\balways open\b(?! to\b| for\b)|\bsiempre abiert[oa]\b(?! a\b| para\b)/i;
const RANGE =
  /\b\d{1,2}(?:[:.][0-5]\d)?(?: ?[ap]\.? ?m\.?)? ?(?:-|to|until|till|a|hasta|à|tot) ?(?:las? )?(?:\d{1,2}(?:[:.][0-5]\d)? ?[ap]\.? ?m\b|noon|midnight|\d{1,2}[:.h][0-5]\d)/i;
const CLOSED = /\b(?:closed|cerrad[oa]|ferm[eé]e?|gesloten)\b/i;
const LABEL = /\b(?:hours?|open|horario|abierto|heures|ouvert|openingstijden|geopend)\b/i;
const LIST_OF_DAYS = /^\W*(?:open|hours?|days?|horario)?\W*(?:[\p{L}.]{1,11}\W{1,3}){0,7}[\p{L}.]{1,11}\W*$/iu;

/** "W 2 - 6", "Th: 10-2": one letter for the day believed in front of a span only. */
const SHORT_ROW =
  /^\W*(?:M|Tu?|W|Th|F|Sa|Su)(?: ?[,&/] ?(?:M|Tu?|W|Th|F|Sa|Su))*:? {0,3}\d{1,2}(?::[0-5]\d)? ?(?:[ap]\.?m?\.?)? ?-/;

/** All that is said of hours: "By appointment only", "Hours: by appointment", "Solo con cita previa". */
const APPOINTMENT =
  /^\W*(?:(?:hours?|open|horario|opening (?:hours|times))\W{1,3})?(?:only |strictly |s[oó]lo |[uú]nicamente )?(?:by appointment|con cita(?: previa)?|sur rendez-vous|op afspraak)(?: only| solamente)?\W*$/i;

/** True when the line probably says when a place is open. */
export function looksLikeHours(text: string): boolean {
  const line = plain(text.slice(0, LIMIT)).text;
  if (ALWAYS.test(line) || APPOINTMENT.test(line)) return true;
  if (DAY.test(line))
    return (
      CLOCK.test(inDigits(line).replace(/ +/g, ' ')) ||
      CLOSED.test(line) ||
      (line.length < 60 && LIST_OF_DAYS.test(line))
    );
  if (SHORT_ROW.test(line)) return true;
  return line.length < 200 && RANGE.test(line) && (LABEL.test(line) || line.length < 60);
}
