/** What an update would change in a record, in the words of the facts. */

import { formOfResource } from '../../../domain/resource/form-of-draft';
import { mergedValues } from '../../../domain/resource/merge-values';
import type { ResourceForm } from '../../../domain/resource/resource-form';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { type FactName, factsOf } from './facts';

export interface Difference {
  readonly name: FactName;
  readonly label: string;
  /** "" where the record says nothing. */
  readonly before: string;
  readonly now: string;
}

/** Fact by fact: the record as it is, and as it would be. Facts that stay are left out. */
export function differences(form: ResourceForm, view: ResourceView): readonly Difference[] {
  const stored = formOfResource(view);
  const before = factsOf(stored);
  const after = factsOf({ ...stored, ...mergedValues(form, view) });
  return after.flatMap(({ name, label, items }, at) => {
    const words = (lines: readonly { text: string; detail?: string }[]) =>
      lines.map((line) => [line.text, line.detail].filter(Boolean).join(' · ')).join('\n');
    const [old, now] = [words(before[at]?.items ?? []), words(items)];
    return old === now ? [] : [{ name, label, before: old, now }];
  });
}
