/**
 * `storage.session`: memory that all of the extension's own contexts share and that ends with the browser. Changes that
 * read first run under a Web Lock, so that the worker and two pages never overwrite each other.
 */

type Area = 'lock' | 'requests' | 'bridge';

/**
 * Keeps content scripts out of both storage areas. Called at every start of every context, before anything is put there.
 */
export async function trustOwnContextsOnly(): Promise<void> {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await Promise.all([
    chrome.storage.session.setAccessLevel({ accessLevel }),
    chrome.storage.local.setAccessLevel({ accessLevel }),
  ]);
}

export async function readArea(area: Area): Promise<unknown> {
  return (await chrome.storage.session.get(area))[area];
}

/** `change` gets what is there and returns what is to be there, or undefined to leave it. */
export async function changeArea(area: Area, change: (now: unknown) => unknown): Promise<void> {
  await navigator.locks.request(`session-area ${area}`, async () => {
    const next = change(await readArea(area));
    if (next !== undefined) await chrome.storage.session.set({ [area]: next });
  });
}

/** Calls back with the new value whenever any context changed it. */
export function watchArea(area: Area, changed: (value: unknown) => void): () => void {
  const hear = (changes: { [name: string]: chrome.storage.StorageChange }) => {
    const change = changes[area];
    if (change) changed(change.newValue);
  };
  chrome.storage.session.onChanged.addListener(hear);
  return () => chrome.storage.session.onChanged.removeListener(hear);
}
