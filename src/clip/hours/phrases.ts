/** Phrases of several words or signs that mean one thing in opening hours; tried where a word or number begins. */
import { CAPITAL_MONTHS } from '../words/months';
import type { Day, Token } from './token';

export const EVERY_DAY: readonly Day[] = [0, 1, 2, 3, 4, 5, 6];
const WEEKDAYS: readonly Day[] = [0, 1, 2, 3, 4];
const WEEKEND: readonly Day[] = [5, 6];

type Meaning = Token extends infer One ? (One extends Token ? Omit<One, 'start' | 'end'> : never) : never;
type Phrase = readonly [RegExp, (hit: RegExpExecArray) => Meaning];

const days = (list: readonly Day[]): Meaning => ({ kind: 'days', days: list, short: false });
const noon = (minutes: number): Meaning => ({ kind: 'time', time: { minutes, half: null, fixed: true } });
const COUNT: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
};
const rhythm = (hit: RegExpExecArray, months: boolean): Meaning => ({
  kind: 'rhythm',
  value: COUNT[(hit[1] ?? '').toLowerCase()] ?? (Number(hit[1]) || 2),
  months,
});

/** Sticky, case-insensitive, each bounded. Order matters: the longer reading comes first. */
export const WORD_PHRASES: readonly Phrase[] = [
  [
    /(?:a?round[ -]the[ -]clock|(?<!\b(?:doors?|hearts?|arms|minds?|lines?) (?:is|are) )(?:always|permanently) open(?! to\b| for\b| (?:an? |the )?(?:door|heart|arms))|siempre abiert[oa](?! a\b| para\b)|twenty[ -]four hours?(?: a day)?|las 24 horas(?: del d[ií]a)?)/iuy,
    () => ({ kind: 'around-the-clock' }),
  ],
  [
    /(?<=every ?day |daily |all week |week |days )but(?= (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)/iuy,
    () => ({ kind: 'except' }),
  ],
  [/days? not stated\b/iuy, () => ({ kind: 'no-day' })],
  // "We close for lunch 1–2", "closes between noon and 1", "cerramos de 2 a 4": an hour without, not the end of the day.
  [
    /clos(?:es?|ing)(?= (?:for|over|from|between)\b| \d[\d:.]* ?(?:[ap]\.?m\.? ?)?(?:-|to|and) ?\d)|c(?:ierran?|erramos)(?= (?:de|entre|para|por)\b)/iuy,
    () => ({ kind: 'closed' }),
  ],
  [/between (?:the )?hours(?: of)?\b|entre las horas de\b/iuy, () => ({ kind: 'between' })],
  [
    /(?:every ?day(?: of the week)?|each day|(?:every|each) (?:evening|morning|afternoon|night)(?! of)|any ?day|(?<=m\.? )daily|daily(?! (?!closes|from|at|until|till|to|between|and|except|open|in|for|by|on|with|after|before|noon)\p{Ll}{3,})|every ?night|nightly|(?:seven|7) (?:days|nights) (?:a|per|each) week|(?<=[\dm.],? )seven days(?! ?\p{L})|(?:los )?siete d[ií]as(?: de la| a la)? semana|todos los d[ií]as(?! (?:h[aá]b|lab))|todas las noches|a diario|diari[oa]s?|diariamente|cada d[ií]a|tous les jours|dagelijks|elke dag|iedere dag)\b/iuy,
    () => days(EVERY_DAY),
  ],
  [
    /(?:(?:every |each |on |all |most )?(?:weekdays?|week days|(?:business|working) days?|weeknights?)|(?:d[ií]as de )?entre semana|(?:todos los |en )?d[ií]as (?:laborables|h[aá]biles|laborales)|en semaine|doordeweeks|werkdagen)\b/iuy,
    () => days(WEEKDAYS),
  ],
  [/L ?(?:-|a) ?V(?![\p{L}.])/uy, () => days(WEEKDAYS)],
  [/L ?(?:-|a) ?J(?![\p{L}.])/uy, () => days([0, 1, 2, 3])],
  [/L ?(?:-|a) ?S(?![\p{L}.])/uy, () => days([0, 1, 2, 3, 4, 5])],
  [/L ?(?:-|a) ?D(?![\p{L}.])/uy, () => days(EVERY_DAY)],
  [
    /(?:(?:every |each |on )?(?<!holiday )week-?ends?|(?:los )?fin(?:es)? de semana|weekeinden?)\b/iuy,
    () => days(WEEKEND),
  ],
  [
    /(?:every|each) (other|two|three|four|\d{1,2}(?:st|nd|rd|th)?) (?:weeks?|wks?)(?: on)?\b/iuy,
    (hit) => rhythm(hit, false),
  ],
  [/every (other|two|three|four|\d{1,2}) months?(?: on(?: the)?)?\b/iuy, (hit) => rhythm(hit, true)],
  [/altern[oa]s|quincenal(?:es|mente)?|s[ií],? (?:y )?otr[oa] no/iuy, (hit) => rhythm(hit, false)],
  [/cada (dos|tres|cuatro|\d) semanas(?: los| el)?/iuy, (hit) => rhythm(hit, false)],
  [
    /(?:every (other)|alternat(?:e|ing)|bi-?weekly(?: on)?|fortnightly(?: on)?|tous les quinze jours|om de week(?: op)?)(?=[\s,:])/iuy,
    (hit) => rhythm(hit, false),
  ],
  [
    /(?:of (?:the|each|every|that) month|(?:each|every|a|per) month|monthly|del mes|de cada mes|al mes|du mois|van de maand)\b/iuy,
    () => ({ kind: 'monthly' }),
  ],
  [/(?:noon|lunch) hour(?=[ ,:(]{1,3}\d)/iuy, () => ({ kind: 'word', text: 'lunch' })],
  [/(?:mid-?day|noon|(?:el )?medio ?d[ií]a|midi)(?![\p{L}])/iuy, () => noon(720)],
  [/(?:midnight|(?:la )?media ?noche|minuit|middernacht)(?![\p{L}])/iuy, () => noon(1440)],
  [/apr[eè]s-?midi\b/iuy, () => ({ kind: 'filler' })],
  // "after the 11:00 service" names a service, not a time of opening.
  [
    /(?:after|following|before) (?:the|our|each|sunday) \d{1,2}(?::\d\d)?(?: ?[ap]\.? ?m\.?)? (?:service|worship|mass|church)/iuy,
    (hit) => ({ kind: 'word', text: hit[0] }),
  ],
  // "Text by Friday noon", "orders in by Wed. 5 pm": the end of asking, no time of opening.
  [
    /(?:by|no later than|before|a m[aá]s tardar|antes d)(?: the| el|el)? (?:mon|tue|wed|thu|fri|sat|sun|lunes|martes|mi[eé]rcoles|jueves|viernes)\p{L}*\.?,? (?:at |@ ?|a las? )?(?:noon|midday|mediod[ií]a|\d{1,2}(?::[0-5]\d)?(?: ?[ap]\.? ?m\b\.?)?)(?! ?(?:-|to|until|till|a|hasta) ?\d|[\d:])/iuy,
    (hit) => ({ kind: 'word', text: hit[0] }),
  ],
  [/(?:tot en met|t\/m|up to|through to)(?![\p{L}])/iuy, () => ({ kind: 'range' })],
];

export const NUMBER_PHRASES: readonly Phrase[] = [
  [/24 ?[/x] ?7(?: ?[/x] ?365)?(?!\d)/iuy, () => ({ kind: 'around-the-clock' })],
  [/24 ?h ?(?:\/ ?24)(?: ?[,et]{0,2} ?7 ?j?(?:ours)? ?(?:\/|sur) ?7)?/iuy, () => ({ kind: 'around-the-clock' })],
  [
    /(?<!\b(?:within|least|every|first|last|next|past|than|to|up to|about) )24[ -]?(?:hours?|hrs?|horas?|uur|heures?|h)\b\.?(?! (?:before|after|prior|notice|in advance|ahead|later|from|or|of (?!op)))(?:[ -](?:a|per|each)[ -]day|\/ ?day| al d[ií]a| del d[ií]a| por d[ií]a| par jour| per dag)?/iuy,
    () => ({ kind: 'around-the-clock' }),
  ],
  [
    /7 ?nights (?:a|per|each) week|(?:7|365) ?(?:days?|d[ií]as?|jours?|j|dagen)\b(?: (?:a|per|each|in the|de la|a la|por|sur|per) ?(?:week|year|semana|a[nñ]o|7)| ?\/ ?(?:week|7|semana))?/iuy,
    () => days(EVERY_DAY),
  ],
  [/12(?::00|\.00)? ?(?:noon|midday|n\b|del mediod[ií]a|o'?clock noon)/iuy, () => noon(720)],
  [/12(?::00|\.00)? ?(?:midnight|mid\b|de la medianoche)/iuy, () => noon(1440)],
  [
    /\d{1,2}(?:º|ero?)? de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)(?: del? \d{4})?(?!\p{L})/iuy,
    () => ({ kind: 'date' }),
  ],
  [
    // Not the 5 of "10-5 May-October".
    new RegExp(
      String.raw`(?<!\d(?::\d\d)? ?(?:[ap]\.?m\.?)? ?(?:-|to|until|till) ?)\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${CAPITAL_MONTHS})\b(?:,? \d{4}(?!\d))?`,
      'uy',
    ),
    () => ({ kind: 'date' }),
  ],
  [/\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)/uy, () => ({ kind: 'date' })],
  [
    /\d{3}[ .-]\d{3,4}(?:[ .-]\d{4})?(?!\d)|\d+(?:st|nd|rd|th)-\d+(?:st|nd|rd|th)\b(?! (?:mon|tue|wed|thu|fri|sat|sun))|\d+ ?%/iuy,
    (hit) => ({ kind: 'word', text: hit[0] }),
  ],
];
