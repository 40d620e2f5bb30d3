/**
 * Numbers of three to six digits that people are told to dial: helplines and text lines. Emergency numbers are not
 * services to refer to and are never returned.
 */

/** Helplines by region. US and Canada: N11 codes and 988; elsewhere the social and crisis lines. */
const CODES: Readonly<Record<string, string>> = {
  US: '211 311 411 511 711 811 988',
  CA: '211 311 411 511 711 811 988',
  GB: '101 111 116000 116111 116117 116123 119',
  ES: '010 012 016 017 024 060 061 116000 116111',
  FR: '115 119 3114 3018 3919 3939 3949 116000 116006 116117',
  NL: '113 116000 116111 14020',
  NZ: '1737',
  AU: '131114 132850 132500',
};

const EMERGENCY = new Set(['911', '112', '999', '000', '08', '15', '17', '18', '091', '062']);

/** The digits written in one go or as "2-1-1", if they are a helpline of that region; else "". */
export function shortCode(written: string, region: string): string {
  const digits = written.replace(/\D/g, '');
  if (EMERGENCY.has(digits)) return '';
  return (CODES[region] ?? CODES.US ?? '').split(' ').includes(digits) ? digits : '';
}

/** Whatever a link dials is a number: "tel:1098", "sms:741741". What only fills a template is not. */
export const linkedCode = (written: string): string =>
  /^(?!(\d)\1+$|1234?5?6?$)\d{3,6}$/.test(written) && !EMERGENCY.has(written) ? written : '';

/** A short code in running text: three digits, "2-1-1", or groups such as "116 123" and "13 11 14". */
export const SHORT_CODE =
  /(?<![\d.,$#/:-]|\d[ -])\d(?:-\d){2}(?![\d-])|(?<![\d.,$€£#/:-]|\d[ -])\d{2,6}(?: \d{2,3}){0,2}(?![\d-]|[.,/:]\d)/g;

/** Words before a short code that make it something to dial rather than a house number or a count. */
export const DIAL_BEFORE =
  /(?:\b(?:calls?|calling|dial(?:ing)?|texts?|texting|phone|telephone|tel|contact|via|reach(?:ed)?|ring|chat|llame|llamar|llama|marque|marcar|marca|tel[eé]fono|bel|appelez|appeler|composez|num[eé]ro|n[uú]mero|line|lifeline|hotline|helpline|or|o|ou)|[:|(])(?: (?:us|to|the|at|on|al|a|le|el|now|free|gratis|toll[- ]free|or text|or call|o|the number))*[\s:.("-]*$/i;

/** Words after a short code that do the same. */
export const DIAL_AFTER =
  /^[\s")]*[-:,]?\s*(?:(?:[\p{L}'&]+\s){0,3}(?:lifeline|hotline|help ?line|crisis|suicide|info(?:rmation)?\s?line|referral|county|first call)|\((?:tty|tdd|relay|relé)|for (?:referral|help|assistance|information|info|shelter)|\bor\b (?:call|text|dial|\(?\d)|\(?(?:then )?press \d)/iu;

/** "text 838255": a short code alone. */
export const TEXT_CODE =
  /\b(?:text|sms)(?: us)?(?: at| to)?:? (\d{5,6}|(?<=\bfree ?text )\d{3,4})(?!\d|[ -]\d|[.,]\d)/gi;

/** "text HOME to 741741", "envía AYUDA al 741741": keyword and number. */
export const TEXT_LINE =
  /\b(?:text(?:ing|s)?|sms|env[ií][ae](?: un (?:texto|mensaje)(?: con)?)?|textea|mande|manda)(?: the)?(?: words?| la palabra)? ["']?([\p{L}\p{N}]{1,20})["']?(?: [^.\n\d]{1,40}?)? (?:to|at|al|a|:)(?: the number)? (?:[\dA-Z]{3,8} \()?["']?(\d{3}-\d{3}|\d{3,6})(?!\d|-\d)/giu;
