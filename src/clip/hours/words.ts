/** The words of opening hours in English and Spanish, and the day names of French, Dutch and Catalan. All without accents. */
import { MONTHS } from '../words/months';
import type { Day, TokenKind } from './token';

const DAY_NAMES: readonly string[] = [
  'monday mon lunes lun lundi maandag dilluns',
  'tuesday tues tue martes mardi dinsdag dimarts',
  'wednesday weds wed wednes miercoles mier mie mercredi woensdag dimecres',
  'thursday thurs thur thu jueves jue jeudi donderdag dijous',
  'friday fri viernes vie vier vendredi vrijdag divendres',
  'saturday sat sabado sab samedi zaterdag dissabte',
  'sunday sun domingo dom dimanche zondag diumenge',
];

const DAYS = new Map<string, Day>(
  DAY_NAMES.flatMap((names, day) => names.split(' ').map((name) => [name, day as Day] as const)),
);

/** The day a lower-case word without accents names, plural or not ("mondays", "sabados", "maandagen"). */
export function dayNamed(word: string): Day | undefined {
  return (
    DAYS.get(word) ??
    (word.length > 3 ? (DAYS.get(word.replace(/'?s$/, '')) ?? DAYS.get(word.replace(/en$/, ''))) : undefined)
  );
}

const SHORT: Readonly<Record<string, Day>> = {
  M: 0, Mo: 0, T: 1, Tu: 1, W: 2, We: 2, Th: 3, R: 3, F: 4, Fr: 4, S: 5, Sa: 5, Su: 6, U: 6, TH: 3, SA: 5, SU: 6, TU: 1, MO: 0, WE: 2, FR: 4,
  L: 0, X: 2, J: 3, V: 4, ma: 0, di: 1, wo: 2, vr: 4, za: 5, zo: 6,
  mer: 2, jeu: 3, ven: 4, sam: 5, dim: 6, Mer: 2, Jeu: 3, Ven: 4, Sam: 5, Dim: 6,
  Ma: 0, Di: 1, Wo: 2, Do: 3, Vr: 4, Za: 5, Zo: 6,
}; // biome-ignore format: one line per language

/** The days of "M", "Th" or run together "MWF", "TTh"; undefined for any other word. */
export function shortDays(word: string): Day[] | undefined {
  const one = SHORT[word];
  if (one !== undefined) return [one];
  if (word.length < 2 || word.length > 9 || !/^(?:M|Tu|Th|TH|T|W|R|F|Sa|Su|S)+$/.test(word)) return undefined;
  const days = (word.match(/Tu|Th|TH|Sa|Su|[MTWRFS]/g) ?? []).map((part) => SHORT[part] as Day);
  return days.every((day, i) => i === 0 || day > (days[i - 1] as Day)) ? days : undefined;
}

const ORDINALS: readonly string[] = [
  'last ultimo ultima ultimos dernier laatste',
  '',
  'first primer primero primeros primera premier eerste',
  'second segundo segundos segunda deuxieme tweede',
  'third tercer tercero terceros tercera troisieme derde',
  'fourth cuarto cuartos cuarta quatrieme vierde',
  'fifth quinto quintos quinta cinquieme vijfde',
];

/** "first" → 1 … "fifth" → 5, "last" → -1. */
export const ORDINAL = new Map<string, number>(
  ORDINALS.flatMap((names, i) => names.split(' ').map((name) => [name, i - 1] as const)).filter(([name]) => name),
);

const KINDS: Readonly<Partial<Record<TokenKind, string>>> = {
  range: 'to through thru a al au tot bis',
  until: "until till til hasta before by jusqu'a jusqu'au antes",
  closes: 'close closes closing cierra cierran ends ending end ferme sluit',
  from: 'from desde van des dès starting starts start begin begins beginning opens after partir',
  between: 'between entre tussen',
  and: 'and y e et en und plus',
  or: 'or o ou of',
  closed: 'closed cerrado cerrada cerrados cerradas tancat tancada fermé ferme fermee gesloten',
  except: 'except excepto excluding salvo sauf behalve',
  no: 'no not sin',
  filler:
    'every each on at in the los las les le la el del de du most open hours hour are is our we cada op chaque tous abierto abre ouvert geopend horario horarios horari times time approximately about',
};

const KIND_OF = new Map<string, TokenKind>(
  (Object.entries(KINDS) as [TokenKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

/** What part a word plays in hours; undefined for an ordinary word. */
export const kindOf = (word: string): TokenKind | undefined => KIND_OF.get(word);

export const MONTH = new RegExp(`^(?:${MONTHS})$`);
