/**
 * Puts the focus into the first section of a note, so that the first key typed is the first letter. Not when the
 * last thing the user did was to move about: the form stands only after its draft was opened, and by then an arrow
 * key on the tabs, or a Tab away from here, has said where the focus belongs.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const WALKS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

let movingAbout = false;
addEventListener(
  'keydown',
  (event) => {
    if (MODIFIERS.includes(event.key)) return;
    const onTab = event.target instanceof Element && event.target.role === 'tab';
    movingAbout = event.key === 'Tab' || (onTab && WALKS.includes(event.key));
  },
  { capture: true },
);
addEventListener(
  'pointerdown',
  () => {
    movingAbout = false;
  },
  { capture: true },
);

export const focusFirstSection = (box: RefObject<HTMLElement | null>): void =>
  box.current?.querySelector('textarea')?.focus();

export function useFirstFocus(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!movingAbout) focusFirstSection(box);
  }, [box]);
}
