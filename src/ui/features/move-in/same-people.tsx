/** Since two vaults became one: clients who may be there twice, for somebody to look at. */
import type { Connection } from '../../../app/bridge/connection';
import type { SamePair } from '../../../domain/client/likely-same';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Button, Rows, showToast, writeFailureText } from '../../components';
import { useRecords } from '../../hooks/use-records';
import { PairRow } from './pair-row';

const SHOWN = 50;

export function SamePeople({ connection: { moveIn } }: { readonly connection: Connection }) {
  const pairs = useRecords(['client', 'attribute'], () => moveIn.likelySame()) ?? [];
  if (pairs.length === 0) return null;
  const apart = async (pair: SamePair) => {
    const told = await moveIn.tellApart(pair);
    showToast({ text: told.ok ? m.same_apart_done() : writeFailureText(told.why) });
  };
  const names = ({ one, other }: SamePair) => ({ one: displayName(one), other: displayName(other) });
  return (
    <>
      <h3>{m.same_title()}</h3>
      <p>{m.same_text()}</p>
      <Rows label={m.same_title()}>
        {pairs.slice(0, SHOWN).map((pair) => (
          <PairRow
            key={`${pair.one.id} ${pair.other.id}`}
            pair={pair}
            linked
            actions={
              <Button size="small" label={m.same_apart_label(names(pair))} onClick={() => void apart(pair)}>
                {m.same_apart()}
              </Button>
            }
          />
        ))}
      </Rows>
      {pairs.length > SHOWN && <p class="soft">{m.move_pairs_more({ count: pairs.length - SHOWN })}</p>}
    </>
  );
}
