/** A try to connect as it is seen in the web app: asking, the digits to compare, or why it came to nothing. */
import { useRef } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { Digits } from './digits';
import type { Pairing } from './use-pairing';
import { PAIRING_PROBLEMS } from './words';

interface PairingStepsProps {
  readonly pairing: Pairing;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
  /** On the button that leaves after it ended. */
  readonly leave: string;
}

export function PairingSteps({ pairing, onStop, onAgain, onLeave, leave }: PairingStepsProps) {
  const last = useRef<HTMLButtonElement>(null);
  const ended = pairing.kind === 'ended';
  return (
    <>
      <div class="stack" role="status">
        {pairing.kind === 'asking' && <p>{m.connection_pair_asking()}</p>}
        {pairing.kind === 'compare' && (
          <>
            <p>{m.connection_pair_open()}</p>
            <Digits digits={pairing.digits} />
            <p>{m.connection_pair_compare({ button: m.connection_ask_yes() })}</p>
            <p class="soft">{m.connection_pair_waiting()}</p>
          </>
        )}
        {ended && <p class="note-box check">{PAIRING_PROBLEMS[pairing.why]()}</p>}
      </div>
      <div class="buttons">
        {ended && (
          <Button
            kind="primary"
            onClick={() => {
              // This button goes away with the press.
              last.current?.focus();
              onAgain();
            }}
          >
            {m.connection_pair_again()}
          </Button>
        )}
        <Button key="last" buttonRef={last} kind={ended ? 'quiet' : 'plain'} onClick={ended ? onLeave : onStop}>
          {ended ? leave : m.connection_pair_stop()}
        </Button>
      </div>
    </>
  );
}
