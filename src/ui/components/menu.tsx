/**
 * A button with a menu, after the ARIA Authoring Practices: arrow keys, Home, End, a letter, Esc back to the button.
 * The list is a native popover, so it stands above everything and a click beside it closes it.
 */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { classes } from './classes';
import { Icon } from './icon';

export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
}

export interface MenuProps {
  /** Name of the button; say what it is about ("More for Rosa M."). */
  readonly label: string;
  /** What the button shows; three dots when left out. */
  readonly face?: JSX.Element | string;
  readonly items: readonly MenuItem[];
}

export function Menu({ label, face, items }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const focusAt = (at: number) => {
    const all = entries();
    all[(at + all.length) % all.length]?.focus();
  };
  const show = (at: number) => {
    list.current?.showPopover();
    if (button.current && list.current) place(list.current, button.current);
    focusAt(at);
  };
  const close = () => {
    list.current?.hidePopover();
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      focusAt(target);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      list.current?.hidePopover();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const rest = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      const letter = event.key.toLocaleLowerCase();
      rest.find((one) => one.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus();
      event.stopPropagation();
    }
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={classes('button', face === undefined && 'quiet icon')}
        aria-label={face === undefined ? label : undefined}
        title={face === undefined ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => (open ? close() : show(0))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          show(event.key === 'ArrowDown' ? 0 : -1);
        }}
      >
        {face ?? <Icon name="more" />}
        {face !== undefined && <Icon name="down" size={14} />}
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={item.danger ? 'danger' : undefined}
            aria-disabled={item.disabled || undefined}
            onClick={() => {
              if (item.disabled) return;
              close();
              item.onChoose();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

/** Puts the list under its button, above it where there is no room, and inside the window. */
function place(list: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = anchor.bottom + 4 + height <= innerHeight;
  list.style.top = `${below ? anchor.bottom + 4 : Math.max(8, anchor.top - 4 - height)}px`;
  const rtl = getComputedStyle(button).direction === 'rtl';
  const start = rtl ? anchor.left : anchor.right - width;
  list.style.left = `${Math.min(Math.max(8, start), Math.max(8, innerWidth - width - 8))}px`;
}
