/** Several services of one organization, saved together, are one organization in the directory (HSDS 3.1). */
import { foldedWords } from '../text/fold';
import type { ResourceForm } from './resource-form';

/** The forms; those that name the same organization carry the id that the first of them has for it. */
export function shareOrganizations(forms: readonly ResourceForm[]): readonly ResourceForm[] {
  const known = new Map<string, ResourceForm['ids']['organization']>();
  return forms.map((form) => {
    const name = foldedWords(form.organization || form.name).join(' ');
    const id = known.get(name);
    if (name === '') return form;
    if (id === undefined) {
      known.set(name, form.ids.organization);
      return form;
    }
    return form.organization === '' ? form : { ...form, ids: { ...form.ids, organization: id } };
  });
}
