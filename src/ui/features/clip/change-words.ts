/** A change on a page in the words of the facts. */
import type { PageChange } from '../../../domain/resource/page-changes';
import { emptyForm, type ResourceValues } from '../../../domain/resource/resource-form';
import { cutAt } from './cut';
import { factsOf } from './facts';

export interface ChangeWords {
  readonly label: string;
  /** "" where that side says nothing. */
  readonly before: string;
  readonly now: string;
}

const LONGEST = 200;

export function changeWords({ fields, before, now }: Pick<PageChange, 'fields' | 'before' | 'now'>): ChangeWords {
  const [old, next] = [wordsOf(before), wordsOf(now)];
  const fact = factsOf(formOf(before)).find((one) => one.fields.some((field) => fields.includes(field)));
  const label = fact?.label ?? '';
  // Two timetables that read alike differ in the page's own words.
  const asWritten = old !== '' && old === next;
  return asWritten
    ? { label, before: cutAt(before.hours_text ?? old, LONGEST), now: cutAt(now.hours_text ?? next, LONGEST) }
    : { label, before: cutAt(old, LONGEST), now: cutAt(next, LONGEST) };
}

const formOf = (values: Partial<ResourceValues>) => ({ ...emptyForm(() => ''), ...values });

const wordsOf = (values: Partial<ResourceValues>): string =>
  factsOf(formOf(values))
    .flatMap(({ items }) => items)
    .map(({ text, detail }) => [text.replaceAll('\n', ', '), detail].filter(Boolean).join(' · '))
    .join(', ');
