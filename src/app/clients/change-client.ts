import type { Id } from '../../domain/record/record';
import { type Result, refused } from '../../domain/record/result';
import { typedEdit } from '../../domain/record/typed-over';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { today } from '../clock';
import { commitFrom } from '../committed';
import { type ClientFields, type ClientRefusal, checkFields, recordFields } from './client-fields';

/**
 * Writes only the fields that were typed over and differ from what is stored; null when nothing does (the draft is removed
 * even so). What came in from elsewhere while the form was open stays.
 */
export async function changeClient(
  app: App,
  id: Id,
  fields: ClientFields,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | ClientRefusal | 'gone'>> {
  const wrong = checkFields(fields, today(app));
  if (wrong) return refused(wrong);
  return commitFrom<'gone'>(app, async () => {
    const client = await app.records.get('client', id);
    if (!client) return { refuse: 'gone' };
    const began = recordFields(fields.from ?? { given: '', family: '' });
    const edit = typedEdit('client', client, began, recordFields(fields));
    if (!edit && !draftKey) return { nothing: true };
    const removeDrafts = draftKey ? [draftKey] : [];
    return { change: { name: 'client_changed', edits: edit ? [edit] : [], removeDrafts } };
  });
}
