/** Hours of the clock written as words: "from nine to five", "eight a.m.", "ten in the morning". English and Spanish. Pure. */
const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** As alternatives of a pattern. */
export const HOUR_WORDS = HOURS.join('|');
const ONE = HOUR_WORDS;
const TO = String.raw`\s?(?:-|to|until|till)\s?`;
/** "One to one support", "children three to five" are no hours: what stands before must say that they are. */
const BEFORE = String.raw`\b(?:from|open(?:s|ed)?|hours?|daily|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)[:,]? `;
const END = String.raw`(?:${ONE}|noon|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?\s?m)\b`;
const CLEAR = String.raw`\s?(?:[ap]\.?\s?m\b|o'?clock\b|in the (?:morning|afternoon|evening)\b|at night\b)`;
const SPELLED = new RegExp(
  [
    String.raw`\b(?:${ONE})\b(?=${CLEAR})`,
    String.raw`(?<=${BEFORE})(?:${ONE})\b(?=${TO}${END})`,
    String.raw`(?<=(?:${BEFORE}(?:${ONE})|[ap]\.?\s?m\b\.?|o'?clock|morning|afternoon|noon)${TO})(?:${ONE})\b(?![ -]\d)`,
    String.raw`(?<=\bbetween )(?:${ONE})\b(?= and ${END})`,
    String.raw`(?<=\bbetween (?:${ONE}|\d{1,2}) and )(?:${ONE})\b`,
  ].join('|'),
  'gi',
);

/** "desde las nueve de la mañana hasta la una": behind the article alone. */
const HORAS = ['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];
const HORA = `(?:${HORAS.join('|')})`;
/** "Lunes, de nueve y media a doce": without it, behind a day. */
const TRAS_DIA = `(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|horario|abiert[oa]|abrimos),?:? de `;
const Y = '(?: y (?:media|cuarto))?';
const EN_LETRAS = new RegExp(
  [
    String.raw`(?<=\blas? )${HORA}(?= (?:de la (?:ma|ta|no)|(?:a|hasta|y) las? |horas))`,
    String.raw`(?<=${TRAS_DIA})${HORA}(?=${Y} (?:a|hasta) (?:\d|mediod|${HORA}\b))`,
    String.raw`(?<=${TRAS_DIA}(?:${HORA}|\d{1,2})${Y} (?:a|hasta) )${HORA}\b`,
  ].join('|'),
  'gi',
);

/** `text` with such hours in digits; every other character stays at its place. */
export const inDigits = (text: string): string =>
  text
    .replace(SPELLED, (word) => String(HOURS.indexOf(word.toLowerCase()) + 1).padStart(word.length))
    .replace(EN_LETRAS, (word) => String(HORAS.indexOf(word.toLowerCase()) + 1).padStart(word.length));
