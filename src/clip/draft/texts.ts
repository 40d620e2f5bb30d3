/** Prose fields of one resource: what labels say first, then the best sentence; services, languages, description. */
import type { Found } from '../../domain/resource/resource-draft';
import type { Labelled } from '../fields/labelled';
import { languagesIn, languagesOffered } from '../fields/languages';
import { type ProseField, saidInProse } from '../fields/sentences';
import type { Telling } from '../fields/tellings';
import { metaOf } from '../model/meta';
import { tidy, wordsOf } from '../words/fold';
import type { PageContext, Run } from './context';

/** One prose field; labels are trusted more than sentences. */
export function proseField(
  context: PageContext,
  told: readonly Telling[],
  labels: readonly Labelled[],
  field: ProseField,
): Found<string> | null {
  const label = labels.find((one) => one.field === field && one.text.length > 1);
  if (label) return { value: label.text, confidence: 0.8, witness: label.witness, evidence: label.evidence };
  const said = saidInProse(context.page, field, told);
  if (!said) return null;
  return {
    value: tidy(said.text),
    confidence: 0.5,
    witness: 'text',
    evidence: context.page.quote(said.at, said.length),
  };
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
      block.text.length > 3_000
    )
      continue;
    for (const sentence of block.text.split(/(?<=[.!?])\s+|\n/)) {
      const codes = languagesOffered(sentence).filter((code) => code !== 'en');
      if (codes.length === 0) continue;
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

/** The items of a labelled list of services ("Services: …", or a heading with a list below). */
export function servicesOf(context: PageContext, labels: readonly Labelled[]): Found<string>[] {
  const label = labels.find((one) => one.field === 'services');
  if (!label) return [];
  const blocks = context.blocks.slice(label.first, label.last + 1);
  const items = blocks.length > 1 ? blocks.map((block) => block.text) : label.text.split(/\s*[,;•·]\s+|\n/);
  return items
    .map((item) => tidy(item, 120).replace(/[.;,]+$/, ''))
    .filter((item) => item.length > 2 && wordsOf(item).length <= 8)
    .slice(0, 20)
    .map((value) => ({ value, confidence: 0.6, witness: label.witness, evidence: label.evidence }));
}

const NO_DESCRIPTION =
  /cookie|javascript|copyright|©|all rights reserved|skip to|please enable|subscribe|newsletter|browser/i;

/** A labelled description, the first real paragraph of the run, or the page's meta description. */
export function descriptionOf(
  context: PageContext,
  run: Run,
  labels: readonly Labelled[],
  meta: boolean,
): Found<string> | null {
  const label = labels.find((one) => one.field === 'description' && wordsOf(one.text).length > 4);
  if (label) return { value: label.text, confidence: 0.7, witness: label.witness, evidence: label.evidence };
  for (let at = run.first; at <= run.last; at++) {
    const block = context.blocks[at];
    if (block?.region !== 'main' || block.hidden || block.level > 0) continue;
    const words = wordsOf(block.text).length;
    if (words < 9 || !/[.!?]/.test(block.text) || NO_DESCRIPTION.test(block.text)) continue;
    const sentence = /^.{30,}?[.!?](?=\s|$)/s.exec(block.text)?.[0] ?? block.text;
    const value = sentence.length < 60 ? block.text.slice(0, 400) : sentence.slice(0, 600);
    return {
      value: tidy(value),
      confidence: 0.5,
      witness: 'text',
      evidence: context.page.quote(context.page.starts[at] ?? 0, value.length),
    };
  }
  const stated = meta && context.model ? metaOf(context.model, 'description', 'og:description') : '';
  return stated ? { value: tidy(stated, 1_000), confidence: 0.5, witness: 'meta' } : null;
}
