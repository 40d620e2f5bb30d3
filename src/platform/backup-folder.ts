/**
 * The folder for backups, where the browser has such (File System Access API, WICG). The handle rests in this device's
 * settings database; the browser itself asks the user whether it may be written.
 *
 * A file counts as written when it was read back and is the same byte for byte. No file is ever written over: a second
 * backup of a day gets a number.
 */
import { createStore, del, get, set } from 'idb-keyval';
import type { BackupFolder, FolderProblem } from '../app/platform';
import { done, type Result, refused } from '../domain/record/result';

/** What TypeScript's DOM library does not know yet. */
type Permission = { readonly mode: 'readwrite' };
type Handle = FileSystemDirectoryHandle & {
  queryPermission(how: Permission): Promise<PermissionState>;
  requestPermission(how: Permission): Promise<PermissionState>;
};
type Picker = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

const KEY = 'backup-folder';
const WRITE: Permission = { mode: 'readwrite' };
const TRIES = 100;

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof DOMException && names.includes(error.name);

/** Undefined where the browser cannot. */
export function backupFolder(): BackupFolder | undefined {
  const pick = (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;
  if (!pick) return undefined;
  const store = createStore('caseclip-device', 'settings');
  const chosen = () => get<Handle>(KEY, store);
  return {
    name: async () => (await chosen())?.name ?? null,
    async choose() {
      try {
        const handle = await pick.call(globalThis, { id: 'caseclip-backup', mode: 'readwrite' });
        await set(KEY, handle, store);
        return handle.name;
      } catch (error) {
        if (isNamed(error, 'AbortError')) return null;
        throw error;
      }
    },
    async permitted(ask) {
      const handle = await chosen();
      if (!handle) return false;
      if ((await handle.queryPermission(WRITE)) === 'granted') return true;
      return ask && (await handle.requestPermission(WRITE)) === 'granted';
    },
    async write(name, bytes) {
      const handle = await chosen();
      return handle ? writeIntoFolder(handle, name, bytes) : refused('gone');
    },
    forget: () => del(KEY, store),
  };
}

/** "a.caseclip", "a-2.caseclip"… */
const numbered = (name: string, number: number): string =>
  number === 1 ? name : name.replace(/(\.[^.]*)?$/, (ending) => `-${number}${ending}`);

async function freeName(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let number = 1; number < TRIES; number++) {
    const tried = numbered(name, number);
    try {
      await folder.getFileHandle(tried);
    } catch (error) {
      if (isNamed(error, 'NotFoundError')) return tried;
      if (!isNamed(error, 'TypeMismatchError')) throw error;
    }
  }
  throw new RangeError('Too many backups of one day.');
}

/** Gives the name the file got. On a failure nothing of it is left. */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<Result<string, FolderProblem>> {
  let free = '';
  try {
    // A folder that is gone answers here, before a file of that name could be thought missing.
    for await (const _ of folder.keys()) break;
    free = await freeName(folder, name);
    const file = await folder.getFileHandle(free, { create: true });
    const stream = await file.createWritable();
    await stream.write(Uint8Array.from(bytes));
    await stream.close();
    const read = new Uint8Array(await (await file.getFile()).arrayBuffer());
    if (read.length === bytes.length && read.every((byte, at) => byte === bytes[at])) return done(free);
    await folder.removeEntry(free);
    return refused('not-written');
  } catch (error) {
    if (free) await folder.removeEntry(free).catch(() => undefined);
    if (isNamed(error, 'NotFoundError')) return refused('gone');
    if (isNamed(error, 'NotAllowedError', 'SecurityError', 'NoModificationAllowedError')) return refused('not-allowed');
    if (isNamed(error, 'QuotaExceededError')) return refused('full');
    throw error;
  }
}
