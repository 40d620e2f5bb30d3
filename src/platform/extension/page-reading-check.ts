/**
 * The form of what the injected reader returns, checked before the panel believes it: it comes from a page, and it may
 * come from the reader of another version. Kept equal to the domain's types by the compiler.
 */
import * as v from 'valibot';
import type { PageReading, ResourceDraft } from '../../domain/resource/resource-draft';

/** Bounds far above any real page, so that a hostile one cannot fill the panel. */
const text = v.pipe(v.string(), v.maxLength(200_000));
const many = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(2_000));

const witness = v.picklist([
  'selection',
  'json-ld',
  'microdata',
  'semantic-html',
  'map-link',
  'label',
  'table',
  'heading',
  'text',
  'meta',
  'title',
  'site-contact',
  'typed',
]);
const quote = v.object({ quote: text, before: text, after: text });
const found = <Value extends v.GenericSchema>(value: Value) =>
  v.object({
    value,
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    witness,
    evidence: v.exactOptional(quote),
  });
const words = v.nullable(found(text));

const phone = v.object({
  number: text,
  extension: v.nullable(text),
  type: v.picklist(['voice', 'fax', 'text', 'cell', 'video', 'pager', 'textphone']),
  as_written: text,
  description: v.exactOptional(text),
});
const address = v.object({
  attention: text,
  address_1: text,
  address_2: text,
  city: text,
  state_province: text,
  postal_code: text,
  country: text,
  as_written: text,
});
const schedule = v.object({
  freq: v.picklist(['WEEKLY', 'MONTHLY']),
  interval: v.number(),
  byday: text,
  opens_at: text,
  closes_at: text,
  notes: text,
});
const resource = v.object({
  name: words,
  alternate_names: many(found(text)),
  organization: v.exactOptional(words),
  services: many(found(text)),
  phones: many(found(phone)),
  emails: many(found(text)),
  addresses: many(found(address)),
  url: words,
  schedule: many(found(schedule)),
  hours_text: words,
  by_appointment: v.boolean(),
  eligibility: words,
  fees: words,
  application: words,
  documents: words,
  area: words,
  accessibility: words,
  languages: many(found(text)),
  description: words,
  categories: many(found(text)),
  partial: v.exactOptional(v.pipe(text, v.regex(/^https?:\/\//i))),
}) satisfies v.GenericSchema<ResourceDraft>;

const reading = v.object({
  url: text,
  title: text,
  lang: text,
  kind: v.picklist(['single', 'list', 'article', 'form', 'pdf', 'none']),
  ms: v.number(),
  page_hash: text,
  extractor_version: text,
  selection: text,
  resources: many(resource),
  truncated: v.boolean(),
}) satisfies v.GenericSchema<PageReading>;

/** Null when it is no reading. */
export function asPageReading(data: unknown): PageReading | null {
  const parsed = v.safeParse(reading, data);
  return parsed.success ? parsed.output : null;
}
