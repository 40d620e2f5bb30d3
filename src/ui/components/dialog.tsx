/**
 * A dialog over the page: the browser's own, so that the rest is inert, Esc closes the top one only, and the focus
 * goes back to the opener. What is typed in it must live in a draft: closing loses nothing.
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { m } from '../../i18n';
import { Button } from './button';
import { classes } from './classes';
import { Icon } from './icon';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** The title is heard, not seen. */
  readonly hideTitle?: boolean;
}

/** Draws its children only while open. Put the buttons last, in `<div class="buttons">`. */
export function Dialog(props: DialogProps) {
  const { open, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useRef(false);
  const titleId = useId();

  // Before the next paint: a key pressed right after closing must find the opener, not the page's body.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    const opener = document.activeElement;
    element.showModal();
    shown.current = true;
    return () => {
      shown.current = false;
      element.close();
      // The browser gives the focus back itself, but not when the dialog left the page first.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [open]);

  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      class={classes('dialog', props.class)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (event.target === event.currentTarget) onClose();
      }}
      onClose={() => {
        // The browser may close it without asking (a second Esc, quick hide): the owner learns of it here.
        if (shown.current) onClose();
      }}
    >
      <div class={props.hideTitle ? undefined : 'head'}>
        <h2 id={titleId} class={props.hideTitle ? 'hidden-text' : undefined}>
          {props.title}
        </h2>
        {!props.hideTitle && (
          <Button kind="quiet" label={m.common_close()} icon={<Icon name="close" />} onClick={onClose} />
        )}
      </div>
      <div class="body">{props.children}</div>
    </dialog>
  );
}
