/** The caseload as a life would have left it in the log: one change for every record. */
import { writeChange } from '../../../src/app/data/change-body';
import { prepare } from '../../../src/app/data/prepare';
import type { Edit } from '../../../src/domain/record/edit';
import type { Json } from '../../../src/domain/record/json';
import { toMoment } from '../../../src/domain/time/plain-date';
import { writeStamp } from '../../../src/sync';

/** The laptop that wrote it is none of those that are measured. */
const DEVICE = 'mzxw6ytboi4dg';
const BEGAN = Date.UTC(2021, 10, 22);

export function changesOf(edits: readonly Edit[]): readonly Json[] {
  return edits.map((edit, at) => {
    const stamp = writeStamp({ millis: BEGAN + at, counter: 0, device: DEVICE });
    const id = crypto.randomUUID();
    const prepared = prepare(id, stamp, [edit], new Map());
    if (!prepared.ok) throw new Error(prepared.why);
    const { ops, made } = prepared.value;
    return writeChange({ id, name: 'samples_added', at: toMoment(BEGAN + at), stamp, undoable: false, ops, made });
  });
}
