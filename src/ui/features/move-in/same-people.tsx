/** Since two vaults became one: clients who may be there twice, for somebody to look at. */
import type { Connection } from '../../../app/bridge/connection';
import type { SamePair } from '../../../domain/client/likely-same';
import { m } from '../../../i18n';
import { Button, showToast, writeFailureText } from '../../components';
import { useRecords } from '../../hooks/use-records';
import { PairRows } from './pair-row';

const SHOWN = 50;

export function SamePeople({ connection: { moveIn } }: { readonly connection: Connection }) {
  const pairs = useRecords(['client', 'attribute'], () => moveIn.likelySame()) ?? [];
  if (pairs.length === 0) return null;
  const apart = async (pair: SamePair) => {
    const told = await moveIn.tellApart(pair);
    showToast({ text: told.ok ? m.same_apart_done() : writeFailureText(told.why) });
  };
  return (
    <>
      <h3>{m.same_title()}</h3>
      <p>{m.same_text()}</p>
      <PairRows
        label={m.same_title()}
        pairs={pairs}
        most={SHOWN}
        actions={(pair, names) => (
          <Button size="small" label={m.same_apart_label(names)} onClick={() => void apart(pair)}>
            {m.same_apart()}
          </Button>
        )}
      />
      {pairs.length > SHOWN && <p class="soft">{m.move_pairs_more({ count: pairs.length - SHOWN })}</p>}
    </>
  );
}
