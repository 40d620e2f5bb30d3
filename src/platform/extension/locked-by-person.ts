/**
 * Word of every lock that means the person, not this face: the computer's own screen lock, and "Lock" or "Hide" pressed
 * here. A deadline that passed here is none: somebody may be at work in the web app.
 */
import { extensionKeyKeeper } from './key-keeper';

export type LockedBy = 'system' | 'asked';

/** Must be called in the worker's first turn. */
export function onLockedByPerson(locked: (by: LockedBy) => void): void {
  chrome.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') locked('system');
  });
  extensionKeyKeeper.watch((held, reason) => {
    if (!held && (reason === 'asked' || reason === 'quick-hide')) locked('asked');
  });
}
