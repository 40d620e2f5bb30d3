import type { AuditEvent } from '../domain/audit/audit-event';
import type { Session, Writer } from './app';
import type { UseCaseChange } from './changes';

/** Writes what changed who can open the vault into its sealed account. */
export const accountOf =
  (writer: Writer) =>
  (name: UseCaseChange, action: AuditEvent['action']): Promise<unknown> =>
    writer.commit({ name, edits: [], audit: { action }, undoable: false });

/**
 * The session, with what changes who can open the vault written into its sealed account: that it was made, and that
 * the passphrase was changed. The act itself has succeeded by then; an account that a full disk refuses does not take
 * it back.
 */
export function accountForKeys<Held extends Session>(session: Held, writer: Writer): Held {
  const account = accountOf(writer);
  return {
    ...session,
    async beginVault(passphrase) {
      const pending = await session.beginVault(passphrase);
      return {
        ...pending,
        async confirm(typed) {
          const confirmed = await pending.confirm(typed);
          if (confirmed.ok) await account('vault_created', 'vault-created');
          return confirmed;
        },
      };
    },
    async changePassphrase(secret, next) {
      const changed = await session.changePassphrase(secret, next);
      if (changed.ok) await account('passphrase_changed', 'passphrase-changed');
      return changed;
    },
  };
}
