/**
 * Where the keyboard goes on when a form that held the focus leaves the screen: at the button that opened it; where that
 * has gone too, at what stands in the form's place; where nothing does, at the heading.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const CONTROL = 'button, a[href], input, select, textarea';

/** @param box the form; call it before what moves the focus into it */
export function useFocusBack(box: RefObject<HTMLElement | null>): void {
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const form = box.current;
    return () => {
      const around = form?.parentElement;
      if (!form?.contains(document.activeElement) || !around) return;
      const at = [...around.children].indexOf(form);
      requestAnimationFrame(() => {
        // Whoever drew what comes next may have taken the focus.
        if (document.activeElement !== document.body) return;
        const known = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
        (known ? opener : (controlAt(around, at) ?? headingOf(around)))?.focus();
      });
    };
  }, [box, opener]);
}

function controlAt(around: Element, at: number): HTMLElement | null {
  const there = around.isConnected ? around.children[at] : undefined;
  return there?.matches(CONTROL) ? (there as HTMLElement) : (there?.querySelector<HTMLElement>(CONTROL) ?? null);
}

function headingOf(around: Element): HTMLElement | null {
  const own = around.isConnected ? around.closest('section')?.querySelector<HTMLElement>('.section-title') : null;
  return own ?? document.querySelector<HTMLElement>('main h1');
}
