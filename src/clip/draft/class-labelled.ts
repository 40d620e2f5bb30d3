/** Values whose class names the field ("views-field-field-eligibility"), for words that have no visible label. */

import { fieldOfLabel } from '../fields/label-words';
import type { Labelled } from '../fields/labelled';
import { fold, tidy } from '../words/fold';
import type { PageContext, Run } from './context';

const MAX_VALUE = 700;

/** Labelled values of a run, in order, to be asked after those with visible labels. */
export function classLabelled({ page, classLabels }: PageContext, run: Run): Labelled[] {
  return classLabels.flatMap(({ field, first, last }) => {
    if (first < run.first || last > run.last) return [];
    const shown = page.blocks[first]?.text ?? '';
    const from = last > first && fieldOfLabel(fold(shown.replace(/[:：]\s*$/, ''))) !== null ? first + 1 : first;
    const span = page.spanOf(from, last);
    const raw = page.text.slice(span.from, Math.min(span.to, span.from + MAX_VALUE));
    const text = tidy(raw, MAX_VALUE);
    if (text.length < 2) return [];
    return [{ field, text, evidence: page.quote(span.from, raw.length), first: from, last, witness: 'label' as const }];
  });
}
