/**
 * The other side of this browser in the settings: found or not, connected or not, and the way to change that. The web
 * app asks, the extension is asked.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Connection, ConnectionState } from '../../../app/bridge/connection';
import { m } from '../../../i18n';
import { Button, ConfirmDialog, Section, Sheet, showToast } from '../../components';
import { useApp } from '../../hooks';
import { lazyPart } from '../lazy-part';
import { ConnectDialog } from './connect-dialog';
import { PairedPart } from './paired-part';

const MoveInPart = lazyPart(() => import('../move-in').then((feature) => feature.MoveInPart));

export function ConnectionSection() {
  const { connection } = useApp();
  return connection ? <TheConnection connection={connection} /> : null;
}

function TheConnection({ connection }: { readonly connection: Connection }) {
  const { face } = useApp().platform;
  const state = connection.state.value;
  const [dialog, setDialog] = useState<'connect' | 'disconnect' | null>(null);
  const [stopped, setStopped] = useState(false);
  const { place, lookAfterFocus } = useFocusKept(state.kind, dialog);

  const ended = (said: string) => {
    lookAfterFocus();
    showToast({ text: said });
    setDialog(null);
  };
  return (
    <Section title={m.connection_title()}>
      <Sheet pad>
        <div class="stack" ref={place}>
          <p class="soft">{m.connection_text()}</p>
          {state.kind === 'paired' ? (
            <PairedPart state={state} onDisconnect={() => setDialog('disconnect')} />
          ) : (
            <NotConnected
              kind={face === 'web' ? state.kind : 'asked'}
              onConnect={() => {
                setStopped(false);
                setDialog('connect');
              }}
            />
          )}
          <div role="status">{stopped && <p class="note-box">{m.connection_stopped()}</p>}</div>
          <MoveInPart connection={connection} />
        </div>
      </Sheet>
      {dialog === 'connect' && (
        <ConnectDialog
          connection={connection}
          onPaired={() => ended(m.connection_paired())}
          onStopped={() => {
            setStopped(true);
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'disconnect' && state.kind === 'paired' && (
        <ConfirmDialog
          open
          title={face === 'web' ? m.connection_end_web() : m.connection_end_extension({ origin: state.origin })}
          verb={m.connection_end()}
          onConfirm={async () => {
            await connection.unpair();
            ended(m.connection_ended());
          }}
          onClose={() => setDialog(null)}
        >
          <p>{m.connection_end_text()}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}

interface NotConnectedProps {
  /** 'asked': this is the extension, which waits for a web app. */
  readonly kind: Exclude<ConnectionState['kind'], 'paired'> | 'asked';
  readonly onConnect: () => void;
}

function NotConnected({ kind, onConnect }: NotConnectedProps) {
  switch (kind) {
    case 'asked':
      return <p>{m.connection_how({ button: m.connection_connect() })}</p>;
    case 'looking':
      return <p role="status">{m.connection_looking()}</p>;
    case 'absent':
      return (
        <div class="note-box">
          <p>
            <b>{m.connection_absent()}</b>
          </p>
          <p>{m.connection_absent_next()}</p>
        </div>
      );
    case 'apart':
      return (
        <>
          <p>{m.connection_apart()}</p>
          <div class="buttons">
            <Button onClick={onConnect}>{m.connection_connect()}</Button>
          </div>
        </>
      );
  }
}

/** Connecting and disconnecting take the pressed button away: the focus goes to the heading of the section then. */
function useFocusKept(...drawn: readonly unknown[]) {
  const place = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || document.activeElement !== document.body) return;
    wanted.current = false;
    place.current?.closest('section')?.querySelector<HTMLElement>('.section-title')?.focus();
  }, drawn);
  return {
    place,
    lookAfterFocus: () => {
      wanted.current = true;
    },
  };
}
