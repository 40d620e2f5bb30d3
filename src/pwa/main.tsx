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
  const start = async () => {
    const app = createApp(platform, await platform.settings.get<string>('database'));
    await mount(root, app, 'page');
    const reminders = await platform.reminders?.();
    const { startReminders } = await import('../app/today/reminder-choice');
    if (reminders) startReminders(app, reminders);
  };
  void start();
  void registerUpdates(onUpdateReady);
}
