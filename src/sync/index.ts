/** Door of the merge: clock, field register, digest. Pure: no database, no keys, no time of its own. */
export { type Clock, NEW_CLOCK, observe, tick } from './clock';
export { digest, digestLines } from './digest';
export { DELETED, type Op } from './op';
export { type PackedRecord, packRecord, unpackRecord } from './pack';
export { applyChange, EMPTY_RECORD, type RecordState } from './register';
export { conflicts, deletion, type FieldConflict, project, shown } from './shown';
export { byStamp, deviceId, readStamp, type Stamp, stampDevice, stampMoment, writeStamp } from './stamp';
export { besideValue, chooseValue, removeRecord, restoreRecord, setValue } from './write-ops';
