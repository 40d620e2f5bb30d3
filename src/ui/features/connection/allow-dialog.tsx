/**
 * A web app wants to connect: somebody compares its digits with these. Over whatever is open in the extension, until it
 * is answered on one of its surfaces or the time is up. Closing it is a no.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Connection, WaitingPairing } from '../../../app/bridge/connection';
import { m } from '../../../i18n';
import { Button, Dialog } from '../../components';
import { useApp } from '../../hooks';
import { Digits } from './digits';

export function AllowDialog() {
  const { connection, platform } = useApp();
  const waiting = connection?.waiting.value;
  const [over, setOver] = useState<string>();
  const { id, until = 0 } = waiting ?? {};
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(setOver, Math.max(0, until - platform.now()), id);
    return () => clearTimeout(timer);
  }, [id, until, platform]);
  if (!connection || !waiting || waiting.answer !== 'none') return null;
  if (over === waiting.id || platform.now() >= waiting.until) return null;
  return <Question key={waiting.id} connection={connection} waiting={waiting} onAnswered={() => setOver(waiting.id)} />;
}

interface QuestionProps {
  readonly connection: Connection;
  readonly waiting: WaitingPairing;
  readonly onAnswered: () => void;
}

function Question({ connection, waiting, onAnswered }: QuestionProps) {
  const { id, origin, digits } = waiting;
  const number = useRef<HTMLParagraphElement>(null);
  // It comes unasked, perhaps between two keys: the next one must not press a button.
  useLayoutEffect(() => number.current?.focus(), []);
  const answer = (given: 'allowed' | 'refused') => {
    onAnswered();
    void connection.answer(id, given);
  };
  return (
    <Dialog open title={m.connection_ask_title()} onClose={() => answer('refused')}>
      <p>{m.connection_ask({ origin })}</p>
      <Digits digits={digits} place={number} />
      <p class="soft">{m.connection_ask_care()}</p>
      <div class="buttons">
        <Button kind="primary" onClick={() => answer('allowed')}>
          {m.connection_ask_yes()}
        </Button>
        <Button kind="quiet" onClick={() => answer('refused')}>
          {m.connection_ask_no()}
        </Button>
      </div>
    </Dialog>
  );
}
