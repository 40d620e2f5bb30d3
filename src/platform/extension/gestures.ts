/**
 * The user's gestures outside the panel: toolbar button, context menu, keys. Each opens the panel in the same turn, with
 * nothing awaited before it (later the browser no longer counts the click, and the page does not become readable), and
 * leaves a request for the panel to take.
 */
import type { PanelRequest } from '../../app/platform';
import { queueRequest } from './request-queue';

const MENU = [
  { id: 'clip-page', contexts: ['page'], title: 'menuClipPage' },
  { id: 'clip-selection', contexts: ['selection'], title: 'menuClipSelection' },
  { id: 'note-selection', contexts: ['selection'], title: 'menuNoteSelection' },
  { id: 'clip-link', contexts: ['link'], title: 'menuClipLink' },
] as const;

/** Menus outlive the worker; they are made anew when the extension or the browser's language may have changed. */
export async function makeMenus(): Promise<void> {
  // The first start of the browser after an update asks twice at once; an item made twice is an error.
  await navigator.locks.request('menus', async () => {
    await chrome.contextMenus.removeAll();
    for (const { id, contexts, title } of MENU) {
      chrome.contextMenus.create({
        id,
        contexts: [...contexts],
        title: chrome.i18n.getMessage(title),
        documentUrlPatterns: ['http://*/*', 'https://*/*', 'file://*/*'],
      });
    }
  });
}

type Tab = Pick<chrome.tabs.Tab, 'id' | 'windowId' | 'index'>;

function openPanel(tab: Tab): void {
  void chrome.sidePanel.open({ windowId: tab.windowId });
}
const ask = (tab: Tab, request: PanelRequest): Promise<void> => queueRequest(tab.windowId, request, Date.now());

/** The toolbar button, and the key that stands for it. */
export function onToolbar(tab: Tab): void {
  openPanel(tab);
  if (tab.id !== undefined) void ask(tab, { kind: 'clip-page', tabId: tab.id });
}

export function onCommand(command: string, tab: Tab | undefined): void {
  if (command !== 'new-note' || tab?.id === undefined) return;
  openPanel(tab);
  void ask(tab, { kind: 'new-note', tabId: tab.id });
}

/** A link's page cannot be read from here: it opens in front, and the panel says which key reads it. */
async function openLink(tab: Tab, url: string): Promise<void> {
  const opened = await chrome.tabs.create({ url, windowId: tab.windowId, index: tab.index + 1 });
  if (opened.id !== undefined) await ask(tab, { kind: 'open-link', tabId: opened.id, url });
}

/** More is no selection of a service or a sentence for a note. */
const LONGEST_SELECTION = 100_000;

type MenuClick = Pick<chrome.contextMenus.OnClickData, 'menuItemId' | 'selectionText' | 'linkUrl' | 'pageUrl'>;

export function onMenu(click: MenuClick, tab: Tab | undefined): void {
  if (tab?.id === undefined || tab.id < 0) return;
  openPanel(tab);
  const selected = {
    tabId: tab.id,
    text: (click.selectionText ?? '').slice(0, LONGEST_SELECTION),
    url: click.pageUrl ?? '',
  };
  if (click.menuItemId === 'clip-page') void ask(tab, { kind: 'clip-page', tabId: tab.id });
  if (click.menuItemId === 'clip-selection') void ask(tab, { kind: 'clip-selection', ...selected });
  if (click.menuItemId === 'note-selection') void ask(tab, { kind: 'note-selection', ...selected });
  if (click.menuItemId === 'clip-link' && /^https?:/.test(click.linkUrl ?? '')) void openLink(tab, click.linkUrl ?? '');
}
