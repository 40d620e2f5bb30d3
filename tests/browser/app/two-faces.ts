/** The extension and the web app of one browser, each with its own database, and the line between them. */
import { vi } from 'vitest';
import type { Connection } from '../../../src/app/bridge/connection';
import { asNotice } from '../../../src/app/bridge/notice';
import { serveBridge } from '../../../src/app/bridge/serve-bridge';
import type { DeviceSettings, SharedNotice, Wire } from '../../../src/app/platform';
import { lineBetween, memoryNotice } from '../../support/bridge-line';
import { emptyLaptop, type Laptop } from './laptop';

export type Face = Laptop & { readonly connection: Connection };

export interface Faces {
  readonly extension: Face;
  readonly web: Face;
  readonly notice: SharedNotice;
  /** Everything that was said between them, as text. */
  readonly heard: string[];
  /** The worker is ended by the browser: every line breaks. */
  killWorker(): void;
  /** Connects them as two people at two screens would. */
  connect(): Promise<void>;
}

export async function twoFaces(): Promise<Faces> {
  const notice = memoryNotice();
  const heard: string[] = [];
  const open = new Set<Wire>();
  let settings: DeviceSettings | undefined;
  const extension = (await emptyLaptop((own) => {
    settings = own;
    return { face: 'extension-tab', pairingNotice: notice };
  })) as Face;
  const start = () =>
    serveBridge({
      settings: settings as DeviceSettings,
      notice,
      now: () => extension.clock.now,
      ask: async () => undefined,
      database: extension.database,
    });
  let answer = start();
  const web = (await emptyLaptop(() => ({
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
  }))) as Face;
  return {
    extension,
    web,
    notice,
    heard,
    killWorker() {
      for (const wire of open) wire.end();
      open.clear();
      answer = start();
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
