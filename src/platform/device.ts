/** What both faces answer alike. */
import type { Platform } from '../app/platform';
import { followLifecycle } from './lifecycle';
import { readPdf } from './pdf/read-pdf';
import { saveFile } from './save-file';

export const device: Pick<
  Platform,
  'now' | 'zone' | 'uuid' | 'saveFile' | 'onLifecycle' | 'persistStorage' | 'readPdf'
> = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  uuid: () => crypto.randomUUID(),
  saveFile,
  readPdf,
  onLifecycle: followLifecycle,
  persistStorage: () => navigator.storage.persist(),
};
