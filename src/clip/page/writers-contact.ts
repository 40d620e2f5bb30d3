/** A letter that names several places may be written by one of them: then its loose number is that place's. */

import type { ResourceDraft } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import { emailsIn, phonesIn } from '../draft/contacts';
import type { PageContext, Run } from '../draft/context';
import { writersName } from '../prose/writer';
import type { Cut } from '../segment/choose';
import type { RecordRange } from '../segment/record';
import { fold } from '../words/fold';

/** "If you have questions, please call us at …" */
const ASKS =
  /\b(?:us|our|me|questions?|concerns|preguntas|dudas)\b|(?:cont[aá]ct|ll[aá]m|escr[ií]b)\p{L}*(?:nos|me)(?!\p{L})/iu;
/** Taken off the confidence of a number that a letter gives apart from the places it names. */
const LOOSE = 0.1;

/** The one place of a letter that writes it. `called`: what site and page call themselves, folded. */
export function writerOf(
  records: readonly RecordRange[],
  blocks: readonly Block[],
  called: string,
): RecordRange | null {
  const writer = fold(writersName(blocks, called));
  const signed = records.filter(({ name }) => name && fold(name.text) === writer);
  const titled = records.filter(({ name }) => name && name.text.length > 5 && called.includes(fold(name.text)));
  const own = signed.length > 0 ? signed : titled;
  return new Set(own.map(({ name }) => fold(name?.text ?? ''))).size === 1 ? (own[0] ?? null) : null;
}

/** "You can reach us at …" in a letter is the number of whoever writes; where it gives none, the site's own is. */
export function withWritersContact(
  context: PageContext,
  { how, records }: Pick<Cut, 'how' | 'records'>,
  draft: ResourceDraft,
): ResourceDraft {
  const outside = context.blocks.filter(({ index }) => !records.some((one) => one.first <= index && index <= one.last));
  // What no sentence tells is a list, beside which only words of its writer's own tell of the writer.
  const apart = how === 'prose' ? outside : outside.filter(({ text, region }) => region === 'main' && ASKS.test(text));
  const runs = (regions: readonly string[]): Run[] =>
    apart.filter(({ region }) => regions.includes(region)).map(({ index }) => ({ first: index, last: index }));
  const first = <T>(own: readonly T[], read: (runs: readonly Run[]) => T[]): readonly T[] =>
    [own, read(runs(['main'])), read(runs(['header', 'footer']))].find((list) => list.length > 0) ?? own;
  return {
    ...draft,
    phones: first(draft.phones, (where) => phonesIn(context, where, LOOSE)),
    emails: first(draft.emails, (where) => emailsIn(context, where, LOOSE, '', false)),
  };
}
