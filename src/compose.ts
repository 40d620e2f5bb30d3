/**
 * Composition root of the extension's pages (side panel and app tab).
 */
import { createApp } from './app/create-app';
import { startReader } from './clip';
import { extensionPlatform } from './platform/extension/extension-platform';
import { mount } from './ui';

/** Draws the app into `root`: as the side panel or as the full page. */
export async function startPage(shell: 'panel' | 'page', root: HTMLElement | null): Promise<void> {
  if (!root) throw new Error('The page has no place for the app.');
  const reader = startReader();
  const platform = await extensionPlatform(shell === 'panel' ? 'panel' : 'extension-tab', reader);
  await mount(root, createApp(platform, await platform.settings.get<string>('database')), shell);
  if (shell === 'panel') requestIdleCallback(() => reader.warmUp());
}
