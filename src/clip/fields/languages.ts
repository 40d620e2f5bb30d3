/** Languages that a text offers, by their English, Spanish and own names, as ISO 639-1 codes. */
import { fold } from '../words/fold';

const NAMES: Readonly<Record<string, string>> = {
  am: 'amharic|amarico',
  ar: 'arabic|arabe',
  bn: 'bengali|bangla',
  de: 'german|deutsch|aleman',
  en: 'english|ingles',
  es: 'spanish|espanol|castellano',
  fa: 'farsi|persian|dari',
  fr: 'french|francais|frances',
  hi: 'hindi',
  hmn: 'hmong',
  ht: 'haitian creole|haitian|kreyol|creole',
  hy: 'armenian|armenio',
  it: 'italian|italiano',
  ja: 'japanese|japones',
  km: 'khmer|cambodian',
  ko: 'korean|coreano',
  lo: 'lao|laotian',
  my: 'burmese',
  ne: 'nepali',
  pl: 'polish|polski',
  ps: 'pashto',
  pt: 'portuguese|portugues',
  pa: 'punjabi',
  ru: 'russian|ruso',
  so: 'somali|soomaali',
  sw: 'swahili|kiswahili',
  ti: 'tigrinya',
  tl: 'tagalog|filipino',
  uk: 'ukrainian|ucraniano',
  ur: 'urdu',
  vi: 'vietnamese|vietnamita',
  zh: 'chinese|mandarin|cantonese|chino',
  af: 'afrikaans',
  bs: 'bosnian|bosnio',
  el: 'greek|griego',
  gu: 'gujarati',
  he: 'hebrew|hebreo',
  hr: 'croatian',
  kar: 'karen',
  mh: 'marshallese',
  mr: 'marathi',
  nl: 'dutch|nederlands|neerlandes',
  nv: 'navajo|dine bizaad',
  om: 'oromo|afaan oromoo?',
  ro: 'romanian|rumano',
  rw: 'kinyarwanda',
  sm: 'samoan',
  sq: 'albanian|albanes',
  sr: 'serbian|serbio',
  ta: 'tamil',
  te: 'telugu',
  th: 'thai|tailandes',
  to: 'tongan',
  tr: 'turkish|turco',
  yi: 'yiddish',
  yo: 'yoruba',
};
const PATTERNS = Object.entries(NAMES).map(([code, names]) => [code, new RegExp(`\\b(?:${names})\\b`)] as const);

const OFFER =
  /\b(we speak|spoken|speak(s|ing)?|bilingual|interpret(er|ers|ation)|translat(or|ion)s?|available in|services? in|staff|languages?|in (spanish|english)|hablamos|se habla|en espanol|idiomas?|bilingue)\b/;

/** Codes of the languages named in a text that is known to list languages. */
export function languagesIn(text: string): string[] {
  const folded = fold(text);
  return PATTERNS.filter(([, pattern]) => pattern.test(folded)).map(([code]) => code);
}

/** A line or a bracket at its end, of a few words: "English, Español", "602-555-0100 (English/Spanish)". */
const FEW = /(?:^|\()([^()\d:]{9,80}?)\)?\s*$/;
const JOINS = /[,/&]|\b(?:and|y|e|en|et|or|o)\b/;
const BETWEEN = /\b(?:and|y|e|en|et|or|o|only|also|solo|tambien)\b|[\s,/&.-]+/g;

/** The languages of a line that holds the names of two or more and nothing else. */
function onlyLanguages(folded: string): string[] {
  const words = FEW.exec(folded)?.[1] ?? '';
  const found = languagesIn(words);
  // "English | Español" switches the page's own language.
  if (found.length < 2 || !JOINS.test(words)) return [];
  const left = PATTERNS.reduce((rest, [, pattern]) => rest.replace(new RegExp(pattern, 'g'), ' '), words);
  return left.replace(BETWEEN, '') === '' ? found : [];
}

/** Codes of languages that one sentence offers ("Se habla español"); none when it only mentions a language. */
export const languagesOffered = (sentence: string): string[] => {
  const folded = fold(sentence);
  return OFFER.test(folded) ? languagesIn(sentence) : onlyLanguages(folded.trim());
};
