/** The kinds of records people know, as the tables about backups list them; the rest is counted together. */
import type { TableName } from '../../../domain/record/tables';
import { m } from '../../../i18n';

const KINDS: Partial<Record<TableName, () => string>> = {
  client: m.backup_clients,
  note: m.backup_notes,
  referral: m.backup_referrals,
  todo: m.backup_todos,
  service: m.backup_services,
};

export const kindOf = (table: TableName): string => (KINDS[table] ?? m.backup_other)();

/** All kinds, in the order of the list. */
export const allKinds = (): readonly string[] => [...Object.values(KINDS).map((words) => words()), m.backup_other()];
