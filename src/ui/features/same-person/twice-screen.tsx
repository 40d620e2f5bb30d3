/** Everybody who may be in the caseload twice: compare, or say that they are two. */
import { useLocation } from 'wouter-preact';
import { ALIKE_TABLES, alikePairs, tellClientsApart } from '../../../app/clients/find-alike';
import type { SamePair } from '../../../domain/client/likely-same';
import { m } from '../../../i18n';
import { Button, EmptyState, PageHeader, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import { CLIENTS_PATH, mergeClientPath } from '../../shell/paths';
import { PairRows } from '../move-in/pair-row';

const SHOWN = 50;

/** `/clients/twice`. */
export function TwiceScreen() {
  const app = useApp();
  const [, go] = useLocation();
  const outcome = useOutcome();
  useTitle(m.same_person_twice());
  const pairs = useRecords(ALIKE_TABLES, () => alikePairs(app));
  const apart = async ({ one, other }: SamePair) => {
    const told = await tellClientsApart(app, one.id, other.id);
    if (told.ok) outcome(told, m.same_person_told());
    else showToast({ text: told.why === 'gone' ? m.client_gone_text() : writeFailureText(told.why) });
  };
  return (
    <>
      <PageHeader
        title={m.same_person_twice()}
        detail={m.same_person_twice_text()}
        actions={<Button onClick={() => go(CLIENTS_PATH)}>{m.common_back()}</Button>}
      />
      {!pairs && <p class="soft">{m.common_loading()}</p>}
      {pairs?.length === 0 && <EmptyState title={m.same_person_twice_none()} />}
      {pairs && pairs.length > 0 && (
        <PairRows
          label={m.same_person_twice()}
          pairs={pairs}
          most={SHOWN}
          actions={(pair, names) => (
            <>
              <Button
                size="small"
                label={m.same_person_pair_compare(names)}
                onClick={() => go(mergeClientPath(pair.one.id, pair.other.id))}
              >
                {m.same_person_compare()}
              </Button>
              <Button kind="quiet" size="small" label={m.same_person_pair_not(names)} onClick={() => void apart(pair)}>
                {m.same_person_not()}
              </Button>
            </>
          )}
        />
      )}
      {pairs && pairs.length > SHOWN && <p class="soft">{m.same_person_twice_more({ count: pairs.length - SHOWN })}</p>}
    </>
  );
}
