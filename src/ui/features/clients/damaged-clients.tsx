/** Said above a list of clients that is not whole: somebody who cannot be opened is missing in it, not gone. */
import { Link } from 'wouter-preact';
import type { TableName } from '../../../domain/record/tables';
import { m } from '../../../i18n';
import { people } from '../../shell/people-words';
import { useDamaged } from '../use-damaged';

const CLIENTS: readonly TableName[] = ['client'];

export function DamagedClients() {
  const count = useDamaged(CLIENTS).length;
  if (count === 0) return null;
  return (
    <p class="note-box check">
      {m.client_damaged({ ...people(), count })} <Link href="/settings">{m.client_damaged_where()}</Link>
    </p>
  );
}
