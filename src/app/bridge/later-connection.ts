/** The other face as the first look needs it: what looks for it and talks to it is loaded when nothing else is to do. */
import { signal as cell, type Signal } from '@preact/signals';
import type { Session } from '../app';
import { later } from '../later';
import type { Platform } from '../platform';
import type { Replica } from '../replica/replica';
import type { SessionKeys } from '../session-ports';
import type { Connection, ConnectionState } from './connection';
import type { WaitingPairing } from './notice';

export interface ConnectionDeps {
  readonly platform: Platform;
  readonly session: Session & SessionKeys;
  readonly replica: Replica;
}

/** What the screens follow; written by the part that is loaded later. */
export interface ConnectionCells {
  readonly state: Signal<ConnectionState>;
  readonly waiting: Signal<WaitingPairing | null>;
  readonly joinable: Signal<boolean>;
}

export type ConnectionWork = Omit<Connection, keyof ConnectionCells> & {
  /** Begins to look for the other face. */
  begin(): Promise<void>;
};

/** Milliseconds that the first look is left alone. */
const FIRST_LOOK_MS = 500;

const NAMES = { begin: true, answer: true, pair: true, unpair: true, join: true } as const;

/** Undefined on a face that can have no other. */
export function laterConnection(deps: ConnectionDeps): Connection | undefined {
  const { pairingNotice, dialExtension } = deps.platform;
  const cells: ConnectionCells = { state: cell({ kind: 'looking' }), waiting: cell(null), joinable: cell(false) };
  const load = pairingNotice
    ? async () => (await import('./extension-connection')).createExtensionConnection(deps, pairingNotice, cells)
    : dialExtension && (async () => (await import('./web-connection')).createWebConnection(deps, dialExtension, cells));
  if (!load) return undefined;
  const work = later<ConnectionWork>(load, NAMES);
  setTimeout(() => void work.begin(), FIRST_LOOK_MS);
  return { ...work, ...cells };
}
