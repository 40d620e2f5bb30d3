/**
 * A record as the screens know it. A signed note shows the words that its signature stands under: signing writes every
 * field once more, so what another device wrote without knowing of the signature, even later, is a copy beside it. Two
 * devices that signed the same draft show the newer signature with its own words, never a mixture.
 */
import type { Id, RecordOf } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { project, type RecordState, shown } from '../../sync';

export function recordOf<T extends TableName>(table: T, state: RecordState, id: Id): RecordOf<T> {
  const signature = table === 'note' ? shown(state, 'signedAt')?.stamp : undefined;
  return project(state, id, signature) as unknown as RecordOf<T>;
}
