/**
 * The head of a screen. Its h1 takes the focus when the screen is entered, so that a keyboard or a screen reader
 * starts where the eye does.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PageHeaderProps {
  readonly title: string;
  readonly detail?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** False where the screen has something better to focus, such as its first field. */
  readonly takesFocus?: boolean;
}

export function PageHeader({ title, detail, actions, takesFocus = true }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // In the turn of the drawing: later it would take the focus from somebody who has begun to type.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div class="page-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {detail && <p class="soft">{detail}</p>}
      </div>
      {actions && <div class="buttons">{actions}</div>}
    </div>
  );
}
