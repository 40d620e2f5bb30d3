/**
 * Puts the focus into the first section of a note, so that the first key typed is the first letter. Not when the tab
 * was reached by an arrow key: then the next arrow belongs to the tabs.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const WALKS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];
/** A tab is drawn in the frame after the key that chose it. */
const JUST_NOW = 150;

let walkedAt = -JUST_NOW;
addEventListener(
  'keydown',
  (event) => {
    if (WALKS.includes(event.key) && (event.target as Element | null)?.role === 'tab') walkedAt = performance.now();
  },
  { capture: true },
);

export const focusFirstSection = (box: RefObject<HTMLElement | null>): void =>
  box.current?.querySelector('textarea')?.focus();

export function useFirstFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (performance.now() - walkedAt > JUST_NOW) focusFirstSection(box);
  }, [box]);
}
