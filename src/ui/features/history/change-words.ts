/** What a change was, in a few words; one that a later version made is "Changed". */
import type { UseCaseChange } from '../../../app/changes';
import { m } from '../../../i18n';

const WORDS: Readonly<Record<UseCaseChange | 'undone' | 'redone', () => string>> = {
  client_added: m.change_client_added,
  client_changed: m.change_client_changed,
  client_removed: m.change_client_removed,
  client_seen: m.change_client_seen,
  phase_moved: m.change_phase_moved,
  episode_closed: m.change_episode_closed,
  case_reopened: m.change_case_reopened,
  note_kept: m.change_note_kept,
  note_signed: m.change_note_signed,
  note_removed: m.change_note_removed,
  clip_saved: m.change_clip_saved,
  resource_added: m.change_resource_added,
  resource_changed: m.change_resource_changed,
  resource_removed: m.change_resource_removed,
  resource_checked: m.change_resource_checked,
  resource_still_true: m.change_resource_still_true,
  resource_gone: m.change_resource_gone,
  resources_merged: m.change_resources_merged,
  told_apart: m.change_told_apart,
  list_added: m.change_list_added,
  list_removed: m.change_list_removed,
  status_recorded: m.change_status_recorded,
  referral_settled: m.change_referral_settled,
  todo_added: m.change_todo_added,
  todo_changed: m.change_todo_changed,
  todo_completed: m.change_todo_completed,
  todo_removed: m.change_todo_removed,
  record_restored: m.change_record_restored,
  worker_changed: m.change_worker_changed,
  vault_created: m.change_vault_created,
  passphrase_changed: m.change_passphrase_changed,
  recovery_key_changed: m.change_recovery_key_changed,
  passkey_added: m.change_passkey_added,
  passkey_removed: m.change_passkey_removed,
  key_renewed: m.change_key_renewed,
  device_added: m.change_device_added,
  device_named: m.change_device_named,
  device_retired: m.change_device_retired,
  samples_added: m.change_samples_added,
  samples_removed: m.change_samples_removed,
  backup_made: m.change_backup_made,
  backup_restored: m.change_backup_restored,
  copy_chosen: m.change_copy_chosen,
  removal_settled: m.change_removal_settled,
  value_put_back: m.change_value_put_back,
  undone: m.change_undone,
  redone: m.change_redone,
};

export function changeWords(name: string): string {
  const words = (WORDS as Readonly<Record<string, () => string>>)[name];
  return words ? words() : m.change_other();
}
