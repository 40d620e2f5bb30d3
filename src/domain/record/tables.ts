/** Records of one client; they name it in `clientId`. */
export const CLIENT_TABLES = [
  'household',
  'person',
  'episode',
  'need',
  'assessment',
  'risk',
  'goal',
  'plan',
  'step',
  'todo',
  'referral',
  'attempt',
  'note',
  'consent',
  'disclosure',
  'appointment',
  'document',
  'outcome',
] as const;

/**
 * The tables of the vault. Their names are part of every seal (additional authenticated data), so they never change;
 * a new one is an additive change with a schema version.
 */
export const RECORD_TABLES = [
  'client',
  ...CLIENT_TABLES,
  'organization',
  'service',
  'location',
  'service_at_location',
  'phone',
  'address',
  'schedule',
  'contact',
  'taxonomy_term',
  'attribute',
  'evidence',
  'verification',
  'collection',
  'audit',
  'setting',
  'device',
] as const;

/** A table whose rows are records under the field register. */
export type TableName = (typeof RECORD_TABLES)[number];

/** Tables that are not records: forms in progress, the change log, files, batches of the exchange, caches, bookkeeping. */
export const OTHER_TABLES = [
  'draft',
  'op',
  'blob',
  'cache',
  'batch',
  'batch_bytes',
  'inbox',
  'replica',
  'meta',
] as const;
