/** What it costs, where no label says it: a price, "free of charge", a sliding scale, insurance taken. */
import type { Telling } from './tellings';

const SERVICE =
  '(?:services?|assistance|advice|information|representation|lessons?|tests?|vaccin\\w+|furniture|preschool|clothes|laundry|haircuts?|help|support|care|programs?|meals?|food|groceries|clinics?|consultations?|classes|workshops?|counsel(?:l)?ing|visits?|sessions?|everything|treatment|testing|screenings?|transportation|rides|tutoring|legal \\w+|shelter|membership|admission|it|this|they|all|groups?|clothing|childcare|lunch(?:es)?|dinners?|breakfasts?|diapers)';

const PRICE: readonly RegExp[] = [
  /\bfree (?:to|for) (?:any|every)(?:one|body)\b/i,
  /^(?:(?:all|our) (?:services?|calls?|help) (?:is|are) )?(?:always |completely )?free(?:,| and| &) (?:always )?(?:confidential|anonymous|private)\b/i,
  /\b(?:free of (?:charge|cost)|(?:at )?no (?:cost|charge|fees?)\b|without (?:charge|cost)|cost.?free|no.?cost|(?:there (?:is|are) (?:no|a|an?)|no|a small|nominal|small|reduced|low|minimal|modest) (?:\S+ )?(?:cost|fees?|charges?)|sliding(?:[ -]fee)?[ -]?(?:scale|fee)|(?:ability|inability) to pay|turned away [^.]{0,30}(?:pay|money|fund|afford)|pay[- ](?:what|as)[- ]you[- ](?:can|want|feel|like)|(?:gold coin|coin) donation|nobody pays|free for (?:under|over|those|kids|children|students|members|seniors)|(?:is|are|[’']s|travel|eat|ride) (?:always |completely )?free\b(?=\W*$)|lack of funds|fees? (?:may|depend|is|are|will|vary|range|based|start|apply|of)|(?:won[’']t|never|not) pay an?\b|we charge (?:by|based|on)|costs? (?:is|are|vary|range|depends?|will be|may|\$)|never a (?:charge|fee|cost)|(?:do(?:es)? not|don['’]t|never|will not|won['’]t|not be|never been) (?:be )?charged?|(?:not|n['’]t) (?:need|have) to pay|rent is (?:based|\d+ ?%)|\d+ cents)\b/i,
  /\b(?:suggested|requested|recommended|voluntary) (?:donation|contribution)|donations? (?:of \S+ )?(?:is |are )?(?:suggested|requested|appreciated|accepted but)|(?:accepts?|take) (?:\S+ ){0,4}(?:medicaid|medicare|medi-cal|insurance|chip|tricare|cash|ebt)|(?:medicaid|medicare|medi-cal|insurance) (?:\S+ ){0,4}(?:accepted|welcome|billed|is billed)|no insurance (?:needed|required|necessary)|insurance is not (?:needed|required)|co-?pay(?:ment)?s? (?:is|are|of|may|based)|payment plans?|scholarships? (?:are )?available|financial assistance (?:is )?available|fee waivers?/i,
  new RegExp(
    `\\b${SERVICE} (?:is|are|always|remain) (?:always |often |usually |generally |completely |totally |entirely |100% |provided |offered |available )*(?:free|at no)\\b(?! (?:to|from|and clear|of (?!c))\\w*)`,
    'i',
  ),
  /(?:[$£€]\s?\d[\d,.]*(?:\s?[-–]\s?[$£€]?\d[\d,.]*)?) ?(?:\/|(?:per|a|an|each|for|fee|donation|co-?pay|minimum|monthly|weekly|annual|application|registration|plus|hour|session|visit|including|inc)\b)|[$£€]\s?\d[\d.]* (?:for )?(?:members|adults?|guests?|kids|children|seniors|students|famil|residents|non-members)|\b(?:cost|fee|price|pay|charge|rate|from|only|just|starting at|tuition|rent)s?:? (?:\S+ ){0,4}[$£€]\s?\d/i,
  /\b(?:gratis|gratuit[oa]s?|sin (?:costo|coste|cargo)|no (?:tiene|tienen|hay) (?:ning[uú]n )?costo|(?:libres? de|bajo|alg[uú]n) costo|se cobra|cuestan? (?:\S+ )?[$€]?\d+|cooperaci[oó]n de|no se paga|costo (?:es|de|del|reducido)|escala (?:m[oó]vil|variable)|seg[uú]n (?:sus|los|su) (?:ingresos|capacidad)|precio (?:de|es)|cuota de|no se cobra|no cobramos|kosteloos|geen kosten|gratuite?ment|sans frais)\b/i,
];
/** The words that say that it costs nothing. */
export const GRATIS =
  /\b(?:(?:completely |totally |de manera |de forma )?(?:free of (?:charge|cost)|gratis|gratuita)|(?:at|for) no (?:cost|charge)|without (?:charge|cost)|sin (?:ning[uú]n )?(?:costo|coste|cargo))\b/i;
const FREE_THING = new RegExp(
  `\\b(?:provid|offer|giv|distribut|serv(?!ice)|receiv|get|deliver|hav|host|operat)\\w*\\b[^.]{0,40}?\\b(free(?:,| and)? (?:(?:(?!(?:to|of|from|for|or|in|on|at|by|with|the|listing|online)\\b)[\\p{L}\\p{N}’'/-]+)(?:,(?! and\\b))? ){0,5}?${SERVICE})\\b`,
  'iu',
);

/** Lines that are a price by themselves: "Free", "Free and confidential". */
const LINE =
  /^(?:(?:all )?(?:services? (?:is|are) )?(?:always |completely )?free(?:[!.]|$| of| for (?:all|every|residents|clients|members)|,? (?:and|&) )|gratis|gratuit[oa]s? y |free,)/i;

const NOT =
  /\b(?:interpret\w*|translat\w*|download|screener|app\b|toll[- ]free|gratis bellen|feel free|free (?:to (?:call|contact|ask|email|reach)|from|consultation forms?|trial|shipping|press|world|society|estimate|quote)|drug[- ]free|smoke[- ]free|barrier[- ]free|violence[- ]free|sugar[- ]free|gluten[- ]free|rent free|free up|free time|free speech|(?:find|choose|locate) (?:\S+ ){1,3}that)\b/i;
/** Money that is no price, where nothing is said to be free. */
const MONEY =
  /\b(?:permit|salary|wage|budget|grants?|million|billion|raised|revenue|filing fees?|court (?:costs?|fees?)|late fees?|cost of living|prize|at-cost|refund|value of|values? (?:\S+ )?at|per (?:pound|lb)|benefit of \$|income tax|earn(?:ed|s|ing)?|property|savings|worth|debts?)\b/i;

/** What is free beside the service. */
const EXTRA = /\b(?:wi-?fi|internet|parking)\b/i;

/** True for a sentence that states what it costs. */
export const statesPrice = ({ text, line }: Telling): boolean => {
  const main = text.replace(/,? (?:although|though|except)\b.*$/is, '');
  if (
    NOT.test(main) ||
    (MONEY.test(main) && !GRATIS.test(main)) ||
    /\?$/.test(text) ||
    (EXTRA.test(main) && !/[$£€]\s?\d/.test(main))
  )
    return false;
  // In brackets behind a number it is the price of the call.
  if (/\d{3,}.{0,12}\(?(?:gratis|free)\)?$/i.test(text)) return false;
  if (line && (LINE.test(text) || /^[$£€]\s?\d[\d.,]* ?(?:\/|\p{L}{2})/u.test(text))) return true;
  return PRICE.some((sign) => sign.test(text));
};

/** "free legal help" where a sentence says that it is provided. */
export function freeThing(sentence: string): { readonly text: string; readonly at: number } | null {
  if (
    NOT.test(sentence) ||
    EXTRA.test(sentence) ||
    /\?$|\b(?:provided|offered|served|gave|distributed|given)\b/i.test(sentence)
  )
    return null;
  const match = FREE_THING.exec(sentence);
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const at = match.index + match[0].length - words.length;
  return { text: words, at };
}
