/**
 * The other side of the browser, played by hand. It stands for the port `App.connection`, not for a part of ours: no
 * second origin can be had in a test of screens, and the port's own implementation has its own tests.
 */
import { type Signal, signal } from '@preact/signals';
import axeCore from 'axe-core';
import { beforeEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type {
  Connection,
  ConnectionState,
  JoinFailure,
  PairingProblem,
  WaitingPairing,
} from '../../../src/app/bridge/connection';
import type { MoveIn } from '../../../src/app/move-in/move-in';
import type { Platform } from '../../../src/app/platform';
import { done, type Result, refused } from '../../../src/domain/record/result';
import { type Laptop, newLaptop } from '../app/laptop';
import { heading, openApp, see } from './page';

type Join = Parameters<Connection['join']>;

/** The other side of the browser, as a test moves it. */
export interface OtherSide {
  readonly connection: Connection;
  readonly state: Signal<ConnectionState>;
  readonly waiting: Signal<WaitingPairing | null>;
  readonly joinable: Signal<boolean>;
  readonly answers: [id: string, answer: 'allowed' | 'refused'][];
  /** Tries to connect, the last one at the end. */
  readonly tries: { readonly compare: (digits: string) => void; readonly end: (why?: PairingProblem) => void }[];
  readonly joins: { readonly secret: string; readonly tell: Join[2]; readonly end: (why?: JoinFailure) => void }[];
}

const SINCE = '2026-11-20T09:30:00.000Z';
export const EXTENSION = 'chrome-extension://abcdefghijklmnop';
export const WEB_APP = 'http://localhost:4747';
export const paired = (more: Partial<Extract<ConnectionState, { kind: 'paired' }>> = {}): ConnectionState => ({
  kind: 'paired',
  origin: EXTENSION,
  since: SINCE,
  live: true,
  last: '2026-11-23T17:58:00.000Z',
  trouble: null,
  ...more,
});

function otherSide(first: ConnectionState): OtherSide {
  const state = signal(first);
  const waiting = signal<WaitingPairing | null>(null);
  const joinable = signal(false);
  const answers: OtherSide['answers'] = [];
  const tries: OtherSide['tries'] = [];
  const joins: OtherSide['joins'] = [];
  const asResult = <Why>(why?: Why): Result<void, Why> => (why === undefined ? done(undefined) : refused(why));
  const nothingMoves = { underWay: async () => null, earlier: async () => [], likelySame: async () => [] };
  const connection: Connection = {
    moveIn: { ...nothingMoves } as unknown as MoveIn,
    state,
    waiting,
    joinable,
    answer: async (id, answer) => {
      answers.push([id, answer]);
      waiting.value = null;
    },
    pair: (compare, stop) =>
      new Promise((resolve) => {
        stop.addEventListener('abort', () => resolve(refused('stopped')));
        const end = (why?: PairingProblem) => {
          if (why === undefined) state.value = paired();
          resolve(asResult(why));
        };
        tries.push({ compare, end });
      }),
    unpair: async () => {
      state.value = { kind: 'apart' };
    },
    join: (secret, stop, tell) =>
      new Promise((resolve) => {
        stop.addEventListener('abort', () => resolve(refused('stopped')));
        joins.push({ secret, tell, end: (why) => resolve(asResult(why)) });
      }),
  };
  return { connection, state, waiting, joinable, answers, tries, joins };
}

/** The app on one face, with the other side as it is given. */
export function withOther(app: Laptop, face: Platform['face'], first: ConnectionState): [Laptop, OtherSide] {
  const other = otherSide(first);
  Object.assign(app.platform, { face });
  return [{ ...app, connection: other.connection }, other];
}

export async function inSettings(face: Platform['face'], first: ConnectionState): Promise<OtherSide> {
  const [app, other] = withOther(await newLaptop(), face, first);
  location.hash = '#/settings';
  await openApp(app);
  await heading('Settings');
  return other;
}

export const TITLE = 'Connect the web app and the extension';
export const section = () => see('section', TITLE);
export const last = <One>(list: readonly One[]): Promise<One> => vi.waitUntil(() => list.at(-1));
export const focused = () => document.activeElement?.textContent ?? '';

/** Nothing for axe to find, and nothing wider than the narrowest window. */
export async function clean(): Promise<void> {
  await page.viewport(320, 740);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);

  const { violations, passes } = await axeCore.run(document.querySelector('#app') as HTMLElement, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

beforeEach(() => page.viewport(900, 800));
