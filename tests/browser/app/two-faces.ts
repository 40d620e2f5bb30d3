/** The extension and the web app of one browser, each with its own database, and the line between them. */
import { vi } from 'vitest';
import type { Connection } from '../../../src/app/bridge/connection';
import { asNotice } from '../../../src/app/bridge/notice';
import { serveBridge } from '../../../src/app/bridge/serve-bridge';
import type { DeviceSettings, Platform, SharedNotice, Wire } from '../../../src/app/platform';
import { lineBetween, memoryNotice, WEB } from '../../support/bridge-line';
import { emptyLaptop, type Laptop, secondWindow } from './laptop';

export type Face = Laptop & { readonly connection: Connection };

export interface Faces {
  readonly extension: Face;
  readonly web: Face;
  readonly notice: SharedNotice;
  /** Everything that was said between them, as text. */
  readonly heard: string[];
  /** The worker is ended by the browser: every line breaks. */
  killWorker(): void;
  /** The person locks the computer, or everything. */
  lockAll(by: 'system' | 'asked'): void;
  /** The web app's address is removed in the extension. */
  removeAddress(): void;
  /** Connects them as two people at two screens would. */
  connect(): Promise<void>;
  /** One more window of this face, as it would be loaded now. */
  loaded(face: 'extension' | 'web'): Promise<Face>;
}

export async function twoFaces(): Promise<Faces> {
  const notice = memoryNotice();
  const heard: string[] = [];
  const open = new Set<Wire>();
  const trusted = new Set([WEB]);
  const watchers = new Set<() => void>();
  let lock = (_by: 'system' | 'asked'): void => undefined;
  let settings: DeviceSettings | undefined;
  const asExtension: Partial<Platform> = { face: 'extension-tab', pairingNotice: notice };
  const extension = (await emptyLaptop((own) => {
    settings = own;
    return asExtension;
  })) as Face;
  const start = () =>
    serveBridge({
      settings: settings as DeviceSettings,
      notice,
      now: () => extension.clock.now,
      ask: async () => undefined,
      database: extension.database,
      trusted: {
        origins: async () => [...trusted],
        watch(changed) {
          watchers.add(changed);
          return () => watchers.delete(changed);
        },
      },
      onLocked: (locked) => {
        lock = locked;
      },
    });
  let answer = start();
  const asWeb: Partial<Platform> = {
    face: 'web',
    extensionVersion: async () => '1.0.0',
    dialExtension: async () => {
      const line = lineBetween((message) => {
        heard.push(JSON.stringify(message));
        return message;
      });
      open.add(line.extension);
      answer(line.extension);
      return line.web;
    },
  };
  const web = (await emptyLaptop(() => asWeb)) as Face;
  return {
    extension,
    web,
    notice,
    heard,
    async loaded(which) {
      const face = which === 'web' ? web : extension;
      const database = (face.browser.settings.get('database') as string | undefined) ?? face.database;
      return (await secondWindow({ ...face, database }, which === 'web' ? asWeb : asExtension)) as unknown as Face;
    },
    killWorker() {
      for (const wire of open) wire.end();
      open.clear();
      answer = start();
    },
    lockAll: (by) => lock(by),
    removeAddress() {
      trusted.clear();
      for (const changed of watchers) changed();
    },
    async connect() {
      const paired = await web.connection.pair(async () => {
        const waiting = await vi.waitUntil(async () => asNotice(await notice.read()).waiting, 10_000);
        await extension.connection.answer(waiting.id, 'allowed');
      }, new AbortController().signal);
      if (!paired.ok) throw new Error(`Not paired: ${paired.why}`);
    },
  };
}
