/** Languages as files name them, in English, in Spanish and in themselves, to ISO 639-1. */
import { foldedWords } from '../../text/fold';

const NAMES: Readonly<Record<string, string>> = {
  en: 'english ingles eng',
  es: 'spanish espanol spa castellano',
  ar: 'arabic arabe ara',
  zh: 'chinese chino mandarin cantonese cantones',
  fr: 'french frances francais fra',
  ht: 'haitian creole criollo haitiano kreyol',
  hi: 'hindi',
  ko: 'korean coreano',
  pt: 'portuguese portugues',
  ru: 'russian ruso',
  so: 'somali',
  tl: 'tagalog filipino',
  uk: 'ukrainian ucraniano',
  vi: 'vietnamese vietnamita',
  de: 'german aleman deutsch',
  it: 'italian italiano',
  ja: 'japanese japones',
  fa: 'farsi persian persa dari',
  hy: 'armenian armenio',
  am: 'amharic amarico',
  sw: 'swahili suajili',
  pl: 'polish polaco',
  ur: 'urdu',
  bn: 'bengali bengali',
  pa: 'punjabi panyabi',
  ne: 'nepali nepali',
  my: 'burmese birmano',
  km: 'khmer jemer cambodian camboyano',
  lo: 'lao laosiano',
  th: 'thai tailandes',
  ps: 'pashto pastun',
  ku: 'kurdish kurdo',
};

const byName = new Map(
  Object.entries(NAMES).flatMap(
    ([code, names]) => [[code, code], ...names.split(' ').map((name) => [name, code])] as [string, string][],
  ),
);

/** Undefined for what is not known. "Haitian Creole" is known by one of its words. */
export const languageCode = (text: string): string | undefined =>
  foldedWords(text)
    .map((word) => byName.get(word))
    .find((code) => code !== undefined);
