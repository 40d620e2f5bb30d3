/** Hours of the clock written as words: "from nine to five", "eight a.m.", "ten in the morning". English and Spanish. Pure. */
const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ONE = HOURS.join('|');
const TO = String.raw`\s?(?:-|to|until|till|and)\s?`;
const CLEAR = String.raw`\s?(?:[ap]\.?\s?m\b|o'?clock\b|in the (?:morning|afternoon|evening)\b|at night\b`;
const SPELLED = new RegExp(
  String.raw`\b(?:${ONE})\b(?=${CLEAR}|${TO}(?:${ONE}|noon|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?\s?m)\b))|(?<=(?:\b(?:${ONE}|noon)|\d(?:\s?[ap]\.?\s?m\b\.?)?|o'?clock|morning|afternoon)${TO})(?:${ONE})\b(?![ -]\d)`,
  'gi',
);

/** "desde las nueve de la mañana hasta la una": behind the article alone. */
const HORAS = ['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];
const EN_LETRAS = new RegExp(
  `(?<=\\blas? )(?:${HORAS.join('|')})(?= (?:de la (?:ma|ta|no)|(?:a|hasta|y) las? |horas))`,
  'gi',
);

/** `text` with such hours in digits; every other character stays at its place. */
export const inDigits = (text: string): string =>
  text
    .replace(SPELLED, (word) => String(HOURS.indexOf(word.toLowerCase()) + 1).padStart(word.length))
    .replace(EN_LETRAS, (word) => String(HORAS.indexOf(word.toLowerCase()) + 1).padStart(word.length));
