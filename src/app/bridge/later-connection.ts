/** The other face as the first look needs it: what looks for it and talks to it is loaded when nothing else is to do. */
import { signal as cell, type Signal } from '@preact/signals';
import type { App } from '../app';
import type { ChangeLog } from '../data/change-log';
import { later } from '../later';
import type { OtherVault } from '../move-in/create-move-in';
import type { MoveIn } from '../move-in/move-in';
import type { SessionKeys } from '../session-ports';
import type { Connection, ConnectionState } from './connection';
import type { WaitingPairing } from './notice';

export interface ConnectionDeps extends Pick<App, 'platform' | 'replica' | 'records' | 'drafts' | 'writer'> {
  readonly session: App['session'] & SessionKeys;
  readonly log: ChangeLog;
  readonly database?: string;
}

/** What the screens follow; written by the part that is loaded later. */
export interface ConnectionCells {
  readonly state: Signal<ConnectionState>;
  readonly waiting: Signal<WaitingPairing | null>;
  readonly joinable: Signal<boolean>;
}

export type ConnectionWork = Omit<Connection, keyof ConnectionCells | 'moveIn'> & {
  /** Begins to look for the other face. */
  begin(): Promise<void>;
  /** The other face's vault, where it is another one. */
  other(): Promise<OtherVault | null>;
  /** See `MoveInDeps`. */
  servedChanged(): Promise<void>;
};

/** Milliseconds that the first look is left alone. */
const FIRST_LOOK_MS = 500;

const NAMES = {
  begin: true,
  answer: true,
  pair: true,
  unpair: true,
  join: true,
  other: true,
  servedChanged: true,
} as const;
const MOVING = {
  underWay: true,
  look: true,
  giveUp: true,
  leave: true,
  earlier: true,
  saveEarlier: true,
  removeEarlier: true,
  likelySame: true,
  tellApart: true,
} as const;

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
  const moveIn = later<MoveIn>(
    async () => (await import('../move-in/create-move-in')).createMoveIn({ ...deps, ...work }),
    MOVING,
  );
  return { ...work, ...cells, moveIn };
}
