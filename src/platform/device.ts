/** What both faces answer alike. */
import type { Platform } from '../app/platform';
import { backupFolderLater } from './backup-folder-later';
import { followLifecycle } from './lifecycle';
import { browserPasskeys } from './passkeys';
import { readPdf } from './pdf/read-pdf';
import { saveFile } from './save-file';

const folder = backupFolderLater();

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
  passkeys: browserPasskeys(location),
  async storageUse() {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || !quota ? null : { used: usage, quota };
  },
  ...(folder && { backupFolder: folder }),
};
