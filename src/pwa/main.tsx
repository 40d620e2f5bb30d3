/**
 * Composition root of the web app. Refuses to start inside another page's frame: where a host sends no headers,
 * nothing else would stop another site from laying its own buttons over this one.
 */
import { createApp } from '../app/create-app';
import { webPlatform } from '../platform/web/web-platform';
import { mount, onUpdateReady } from '../ui';
import { registerUpdates } from './register-updates';

const root = document.getElementById('app');
if (window.top !== window) document.documentElement.replaceChildren();
else if (root) {
  const platform = webPlatform();
  void platform.settings.get<string>('database').then((database) => mount(root, createApp(platform, database), 'page'));
  void registerUpdates(onUpdateReady);
}
