/** Who writes a text that names several places: "we" and "us" are its own. */
import type { Block } from '../capture/block';
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { CLOSING } from '../words/letter-words';
import { hasOrganizationWord, looksLikeName, looksLikePerson } from '../words/name-words';
import { namesInProse } from './names-in-prose';

/** Where the writer asks to come: what stands there is its own place, whoever is named before it. */
export const TO_US =
  /\b(?:(?:visit|see|find|join|reach|come to|come see|shop (?:at|with)) us|we(?:[’']re| are| remain| will (?:be|remain|stay))?(?: still| now| always| also)? (?:open|located|here|at)|our (?:own |new )?(?:doors|pantry|food bank|building|office|shelter|location|cent(?:er|re)|clinic|site|hours|address))\b/i;

/** Names that are shorter may stand by chance in a title. */
const SHORTEST = 6;
/** Lines below the closing words among which the writer's own name stands. */
const SIGNED = 5;
/** "The staff of Elm Pantry", "Elm Pantry Team". */
const STAFF =
  /^(?:the )?(?:(?:staff|team|board|volunteers|everyone|all of us|your friends|from) (?:of|at|from) )?(?:the )?|(?:,? (?:the )?(?:team|staff|board|family|volunteers))?[.,]*$/giu;
const SAYS =
  /^(?: \([^)]{2,12}\))? (?:will (?:no longer|only|continue|be|soon)|can no longer|has (?:served|been|decided|proudly)|have (?:served|been)|is (?:no longer|changing|proud|excited|making|happy|pleased|grateful)|must|remains)\b/i;

/** The writer's name, or "" where the text does not tell it. `called`: what site and page call themselves, folded. */
export function writersName(blocks: readonly Block[], called: string): string {
  const main = blocks.filter(({ region, level }) => region === 'main' && level === 0);
  const signed = signature(main);
  if (signed !== '') return signed;
  const names = main.flatMap(({ text }) =>
    namesInProse(text).map((name) => ({ ...name, says: SAYS.test(text.slice(name.end)) })),
  );
  const strong = names.filter((name) => name.strong && isSpecific(name.text) && hasOrganizationWord(name.text));
  const titled = strong.find(({ text }) => text.length >= SHORTEST && called.includes(fold(text)));
  return (titled ?? strong.find(({ says }) => says))?.text ?? '';
}

function signature(main: readonly Block[]): string {
  const at = main.findLastIndex(({ text }) => CLOSING.test(text));
  if (at < 0) return '';
  const lines = main
    .slice(at, at + SIGNED)
    .flatMap(({ text }) => text.split('\n'))
    .slice(1, SIGNED + 1)
    .map((line) => line.replace(STAFF, ''));
  return lines.find((line) => hasOrganizationWord(line) && isName(line)) ?? '';
}

const isName = (line: string): boolean => looksLikeName(line) && !looksLikePerson(line) && isSpecific(line);
