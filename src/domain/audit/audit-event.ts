import type { Id, Moment } from '../record/record';
import type { TableName } from '../record/tables';

/**
 * What happened to the vault or a record, for the accounting (FHIR R4 AuditEvent). Sealed like everything else, and so
 * only what happens while the vault is open: see `docs/decisions/audit-of-keys.md`.
 */
export interface AuditEvent {
  readonly id: Id;
  readonly at: Moment;
  readonly action:
    | 'vault-created'
    | 'note-signed'
    | 'plan-signed'
    | 'exported'
    | 'imported'
    | 'removed'
    | 'restored'
    | 'samples-added'
    | 'samples-removed'
    | 'passphrase-changed'
    | 'recovery-key-changed'
    | 'passkey-added'
    | 'passkey-removed'
    | 'key-renewed';
  readonly table?: TableName;
  readonly recordId?: Id;
  readonly count?: number;
}
