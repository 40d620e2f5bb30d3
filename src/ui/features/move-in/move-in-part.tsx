/**
 * In the settings, below the connection: the offer to bring two vaults together, a move that is not finished, what is
 * left of an earlier vault, and clients who may be there twice since. Draws nothing where there is none of it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Connection } from '../../../app/bridge/connection';
import type { EarlierVault } from '../../../app/move-in/move-in';
import { formatMoment, m } from '../../../i18n';
import { Button, showToast } from '../../components';
import { useApp } from '../../hooks';
import { EarlierPart } from './earlier-part';
import { MoveDialog } from './move-dialog';
import { SamePeople } from './same-people';
import { MOVE_FAILURES } from './words';

interface Known {
  readonly underWay: { readonly since: string } | null;
  readonly earlier: readonly EarlierVault[];
}

export function MoveInPart({ connection }: { readonly connection: Connection }) {
  const { moveIn } = connection;
  const [known, setKnown] = useState<Known>();
  const [open, setOpen] = useState(false);
  const look = async () => setKnown({ underWay: await moveIn.underWay(), earlier: await moveIn.earlier() });
  useEffect(() => void look(), [connection]);
  // A backup may be proved further down on this very screen.
  const waits = known?.earlier.some(({ removable }) => !removable) ?? false;
  useEffect(() => {
    if (!waits) return;
    const again = () => void look();
    document.addEventListener('focusin', again);
    return () => document.removeEventListener('focusin', again);
  }, [waits]);
  if (!known) return null;

  const state = connection.state.value;
  const apart = state.kind === 'paired' && state.trouble === 'other-vault';
  const close = () => {
    setOpen(false);
    void moveIn.leave().then(look);
  };
  return (
    <>
      {(apart || known.underWay) && (
        <Offer known={known} connection={connection} onOpen={() => setOpen(true)} onGone={look} />
      )}
      {open && <MoveDialog connection={connection} onClose={close} />}
      {known.earlier.map((vault) => (
        <EarlierPart key={vault.database} vault={vault} connection={connection} onChanged={look} />
      ))}
      {known.earlier.length > 0 && <SamePeople connection={connection} />}
    </>
  );
}

interface OfferProps {
  readonly known: Known;
  readonly connection: Connection;
  readonly onOpen: () => void;
  readonly onGone: () => Promise<void>;
}

function Offer({ known: { underWay }, connection, onOpen, onGone }: OfferProps) {
  const web = useApp().platform.face === 'web';
  const first = useRef<HTMLButtonElement>(null);
  const giveUp = async () => {
    // The button that was pressed goes away.
    first.current?.focus();
    const given = await connection.moveIn.giveUp();
    showToast({ text: given.ok ? m.move_given_up() : MOVE_FAILURES[given.why]() });
    await onGone();
  };
  return (
    <>
      <h3>{m.move_title()}</h3>
      <p>{web ? m.move_offer_web() : m.move_offer_extension()}</p>
      {underWay && <p class="note-box">{m.move_under_way({ when: formatMoment(underWay.since) })}</p>}
      <div class="buttons">
        <Button buttonRef={first} onClick={onOpen}>
          {underWay ? m.move_go_on() : m.move_begin()}
        </Button>
        {underWay && (
          <Button kind="quiet" onClick={() => void giveUp()}>
            {m.move_give_up()}
          </Button>
        )}
      </div>
    </>
  );
}
