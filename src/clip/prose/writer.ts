/** Who writes a text that names several places: "we" and "us" are its own. */
import type { Block } from '../capture/block';
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { CLOSING } from '../words/letter-words';
import { hasOrganizationWord, looksLikeName, looksLikePerson } from '../words/name-words';
import { namesInProse } from './names-in-prose';

/** Where the writer asks to come: what stands there is its own place, whoever is named before it. */
export const TO_US =
  /\b(?:(?:visit|see|find|join|reach|come to|come see|shop (?:at|with)) us|(?:com(?:e|ing)|continue|shop|go|return) (?:\p{L}+ ){0,3}(?:to|at|with) us|we(?: \p{L}+){0,2} (?:welcome|serve|see|help) you|we(?:[’']re| are| remain| will (?:be|remain|stay))?(?: still| now| always| also)? (?:open|located|here|at)|our (?:own |new )?(?:doors|pantry|food bank|building|office|shelter|location|cent(?:er|re)|clinic|site|hours|address)|vis[ií]t(?:enos|ándonos|arnos|ar nuestr[oa])|estamos (?:abiertos|ubicados|en)|nuestr[oa] (?:despensa|local|oficina|edificio|sede|centro|comedor))(?!\p{L})/iu;

/** "Elm Food Bank Service Area Change": the name that a headline begins with. */
const HEADED =
  /^(?:(?:\p{Lu}|\d)\S*(?: (?:of|the|and|&|for))? ){1,5}?(?:Food (?:Bank|Pantry|Shelf|Closet|Hub)|Pantry|Kitchen|Shelter|Mission|Ministries|Cent(?:er|re)|Clinic|Alliance|Coalition|Library|Church|Services)(?=[ :,]|$)/u;
/** Names that are shorter may stand by chance in a title. */
const SHORTEST = 6;
/** Lines below the closing words among which the writer's own name stands. */
const SIGNED = 5;
/** "The staff of Elm Pantry", "Elm Pantry Team". */
const STAFF =
  /^(?:the )?(?:(?:staff|team|board|volunteers|everyone|all of us|your friends|from) (?:of|at|from) )?(?:the )?|(?:,? (?:the )?(?:team|staff|board|family|volunteers))?[.,]*$/giu;
/** "We look forward to seeing you at Elm Pantry", "we at Elm Pantry". */
const AT_US =
  /\b(?:(?:we\b[^.;]{0,24}|look(?:ing)? forward to) (?:see(?:ing)?|welcom(?:e|ing)|serv(?:e|ing)|help(?:ing)?) you(?: all)?|visit us|join us|shop with us|we(?:,? here)?|us) at (?:the )?$/i;
const GREETS = 70;
const SAYS =
  /^(?: \([^)]{2,12}\))? (?:will (?:no longer|only)|can no longer|has (?:served|proudly|decided)|have (?:served|decided)|is (?:no longer able|changing|proud|excited|happy|pleased|grateful)|must)\b/i;

/** The writer's name, or "" where the text does not tell it. `called`: what site and page call themselves, folded. */
export function writersName(blocks: readonly Block[], called: string): string {
  const main = blocks.filter(({ region, level }) => region === 'main' && level === 0);
  const signed = signature(main);
  if (signed !== '') return signed;
  const names = main.flatMap(({ text }) =>
    namesInProse(text).map((name) => ({
      ...name,
      says: SAYS.test(text.slice(name.end)),
      greets: AT_US.test(text.slice(Math.max(0, name.start - GREETS), name.start)),
    })),
  );
  const strong = names.filter((name) => name.strong && isSpecific(name.text) && hasOrganizationWord(name.text));
  const titled = strong.find(({ text }) => text.length >= SHORTEST && called.includes(fold(text)));
  const headed = blocks.flatMap(({ level, text }) => (level === 1 ? (HEADED.exec(text)?.[0] ?? []) : []));
  return (
    (titled ?? strong.find(({ greets }) => greets) ?? strong.find(({ says }) => says))?.text ??
    headed.find(isName) ??
    ''
  );
}

/** "Executive Director, Elm Pantry" */
const POST =
  /^(?:[\p{L}.' -]{2,40}, )?(?:(?:executive|program|interim|managing|assistant|volunteer|food|operations) ){0,2}(?:director|manager|coordinator|president|chair(?:man|woman|person)?|ceo|pastor|directora?|coordinadora?|presidenta?)(?:,? (?:of|at|for|de|del)(?: the| la| el)?|,| [–—-]) /iu;

function signature(main: readonly Block[]): string {
  const at = main.findLastIndex(({ text }) => CLOSING.test(text));
  const signed = at < 0 ? main.slice(-2) : main.slice(at, at + SIGNED);
  const lines = signed.flatMap(({ text }) => text.split('\n'));
  const own = at < 0 ? lines.filter((line) => POST.test(line)) : lines.slice(1, SIGNED + 1);
  return (
    own
      .map((line) => line.replace(POST, '').replace(STAFF, ''))
      .find((line) => hasOrganizationWord(line) && isName(line)) ?? ''
  );
}

const isName = (line: string): boolean => looksLikeName(line) && !looksLikePerson(line) && isSpecific(line);
