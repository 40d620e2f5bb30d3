/** The folder for backups, its code loaded when it is first asked for. Undefined where the browser has no such thing. */
import type { BackupFolder } from '../app/platform';

export function backupFolderLater(): BackupFolder | undefined {
  if (!('showDirectoryPicker' in globalThis)) return undefined;
  const folder = async () => {
    const made = (await import('./backup-folder')).backupFolder();
    if (!made) throw new Error('The browser took its folders away.');
    return made;
  };
  return {
    name: async () => (await folder()).name(),
    choose: async () => (await folder()).choose(),
    permitted: async (ask) => (await folder()).permitted(ask),
    write: async (name, bytes) => (await folder()).write(name, bytes),
    forget: async () => (await folder()).forget(),
  };
}
