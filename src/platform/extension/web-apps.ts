/**
 * Web apps at addresses of people's own: added in the settings, one at a time, each with the browser's permission for
 * exactly that origin. The list rests in `storage.local`; what may speak is what is on it AND permitted now. The script
 * that carries lines is registered for these and no others, and put right at every start of the worker: the browser drops
 * what was registered when the extension is renewed.
 */
import type { TrustedOrigins, WebAppAddresses } from '../../app/platform';
import { originPattern } from '../../domain/web-app/address';

const KEY = 'web-apps';
const SCRIPT = 'web-app ';

const isOrigin = (one: unknown): one is string => typeof one === 'string' && URL.parse(one)?.origin === one;

async function kept(): Promise<readonly string[]> {
  const list = (await chrome.storage.local.get(KEY))[KEY];
  return Array.isArray(list) ? list.filter(isOrigin) : [];
}

async function permitted(origins: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(
    origins.map((origin) => chrome.permissions.contains({ origins: [originPattern(origin)] })),
  );
  return origins.filter((_, at) => answers[at]);
}

/** One at a time, over all contexts: the list and the scripts belong together. */
const alone = (work: () => Promise<void>): Promise<void> => navigator.locks.request('web-apps', work);

/** Registers what is missing and takes away what is too much. */
async function register(origins: readonly string[]): Promise<void> {
  const js = chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  const there = (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const wanted = new Map(origins.map((origin) => [SCRIPT + origin, origin]));
  const extra = there.filter((id) => id.startsWith(SCRIPT) && !wanted.has(id));
  const missing = [...wanted].filter(([id]) => !there.includes(id));
  if (extra.length > 0) await chrome.scripting.unregisterContentScripts({ ids: extra });
  if (missing.length > 0)
    await chrome.scripting.registerContentScripts(
      missing.map(([id, origin]) => ({
        id,
        matches: [originPattern(origin)],
        js,
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: true,
      })),
    );
}

const change = (next: (now: readonly string[]) => readonly string[]): Promise<void> =>
  alone(async () => {
    const before = await kept();
    const after = [...(await permitted([...new Set(next(before))]))].sort();
    if (after.join() !== before.join()) await chrome.storage.local.set({ [KEY]: after });
    await register(after);
  });

function watch(changed: () => void): () => void {
  const hear = (changes: { [name: string]: chrome.storage.StorageChange }) => {
    if (changes[KEY]) changed();
  };
  chrome.storage.local.onChanged.addListener(hear);
  return () => chrome.storage.local.onChanged.removeListener(hear);
}

export const webAppAddresses: WebAppAddresses = {
  given: __CASECLIP_PWA_ORIGINS__,
  list: async () => permitted(await kept()),
  async add(origin) {
    // Nothing may be awaited before: the browser asks only in the turn of the click.
    if (!(await chrome.permissions.request({ origins: [originPattern(origin)] }))) return false;
    await change((now) => [...now, origin]);
    return true;
  },
  async remove(origin) {
    await change((now) => now.filter((one) => one !== origin));
    await chrome.permissions.remove({ origins: [originPattern(origin)] });
  },
  watch,
};

/** The match patterns of those that were added. */
export const webAppPatterns = async (): Promise<readonly string[]> => (await webAppAddresses.list()).map(originPattern);

/** Those of the build, and those that were added and are permitted now. */
export const trustedOrigins: TrustedOrigins = {
  origins: async () => [...__CASECLIP_PWA_ORIGINS__, ...(await webAppAddresses.list())],
  watch,
};

/** The worker's part. Must be called in its first turn. */
export function keepWebApps(): void {
  const putRight = () => void change((now) => now);
  chrome.permissions.onRemoved.addListener(putRight);
  chrome.runtime.onInstalled.addListener(putRight);
  chrome.runtime.onStartup.addListener(putRight);
  putRight();
}
