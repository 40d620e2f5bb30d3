/** Door of the merge: clock, field register, digest, and the exchange of batches. Pure: no database, no keys, no time. */
export { type Batch, type BatchName, batchKey, hex, readBatch, readBatchKey } from './batch';
export { type BatchBody, readBody, writeBody } from './batch-body';
export { type Clock, NEW_CLOCK, observe, tick } from './clock';
export { digest, digestLines } from './digest';
export { type ExchangeCounts, type ExchangeOutcome, type ExchangeProgress, syncOnce } from './exchange';
export { type ChainEnd, judge, type Refusal, type Verdict } from './judge';
export { memoryTransport } from './memory-transport';
export { DELETED, type Op } from './op';
export { type PackedRecord, packRecord, unpackRecord } from './pack';
export { applyChange, EMPTY_RECORD, type RecordState } from './register';
export { type MadeBatch, type Sealer, sealBatches } from './seal-batches';
export { conflicts, deletion, type FieldConflict, project, shown } from './shown';
export type { Arrived, Held, OpenRefusal, Ready, RemoteNote, Side } from './side';
export { byStamp, deviceId, readStamp, type Stamp, stampDevice, stampMoment, writeStamp } from './stamp';
export { takeIn } from './take-in';
export type { Listing, Transport, TransportFailure } from './transport';
export { wakeUps } from './wake-ups';
export { besideValue, chooseValue, removeRecord, restoreRecord, setValue } from './write-ops';
