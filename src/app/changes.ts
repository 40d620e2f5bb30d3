/**
 * The names of changes that use-cases make. Each has a sentence in the catalogue under "change_<name>", which the
 * history and the undo toast show.
 */
export const CHANGES = [
  'client_added',
  'client_changed',
  'client_removed',
  'client_seen',
  'phase_moved',
  'episode_closed',
  'case_reopened',
  'note_kept',
  'note_signed',
  'note_removed',
  'clip_saved',
  'resource_added',
  'resource_changed',
  'resource_removed',
  'resource_checked',
  'resource_still_true',
  'resource_gone',
  'resources_merged',
  'told_apart',
  'list_added',
  'list_removed',
  'status_recorded',
  'referral_settled',
  'todo_added',
  'todo_changed',
  'todo_completed',
  'todo_removed',
  'record_restored',
  'worker_changed',
  'vault_created',
  'passphrase_changed',
  'recovery_key_changed',
  'passkey_added',
  'passkey_removed',
  'key_renewed',
  'samples_added',
  'samples_removed',
  'backup_made',
  'backup_restored',
] as const;

/** The change names of the use-cases; undo and imports have their own. */
export type UseCaseChange = (typeof CHANGES)[number];
