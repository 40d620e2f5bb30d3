/** What both faces answer alike. */
import type { PdfReader, Platform } from '../app/platform';
import { backupFolderLater } from './backup-folder-later';
import { followLifecycle } from './lifecycle';
import { saveFile } from './save-file';

const folder = backupFolderLater();
/** Loaded when a PDF is read. */
const readPdf: PdfReader = async (...given) => (await import('./pdf/read-pdf')).readPdf(...given);
/** Loaded when a passkey is made or asked. */
const passkeys = async () => (await import('./passkeys')).browserPasskeys(location);

export const device: Pick<
  Platform,
  | 'now'
  | 'zone'
  | 'uuid'
  | 'saveFile'
  | 'onLifecycle'
  | 'persistStorage'
  | 'storageUse'
  | 'readPdf'
  | 'passkeys'
  | 'backupFolder'
> = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  uuid: () => crypto.randomUUID(),
  saveFile,
  readPdf,
  onLifecycle: followLifecycle,
  persistStorage: () => navigator.storage.persist(),
  passkeys: {
    site: location.hostname,
    available: async () => (await passkeys()).available(),
    create: async (salt, known) => (await passkeys()).create(salt, known),
    ask: async (known) => (await passkeys()).ask(known),
  },
  async storageUse() {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || !quota ? null : { used: usage, quota };
  },
  ...(folder && { backupFolder: folder }),
};
