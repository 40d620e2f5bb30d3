/**
 * Every button. `primary` is the one thing to do next: at most one on a screen. A busy button stays focusable and
 * says so, but does nothing when pressed.
 */
import type { AriaAttributes, ComponentChildren, JSX, Ref, TargetedMouseEvent } from 'preact';
import { classes } from './classes';

export interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'normal' | 'large';
  /** As wide as its place. */
  readonly wide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Name for a button that shows only an icon; also its tooltip. */
  readonly label?: string;
  readonly icon?: JSX.Element;
  readonly id?: string;
  readonly onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly aria?: AriaAttributes;
}

/** A button of type "button" unless told to submit. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'normal', type = 'button', busy = false } = props;
  return (
    <button
      ref={props.buttonRef}
      id={props.id}
      type={type}
      class={classes(
        'button',
        kind !== 'plain' && kind,
        size !== 'normal' && size,
        props.wide && 'wide',
        props.children === undefined && 'icon',
      )}
      disabled={props.disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-label={props.label}
      title={props.label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onClick?.(event);
      }}
      {...props.aria}
    >
      {props.icon}
      {props.children}
    </button>
  );
}
