/**
 * A record as the screens know it. A signed note shows what its signature stands under, and nothing else: signing writes
 * every field once more, so what another device wrote without knowing of the signature, even later, is a copy beside it.
 * Two devices that signed the same draft show the newer signature with its own words, never a mixture. A signed plan shows
 * what was agreed in the same way; how it goes on is free.
 */
import { AGREED_FIELDS, SIGNATURE } from '../../domain/plan/locked';
import type { Id, RecordOf } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { DELETED, project, type RecordState, type Stamp, type Standing, shown } from '../../sync';

/** A status may move under a signature; whether it lies in the trash is not part of it. */
const FREE = ['docStatus', DELETED] as const;

/** The newest change that signed a plan. */
function planSignature(state: RecordState): Standing | undefined {
  let newest: Stamp = '';
  for (const [field, { live }] of state.fields) {
    if (!field.startsWith(SIGNATURE)) continue;
    for (const { value, stamp } of live) if (value !== undefined && stamp > newest) newest = stamp;
  }
  return newest === '' ? undefined : { stamp: newest, only: AGREED_FIELDS };
}

/** The change that signed a note or a plan; undefined for what is not signed. */
export function signatureOf(table: TableName, state: RecordState): Standing | undefined {
  if (table === 'plan') return planSignature(state);
  if (table !== 'note') return undefined;
  const signed = shown(state, 'seal') ?? shown(state, 'signedAt');
  if (signed?.value === undefined) return undefined;
  const { stamp } = signed;
  // Earlier versions signed some of the fields; then only those hold.
  const whole = state.fields.get('clientId')?.live.some((live) => live.stamp === stamp);
  return { stamp, ...(whole && { allBut: FREE }) };
}

export function recordOf<T extends TableName>(table: T, state: RecordState, id: Id): RecordOf<T> {
  return project(state, id, signatureOf(table, state)) as unknown as RecordOf<T>;
}
