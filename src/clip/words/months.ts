/** The names of the months in lower case, short and long, as alternatives of a pattern. */

export const ENGLISH_MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const MONTHS = `${ENGLISH_MONTHS}|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre`;

/** As they are written inside a sentence, where "may" and "march" are other words. */
export const CAPITAL_MONTHS = ENGLISH_MONTHS.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
