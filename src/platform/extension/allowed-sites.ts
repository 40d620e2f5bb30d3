/** Sites the user let the extension read for good: asked for inside a click, one site at a time, taken back at will. */
import type { AllowedSites, PageAccess } from '../../app/platform';

const WEB = /^https?:\/\//;

/** The match pattern of the site of `url`; null for what is no web address. Ports are not part of a pattern's host. */
function patternOf(url: string): string | null {
  const address = URL.parse(url);
  return address && WEB.test(address.href) ? `${address.protocol}//${address.hostname}/*` : null;
}

/** The sites that the manifest names from the start are not the user's choice. */
const given = (): readonly string[] => chrome.runtime.getManifest().host_permissions ?? [];

export const allowedSites: AllowedSites = {
  async list() {
    const { origins = [] } = await chrome.permissions.getAll();
    const webApps = await (await import('./web-apps')).webAppPatterns();
    return origins
      .filter((pattern) => !given().includes(pattern) && !webApps.includes(pattern))
      .map((pattern) => pattern.replace(/\/\*$/, ''))
      .sort();
  },
  async forget(origin) {
    await chrome.permissions.remove({ origins: [`${origin}/*`] });
  },
};

export const siteReading: Pick<PageAccess, 'mayRead' | 'allowSite'> = {
  async mayRead(url) {
    const pattern = patternOf(url);
    return pattern !== null && chrome.permissions.contains({ origins: [pattern] });
  },
  async allowSite(url) {
    const pattern = patternOf(url);
    // Nothing may be awaited before: the browser asks only in the turn of the click.
    return pattern !== null && chrome.permissions.request({ origins: [pattern] });
  },
};

const PATIENCE_MS = 20_000;

/** See `PageAccess.loaded`. */
export function tabLoaded(tabId: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (there: boolean) => {
      clearTimeout(timer);
      chrome.tabs.onUpdated.removeListener(updated);
      chrome.tabs.onRemoved.removeListener(removed);
      signal.removeEventListener('abort', gone);
      resolve(there);
    };
    const gone = () => finish(false);
    const look = (tab: chrome.tabs.Tab) => {
      if (tab.status === 'complete' && tab.url !== 'about:blank') finish(true);
    };
    const updated = (id: number, _info: chrome.tabs.OnUpdatedInfo, tab: chrome.tabs.Tab) => {
      if (id === tabId) look(tab);
    };
    const removed = (id: number) => {
      if (id === tabId) gone();
    };
    const timer = setTimeout(gone, PATIENCE_MS);
    chrome.tabs.onUpdated.addListener(updated);
    chrome.tabs.onRemoved.addListener(removed);
    signal.addEventListener('abort', gone, { once: true });
    chrome.tabs.get(tabId).then(look, gone);
  });
}
