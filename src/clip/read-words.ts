/**
 * Pasted words through the same extractor as a page. Blank lines part them as a page's paragraphs are parted, so that a
 * message with several services is a list; everything else is one service.
 */
import type { PageReading, ResourceDraft } from '../domain/resource/resource-draft';
import type { Block } from './capture/block';
import { bareModel } from './model/bare-model';
import type { PageElement, PageModel } from './model/page-model';
import { readModel } from './page/read-model';
import { linesOf, readSelection } from './page/read-selection';
import { regionOfPage } from './page/site-of';

const LONGEST = 100_000;

/** "Hi Wren,": whom a message is to is no name of a service. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola|buen[oa]s|estimad[oa]s?)\b[^.:\d]{0,40}[,!:.]$/i;

/** Reads `text`; its words are the reading's `selection`. No resources when it holds no words. */
export function readWords(text: string): PageReading {
  const whole = text.slice(0, LONGEST).replace(/\r\n?/g, '\n').trim();
  const lines = whole.split('\n').filter((line) => !GREETING.test(line.trim()));
  const words = lines.join('\n').trim();
  const reading = readModel(paragraphs(words));
  const { resources } = reading;
  const truncated = reading.truncated || text.length > LONGEST;
  if (resources.length > 1 && resources.every(standsAlone)) return { ...reading, selection: whole, truncated };
  const alone = readSelection(words, null, [], regionOfPage('', '', words)).map((draft) => named(draft, words));
  return { ...reading, kind: 'single', selection: whole, resources: alone, truncated };
}

/** A record of a list has a name and a way to reach it; pieces of one service have not. */
const standsAlone = ({ name, phones, emails, addresses }: ResourceDraft): boolean =>
  name !== null && phones.length + emails.length + addresses.length > 0;

/** Where no line looks like a name, the first one stands for it, to be looked at: a resource cannot do without. */
function named(draft: ResourceDraft, words: string): ResourceDraft {
  const line = words.split('\n').find((one) => /\p{L}/u.test(one));
  if (draft.name || line === undefined) return draft;
  const quote = line.trim();
  const value = quote.slice(0, 120);
  return { ...draft, name: { value, confidence: 0.4, witness: 'text', evidence: { quote, before: '', after: '' } } };
}

function paragraphs(words: string): PageModel {
  const blocks: Block[] = [];
  const elements: PageElement[] = [];
  const put = (parent: number, tag: string, first: number) =>
    elements.push({ parent, tag, class: '', id: '', first, last: blocks.length - 1 });
  put(-1, 'body', 0);
  words.split(/\n[^\S\n]*\n/).forEach((paragraph) => {
    const first = blocks.length;
    // Rows are counted on, so that a row of one paragraph is never taken for a row of the next.
    for (const line of linesOf(paragraph)) {
      const row = line.row < 0 ? -1 : first + line.row;
      blocks.push({ ...line, index: blocks.length, element: elements.length, row });
    }
    if (blocks.length > first) put(0, 'p', first);
  });
  elements[0] = { ...(elements[0] as PageElement), last: blocks.length - 1 };
  return bareModel({ blocks, elements });
}
