/** What both faces answer alike. */
import type { Platform } from '../app/platform';
import { followLifecycle } from './lifecycle';
import { saveFile } from './save-file';

export const device: Pick<Platform, 'now' | 'zone' | 'uuid' | 'saveFile' | 'onLifecycle' | 'persistStorage'> = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  uuid: () => crypto.randomUUID(),
  saveFile,
  onLifecycle: followLifecycle,
  persistStorage: () => navigator.storage.persist(),
};
