/**
 * The service worker: what must happen while no page of the extension is open. It keeps no state of its own; every
 * listener is registered in the worker's first turn and calls one function.
 */
import { makeMenus, onCommand, onMenu, onToolbar } from './gestures';
import { extensionKeyKeeper, lockIfDue } from './key-keeper';
import { hearNotices, remindIfDue } from './reminders';
import { trustOwnContextsOnly } from './session-area';

/** `begun`: the browser or the extension was started anew. */
export function startWorker(begun: () => void): void {
  chrome.action.onClicked.addListener(onToolbar);
  chrome.contextMenus.onClicked.addListener(onMenu);
  chrome.commands.onCommand.addListener(onCommand);
  const begin = () => {
    void makeMenus();
    begun();
  };
  chrome.runtime.onInstalled.addListener(begin);
  chrome.runtime.onStartup.addListener(begin);
  chrome.alarms.onAlarm.addListener((alarm) => {
    void lockIfDue(alarm.name, Date.now());
    void remindIfDue(alarm);
  });
  hearNotices();
  chrome.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void extensionKeyKeeper.forget('system');
  });
  void trustOwnContextsOnly();
}
