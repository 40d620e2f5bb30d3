/** The full app in a tab: the one that is open already, else a new one. */
export async function openApp(route: string): Promise<void> {
  const address = chrome.runtime.getURL('app.html');
  const url = `${address}#${route}`;
  const open = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.TAB] });
  const found = open.find((context) => context.documentUrl?.split('#')[0] === address);
  if (!found) {
    await chrome.tabs.create({ url });
    return;
  }
  await chrome.tabs.update(found.tabId, { active: true, url });
  await chrome.windows.update(found.windowId, { focused: true });
}
