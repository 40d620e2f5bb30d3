/**
 * Keys and commands. Every command is registered once with its words and its key; the palette and the key sheet list
 * what is registered, so what is listed is what works. A single letter does nothing in a field, in an open dialog, or
 * when single keys are switched off.
 */
import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Command {
  readonly name: string;
  /** In the language of the screen. */
  readonly label: string;
  /** "n", "?", "/", "mod+k", "mod+z". `mod` is Ctrl, or Command on a Mac. */
  readonly key?: string;
  readonly run: () => void;
  /** Works while text is being typed too. */
  readonly everywhere?: boolean;
  /** Kept out of the palette: it is about the palette itself. */
  readonly unlisted?: boolean;
  /** Stands after the screen's own, and gives way to one with the same key or name: the shell's "search". */
  readonly fallback?: boolean;
}

/** Commands of what is on the screen now, the first one for a key or a name wins. */
export const commands = signal<readonly Command[]>([]);
/** The setting "single-key shortcuts". */
export const singleKeys = signal(true);

/** Registers a command while the calling part is drawn: before it is painted, so that what is seen can be pressed. */
export function useShortcut(command: Command): void {
  const { name, label, key, everywhere, unlisted, fallback } = command;
  const latest = useRef(command.run);
  latest.current = command.run;
  useLayoutEffect(() => {
    const mine: Command = {
      name,
      label,
      run: () => latest.current(),
      ...(key && { key }),
      ...(everywhere && { everywhere }),
      ...(unlisted && { unlisted }),
    };
    const others = commands.peek();
    commands.value = fallback ? [...others, mine] : [mine, ...others];
    return () => {
      commands.value = commands.peek().filter((other) => other !== mine);
    };
  }, [name, label, key, everywhere, unlisted, fallback]);
}

const APPLE = /mac|iphone|ipad/i;

/** "Ctrl K" or "⌘ K": a key as it is printed. */
export function keyName(key: string, apple = APPLE.test(globalThis.navigator?.userAgent ?? '')): string {
  return key
    .split('+')
    .map((part) => {
      if (part === 'mod') return apple ? '⌘' : 'Ctrl';
      if (part === 'shift') return apple ? '⇧' : 'Shift';
      return part.length === 1 ? part.toLocaleUpperCase() : part;
    })
    .join(' ');
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null;

/** The key of an event in the words of `Command.key`, or null for a key that no command can have. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string | null {
  if (event.altKey || event.key.length !== 1) return null;
  if (!event.ctrlKey && !event.metaKey) return event.key.toLowerCase();
  return `mod+${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;
}

/** Runs a command by its name, as a button beside its key does. */
export function runCommand(name: string): void {
  commands
    .peek()
    .find((one) => one.name === name)
    ?.run();
}

/** Runs the command of a key press, if there is one and it may run here. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyOf(event);
  const command = key && commands.peek().find((one) => one.key === key);
  if (!command) return;
  const single = !command.key?.startsWith('mod+');
  if (single && !singleKeys.peek()) return;
  if (!command.everywhere && (isTyping(event.target) || document.querySelector('dialog[open]'))) return;
  event.preventDefault();
  command.run();
}
