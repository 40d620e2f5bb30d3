/** Door of the merge: clock, field register, digest. Pure: no database, no keys, no time of its own. */
export { type Clock, NEW_CLOCK, observe, tick } from './clock';
export { digest, digestLines } from './digest';
export { DELETED, isEntry, type Op } from './op';
export { type PackedRecord, packRecord, unpackRecord } from './pack';
export { applyChange, EMPTY_RECORD, type LiveValue, type RecordState } from './register';
export { conflicts, deletion, type FieldConflict, project, shown } from './shown';
export { byStamp, deviceId, readStamp, type Stamp, stampDevice, stampMoment, writeStamp } from './stamp';
export { chooseValue, removeRecord, restoreRecord, setValue, type Target } from './write-ops';
