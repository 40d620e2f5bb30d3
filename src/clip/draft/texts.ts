/** Prose fields and languages of one resource: what labels say first, then the best sentence. */
import type { Found } from '../../domain/resource/resource-draft';
import type { Labelled } from '../fields/labelled';
import { languagesIn, languagesOffered } from '../fields/languages';
import { sentencesOf } from '../fields/sentence-split';
import { type ProseField, STATES, saidInProse } from '../fields/sentences';
import type { Telling } from '../fields/tellings';
import { looksLikeHours } from '../hours/looks-like-hours';
import { tidy } from '../words/fold';
import type { PageContext, Run } from './context';

/** Of several answers about money the one that names a price. */
const PRICE = /[$£€]\s?\d|\b(?:free|costs?|fees?|charges?|sliding|donations?|gratis|gratuit\w+|costo|kosteloos)\b/i;

/** "Drop-in | Mon–Fri 9–11": the label of a way to apply, and behind it when. */
const isHours = (text: string): boolean => text.length < 100 && DAYS_FIRST.test(text) && looksLikeHours(text);
const DAYS_FIRST =
  /^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|daily|weekdays|\d)(?!\p{L})/iu;

/** One prose field; labels are trusted more than sentences. */
export function proseField(
  context: PageContext,
  told: readonly Telling[],
  labels: readonly Labelled[],
  field: ProseField,
): Found<string> | null {
  const called = labels.filter(
    (one) => one.field === field && one.text.length > 1 && !(field === 'application' && isHours(one.text)),
  );
  const label = (field === 'fees' ? called.find((one) => PRICE.test(one.text)) : undefined) ?? called[0];
  if (label)
    return {
      value: ownSentences(label.text, field),
      confidence: 0.8,
      witness: label.witness,
      evidence: label.evidence,
    };
  const said = saidInProse(context.page, field, outsideLists(context, told, labels, field));
  if (!said) return null;
  return {
    value: tidy(said.text),
    confidence: 0.5,
    witness: 'text',
    evidence: context.page.quote(said.at, said.length),
  };
}

/** To bring something, or what something costs, is no step of applying. */
const BRINGS =
  /^(?:(?:please|you (?:must|should|need to)|also|hay que|debe|favor de) )*(?:bring|traer|traiga)\b|^\S+ is £|\bis [$£€]\d/i;

/** A labelled text without its sentences that state another field and not this one. */
function ownSentences(text: string, field: ProseField): string {
  const all = sentencesOf(text);
  if (all.length < 2) return text;
  const telling = (words: string): Telling => ({ text: words, at: 0, block: 0, line: false });
  const own = all.filter(
    (one, nth) =>
      nth === 0 ||
      one.text.includes('; ') ||
      (field === 'fees' && /\d|turned away/.test(one.text)) ||
      (field === 'application' && !BRINGS.test(one.text)) ||
      STATES[field](telling(one.text)) ||
      !Object.entries(STATES).some(([other, states]) => other !== field && states(telling(one.text))),
  );
  return own.length === all.length ? text : own.map((one) => one.text).join(' ');
}

/** Without the items of a list that a label makes another field's ("Photo ID for all family members over age 18"). */
function outsideLists(
  context: PageContext,
  told: readonly Telling[],
  labels: readonly Labelled[],
  field: ProseField,
): readonly Telling[] {
  const lists = labels.filter((one) => one.field === 'documents' && field !== 'documents');
  return told.filter(
    ({ block }) =>
      context.blocks[block]?.tag !== 'li' || !lists.some(({ first, last }) => block >= first && block <= last),
  );
}

/** A field that only a label names: a page full of place names says nothing of whom it serves. */
export function labelledField(labels: readonly Labelled[], field: 'area' | 'accessibility'): Found<string> | null {
  const label = labels.find((one) => one.field === field && one.text.length > 1 && one.text.length < 400);
  return label ? { value: label.text, confidence: 0.7, witness: label.witness, evidence: label.evidence } : null;
}

/** Languages named under a label, or offered in a sentence of the run. */
export function languagesOf(context: PageContext, run: Run, labels: readonly Labelled[]): Found<string>[] {
  const label = labels.find((one) => one.field === 'languages');
  if (label) {
    return languagesIn(label.text).map((value) => ({
      value,
      confidence: 0.85,
      witness: label.witness,
      evidence: label.evidence,
    }));
  }
  for (let at = run.first; at <= run.last; at++) {
    const block = context.blocks[at];
    if (
      !block ||
      block.region === 'nav' ||
      block.region === 'header' ||
      block.region === 'footer' ||
      block.text.length > 3_000 ||
      block.links.some((link) => link.end - link.start > block.text.length * 0.4)
    )
      continue;
    for (const sentence of block.text.split(/(?<=[.!?])\s+|\n/)) {
      const codes = languagesOffered(sentence);
      // English alone is no offer worth a line.
      if (codes.every((code) => code === 'en')) continue;
      const start = (context.page.starts[at] ?? 0) + block.text.indexOf(sentence);
      return codes.map((value) => ({
        value,
        confidence: 0.55,
        witness: 'text' as const,
        evidence: context.page.quote(start, sentence.length),
      }));
    }
  }
  return [];
}
