/** Writes an older value again: an ordinary change, with undo. */
import type { Edit } from '../../domain/record/edit';
import { mayPutBack } from '../../domain/record/human-fields';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import { EVIDENCE_KEYS } from '../../domain/resource/evidence-keys';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';

export interface OldValue {
  readonly table: TableName;
  readonly id: Id;
  readonly field: string;
  readonly value: Json;
}

/** Null when it stands already. 'gone': there is no such record; 'not-from-here': the field has rules of its own. */
export function putBack(
  app: App,
  { table, id, field, value }: OldValue,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    if (!mayPutBack(table, field)) return { refuse: 'not-from-here' };
    if (!(await app.records.get(table, id))) return { refuse: 'gone' };
    const edits: Edit[] = [{ table, id, set: { [field]: value } }, ...(await sourceEdits(app, table, id, field))];
    return { change: { name: 'value_put_back', edits } };
  });
}

/** A fact of the directory that a person put back was written by a person, whatever page it was once read on. */
async function sourceEdits(app: App, table: TableName, id: Id, field: string): Promise<readonly Edit[]> {
  const key = table === 'phone' ? `phone.${id}` : Object.values(EVIDENCE_KEYS).find((known) => known === field);
  if (!key || (table !== 'service' && table !== 'phone' && table !== 'location')) return [];
  const places = [...(await app.records.all('service_at_location')).values()];
  const phone = table === 'phone' ? await app.records.get('phone', id) : undefined;
  const own = places.filter((place) =>
    phone ? place.id === phone.service_at_location_id : place.service_id === id || place.location_id === id,
  );
  const edits = own.map(async (place): Promise<Edit | null> => {
    const read = (await app.records.get('evidence', place.id))?.fields[key];
    if (!read || read.edited_by_user) return null;
    const typed = { ...read, edited_by_user: true, captured_at: now(app) } as unknown as Json;
    return { table: 'evidence', id: place.id, set: { [`fields/${key}`]: typed } };
  });
  return (await Promise.all(edits)).filter((edit) => edit !== null);
}
