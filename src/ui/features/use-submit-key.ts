/**
 * Ctrl or Command with Enter does the one thing of the view, wherever the focus is, unless a dialog is open. It is
 * there before the view is painted: what is seen can be done.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useSubmitKey(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
