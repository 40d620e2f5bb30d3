/** Unlocking with a passkey, where this browser holds one of this vault. The passphrase stays above it. */
import { useEffect, useState } from 'preact/hooks';
import type { PasskeyProblem } from '../../../app/platform';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';
import type { ClosedKind } from '../../shell/closed-screen';

const PROBLEMS: Readonly<Record<PasskeyProblem | 'wrong-passphrase', () => string>> = {
  'not-supported': m.keys_passkey_not_supported,
  cancelled: m.keys_passkey_cancelled,
  'no-prf': m.keys_passkey_no_prf,
  'already-there': m.keys_passkey_already_there,
  'wrong-passphrase': m.keys_passkey_retired,
};

export function PasskeyUnlock({ onClosed }: { readonly onClosed: (kind: ClosedKind) => void }) {
  const { session } = useApp();
  const [offered, setOffered] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let here = true;
    void session.passkeyHere().then((found) => here && setOffered(found));
    return () => {
      here = false;
    };
  }, [session]);
  if (!offered) return null;
  const open = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    const opened = await session.unlockWithPasskey();
    setBusy(false);
    if (opened.ok) return;
    if (opened.why === 'keyset-damaged' || opened.why === 'newer-version') onClosed(opened.why);
    else setProblem(PROBLEMS[opened.why]());
  };
  return (
    <>
      <Button size="large" wide busy={busy} onClick={() => void open()}>
        {busy ? m.keys_passkey_busy() : m.keys_passkey_unlock()}
      </Button>
      {problem && (
        <p class="note-box check" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
