/**
 * What a resource says it is: a labelled description, else the sentence that says it best ("Oak House is a shelter
 * for …", "We provide …"), else the first paragraph of a listing, else the page's meta description.
 */
import type { Found } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import type { Labelled } from '../fields/labelled';
import { isOthersSentence, othersBlocks } from '../fields/others';
import { sentencesOf } from '../fields/sentence-split';
import { metaOf } from '../model/meta';
import { identity, tidy, wordsOf } from '../words/fold';
import type { PageContext, Run } from './context';
import { isEvent } from './services';

const FURNITURE =
  /cookie|javascript|copyright|©|all rights reserved|skip to|please enable|subscribe|newsletter|browser|\b(?:official website|secure site|traditional (?:custodians|owners)|land acknowledge\w*|ancestral|this (?:site|page)|ga direct naar|web administrator)\b/i;
const REACHES = /\d{3}[-. )]+\d{4}|\S@\S|https?:|www\.|\d{1,2}:\d\d|\b\d{1,2} ?[ap]\.?m\b/i;
const SAYS =
  /\b(?:is|are|was founded as) (?:an?|the|one of|dedicated|committed|proud|home to)\b|\b(?:provid|offer|serv|help|operat|support|assist|distribut|deliver|work|enforc|overs|promot|connect|empower|encompass|feed|shelter|handl|show|giv|shar|pay|run|bring|prepar|host|train|teach|car|welcom|hous)(?:e?s|ies|ees)\b|\bhas (?:provided|served|helped|offered|worked)\b|\b(?:es una?|ofrece|brinda|ayuda|atiende|apoya|da la bienvenida|proporciona|sirve|servimos|conecta|da|reparte|entrega|regala|recibe|acoge|geeft|biedt|remet|offre|aide|accueille)\b/i;
const SELF =
  /^(?:at \S+,? |since \d{4},? |for (?:over |more than )?\d+ years,? )?(?:we (?:are (?!(?:always |so |very )*(?:excited|thrilled|closed|open|happy|pleased|located|sorry|looking|hiring|seeking|grateful|thankful|here|now|currently|not))|provide|offer|serve|help|work|believe|exist|see a|create|strive to (?!see\b|answer|return|respond|keep))|our (?:volunteers|staff|members|team) (?:visit|help|provide|offer|serve|deliver|work|cook|teach)|our (?:mission|goal|purpose|vision|organization|program|agency|cent(?:er|re)|clinic|pantry|ministry) (?:is|provides|offers|serves|helps)|(?:it is )?(?:the|our) mission (?:of|is)|the mission of|one of our main|this (?:department|program|service|office|clinic|group|agency|division) (?:has|is|provides|offers|serves|handles|helps)|nuestra misi[oó]n|somos|ofrecemos|brindamos)\b/i;
const NAMELESS =
  /^(?:provid(?:es?|ing)|offer(?:s|ing)|serv(?:es|ing)|help(?:s|ing)|operates|assists|distributes|supports|can (?:connect|help|assist))\b(?=.{20})|^(?:an?|the) (?:[\w()-]+,? ){0,7}(?:non-?profit|pantry|shelter|clinic|organi[sz]ation|agency|soup kitchen|food bank|ministry|charity|hotline|residence)\b/i;
const INSTEAD =
  /\?$|^["“«]|^(?:any(?:one|body) (?:living|who|in)|ask|call|your|use|pick up|get|drop in|visit|see|find|check|parking|enter|search|look|one of (?:three|the)|come|bring)\b|\b(?:click|please|if you|you (?:can|may|must|will|are)|call us|join us|welcome to|thank you|are needed|needed to|before you|hear from you|(?:^|\. )(?:I am|we are|it is|our \w+ (?:is|are)|the \w+ is) located|days? of|monday|tuesday|wednesday|thursday|friday|read more|learn more|posted|published|announces?|relaunch)\b/i;
const ENOUGH = 2.5;
const MOST_CHARS = 420;
/** Lines of a page among which its first paragraph is looked for. */
const FIRST_LINES = 8;
const KIND =
  /\b(?:non-?profit|for-?profit|organi[sz]ation|agency|charity|foundation|ministry|coalition|cooperative|subsidy|company|activist)\b/i;

/** The description of a run; `name` is the resource's, `whole` that the run is the page. */
export function descriptionOf(
  context: PageContext,
  run: Run,
  labels: readonly Labelled[],
  name: string,
  whole: boolean,
): Found<string> | null {
  const label = labels.find(
    (one) =>
      one.field === 'description' && wordsOf(one.text).length > 4 && /[.!]/.test(one.text) && !/^\S+:\s/.test(one.text),
  );
  if (label) return { value: opening(label.text), confidence: 0.6, witness: label.witness, evidence: label.evidence };
  const said =
    bestSaid(context, run, name, whole) ?? (isEvent(context, run) ? null : firstWords(context, run, whole, name));
  if (said) {
    const at = (context.page.starts[said.block.index] ?? 0) + said.at;
    return {
      value: tidy(said.text),
      confidence: 0.5,
      witness: 'text',
      evidence: context.page.quote(at, said.text.length),
    };
  }
  const stated = whole && context.model ? metaOf(context.model, 'description', 'og:description') : '';
  const describes = wordsOf(stated).length > 6 && !FURNITURE.test(stated) && SAYS.test(stated);
  return describes ? { value: tidy(stated, 1_000), confidence: 0.5, witness: 'meta' } : null;
}

interface Said {
  readonly text: string;
  readonly block: Block;
  /** Offset in the block. */
  readonly at: number;
}

/** The sentence (with the one after it in a short paragraph) that best says what the resource is. */
function bestSaid(context: PageContext, run: Run, name: string, whole: boolean): Said | null {
  const others = othersBlocks(context.page, run.first, run.last);
  const own = identity(name);
  let best: (Said & { score: number }) | null = null;
  for (const block of context.blocks.slice(run.first, run.last + 1)) {
    const aside = block.region !== 'main';
    if (others.has(block.index) || block.region === 'nav' || (aside && !whole) || block.level > 0) continue;
    if (/^(?:form|fieldset|blockquote|figcaption|option|td|th)$/.test(block.tag) && block.text.length < 60) continue;
    for (const { text, at } of sentencesOf(block.text).slice(0, 6)) {
      const score = scoreOf(text, own) - (aside ? 0.5 : 0) - (block.hidden ? 1 : 0);
      if (score >= ENOUGH && (!best || score > best.score)) best = { ...withNext(block, text, at), block, score };
    }
  }
  return best;
}

function scoreOf(text: string, own: ReadonlySet<string>): number {
  const words = wordsOf(text);
  if (
    words.length < 7 ||
    !/^[\p{Lu}\d¿¡]/u.test(text) ||
    text.length > 600 ||
    FURNITURE.test(text) ||
    isOthersSentence(text)
  )
    return 0;
  const head = new Set(words.slice(0, own.size + 6));
  const named = own.size > 0 && [...own].filter((word) => head.has(word)).length / own.size >= 0.5;
  const letters = [...own].map((word) => word[0]).join('');
  const short = letters.length > 2 && words.slice(0, 4).some((word) => word === letters);
  const self = SELF.test(text);
  const score =
    (named || short ? 2.4 : /^(?:the )?[A-Z]{3,6} /.test(text) ? 1.5 : 0) +
    (SAYS.test(text) ? 1.5 : 0) +
    (self ? 3 : 0) +
    (NAMELESS.test(text) ? 3 : 0);
  return (
    score -
    (REACHES.test(text) ? 2 : 0) -
    (INSTEAD.test(text) && !self ? 2 : 0) -
    (/\b(?:around|over|about|nearly|than) \d/.test(text) ? 1 : 0)
  );
}

/** A paragraph of two sentences belongs together; of a longer one the sentence alone. */
function withNext(block: Block, text: string, at: number): { readonly text: string; readonly at: number } {
  const sentences = sentencesOf(block.text);
  const whole = sentences.length === 2 && sentences[0]?.at === at && block.text.length <= MOST_CHARS;
  return whole && !REACHES.test(block.text) && !isOthersSentence(block.text)
    ? { text: block.text, at: 0 }
    : { text, at };
}

/** Of a listing: the line below its name that says what kind it is, or its first paragraph. */
function firstWords({ blocks }: PageContext, run: Run, whole: boolean, name: string): Said | null {
  let looked = 0;
  for (const block of blocks.slice(run.first, run.last + 1)) {
    if (block.region !== 'main' || block.hidden || block.level > 0) continue;
    if (whole && looked++ > FIRST_LINES) return null;
    const words = wordsOf(block.text).length;
    const line = whole || looked++ > SECOND_LINE ? '' : besideName(block, run, name);
    if (line !== '') return { text: line, block, at: block.text.indexOf(line) };
    if (!whole && block.index === run.first + 1 && words <= 12 && KIND.test(block.text) && !/\d/.test(block.text))
      return { text: block.text, block, at: 0 };
    if (words < 9 || !/[.!]/.test(block.text) || FURNITURE.test(block.text)) continue;
    const first = sentencesOf(block.text)[0];
    if (!first || REACHES.test(first.text) || INSTEAD.test(first.text) || isOthersSentence(first.text)) continue;
    if (wordsOf(first.text).length < 6 || !/^[\p{Lu}\d¿¡][^\n]*[.!]$/u.test(first.text)) continue;
    return { ...withNext(block, first.text, first.at), block };
  }
  return null;
}

/** Lines from the name on among which a listing says in a few words what it is. */
const SECOND_LINE = 2;
const FEW_WORDS =
  /^(?!(?:Once|Twice|Every|Each|Open|Closed|Call|By|No|Must|Bring|Walk|For|See|Free|Only|Lower|Upper)\b)(?:An? [\p{Ll}’'-]+|\p{Lu}[\p{Ll}’'-]+)(?:,? (?:[\p{Ll}’'-]+|&|and|[A-Z]{2,5})){1,11}(?: [–—-] 24\/7(?: free)?)?\.?$/u;

/** "Weekly food distribution." below the name, in a line of its own, in small letters and without figures. */
function besideName(block: Block, run: Run, name: string): string {
  const lines = block.text.split('\n');
  const line = lines[block.index === run.first && lines[0] === name ? 1 : 0] ?? '';
  if (lines.length === 1 && block.tag === 'li') return '';
  const said = FEW_WORDS.test(line) && !FURNITURE.test(line) && !INSTEAD.test(line) && !isOthersSentence(line);
  return said && (block.index > run.first || lines.length > 1) ? line : '';
}

/** A long labelled text is cut at the end of its first sentences. */
function opening(text: string): string {
  const sentences = sentencesOf(text);
  const first = sentences[0];
  if (sentences.length < 3 || !first || first.text.length < 40) return text;
  return tidy(text.slice(0, first.at + first.text.length));
}
