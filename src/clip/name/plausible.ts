/** How much a text looks like the name of an organization: the weight of every candidate is multiplied by it. */
import { wordsOf } from '../words/fold';
import { hasOrganizationWord, looksLikeName, looksLikePerson } from '../words/name-words';

/** Most words that matter begin with a capital or digit: a name, not the start of a sentence. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/-]+/).filter((word) => /^\p{L}{4,}/u.test(word) || /^[\p{Lu}\d]/u.test(word));
  const capital = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return words.length > 0 && capital >= words.length * 0.65;
}

/** What news do and names do not: "Warm-Up Center Opens Dec. 1". */
const NEWS =
  /\S\s+(opens|reopens|closes|announces|launches|hosts|celebrates|welcomes|receives|awarded|hires|seeks|returns|begins|expands|extends|honors|appoints|kicks off|(comes|moves|heads) to|now (open|covers?|offers?|serves?|has)|coming soon|to (open|close|host|offer|hold|launch|receive)|abre|reabre|cierra|anuncia|lanza|celebra|recibe|inaugura|ampl[ií]a|regresa|estrena|extiende)(?!\p{L})/iu;

/** A headline in sentence case ("Volunteers build ten new beds", "A home for everyone"). */
export const isHeadline = (text: string): boolean =>
  NEWS.test(text) || (wordsOf(text).length > 3 && !isTitleCase(text));

/** What pages are called by the kind of what stands on them. */
const PAGE = /\b(information|info|details|overview|requirements|applications?|faqs?|questions|policies|directions)$/i;

/** Factor for a text's weight, about 1 for names. */
export function plausibility(text: string): number {
  const name = looksLikeName(text) ? 1 : 0.25;
  const person = looksLikePerson(text) ? 0.4 : 1;
  const long = wordsOf(text).length > 9 ? 0.6 : 1;
  const slogan = /[.!]$/.test(text) && !/\b(inc|co|corp|ltd|st)\.$/i.test(text) ? 0.5 : 1;
  const page = PAGE.test(text) ? 0.5 : 1;
  const headline = NEWS.test(text) ? 0.2 : isHeadline(text) ? 0.4 : 1;
  return name * person * long * slogan * headline * page * (hasOrganizationWord(text) ? 1.3 : 1);
}
