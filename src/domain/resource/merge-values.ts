/**
 * What a record should hold after a form is saved over it: what the user changed in this form is taken exactly,
 * emptying included; of what the page says, each change is taken or left as decided (see `page-changes.ts`). Of a form
 * typed by hand only what was changed counts.
 */
import { itemsOf, LISTS, type ListField } from './compare-values';
import { formOfResource } from './form-of-draft';
import { type ComparedPage, type PageChange, pageChanges, type Takes } from './page-changes';
import type { ResourceField, ResourceForm, ResourceValues } from './resource-form';
import type { ResourceView } from './resource-view';

export const taken = ({ key, kind, preset }: PageChange, takes: Takes): boolean =>
  kind === 'typed' || (takes[key] ?? preset) === 'take';

export function mergedValues(
  form: ResourceForm,
  existing: ResourceView | undefined,
  page: ComparedPage = { url: '' },
  takes: Takes = {},
): ResourceValues {
  if (!existing) return form;
  let values: ResourceValues = formOfResource(existing);
  for (const field of form.edited) values = { ...values, [field]: form[field] };
  for (const change of pageChanges(form, existing, page))
    if (taken(change, takes)) values = { ...values, ...outcome(values, change) };
  return values;
}

function outcome(values: ResourceValues, { kind, fields, before, now }: PageChange): Partial<ResourceValues> {
  const [field] = fields;
  if (kind === 'typed' || !isList(field)) return now;
  const out = new Set(itemsOf(field, { ...values, ...before }).map(({ id }) => id));
  const kept = itemsOf(field, values).filter(({ id }) => kind !== 'gone' || !out.has(id));
  const more = itemsOf(field, { ...values, ...now });
  return { [field]: [...kept, ...more].map(({ value }) => value) };
}

const isList = (field: ResourceField | undefined): field is ListField =>
  (LISTS as readonly (ResourceField | undefined)[]).includes(field);
