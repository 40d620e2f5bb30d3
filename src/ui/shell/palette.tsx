/**
 * Ctrl or Command K: every command with its key, found by typing, and whatever the finders know (clients, services, notes).
 * Chosen with Enter; Esc goes back to where the focus was.
 */
import { useEffect, useState } from 'preact/hooks';
import { m } from '../../i18n';
import { Dialog } from '../components';
import { PaletteField } from '../components/field/palette-field';
import { keyName, useApp } from '../hooks';
import { type Command, commands } from '../hooks/use-shortcut';
import { type Found, finders } from './finders';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly key?: string;
  readonly run: () => void;
}

export function Palette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title={m.shell_find()} hideTitle open={open} onClose={onClose} class="palette">
      <PaletteList onClose={onClose} />
    </Dialog>
  );
}

function PaletteList({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const { found, waiting } = useFound(text);
  const entries: readonly Entry[] = [...found.map(foundEntry), ...matching(commands.value, text).map(commandEntry)];
  return (
    <PaletteField
      label={m.shell_find()}
      placeholder={m.shell_find_hint()}
      text={text}
      onText={setText}
      waiting={waiting}
      options={entries.map((entry) => ({
        value: entry.id,
        label: entry.label,
        ...(entry.detail && { detail: entry.detail }),
        ...(entry.key && { aside: <kbd>{keyName(entry.key)}</kbd> }),
      }))}
      onChoose={(at) => {
        onClose();
        entries[at]?.run();
      }}
    />
  );
}

const commandEntry = (one: Command): Entry => ({
  id: `command ${one.name}`,
  label: one.label,
  run: one.run,
  ...(one.key && { key: one.key }),
});

const foundEntry = (one: Found): Entry => ({
  id: one.id,
  label: one.label,
  run: one.open,
  ...(one.detail && { detail: one.detail }),
});

/** Letters without case and accents: "busqueda" finds "Búsqueda". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Listed commands, each name once, whose words hold everything typed. */
export function matching(all: readonly Command[], text: string): readonly Command[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return all.filter(
    (one, at) =>
      !one.unlisted &&
      all.findIndex((other) => other.name === one.name) === at &&
      words.every((word) => plain(one.label).includes(word)),
  );
}

interface Answer {
  readonly asked: string;
  readonly found: readonly Found[];
  readonly failure?: unknown;
}

/** What the finders know of the text. What they knew of the one before stands until they have answered. */
function useFound(text: string): { readonly found: readonly Found[]; readonly waiting: boolean } {
  const [state, setState] = useState<Answer>({ asked: '', found: [] });
  const asked = text.trim();
  const { search } = useApp();
  // Asked again when what can be found has changed.
  const version = search.version.value;
  useEffect(() => search.warmUp(), [search]);
  useEffect(() => {
    let here = true;
    const all = asked ? finders().map((find) => find(asked)) : [];
    Promise.all(all).then(
      (lists) => here && setState({ asked, found: lists.flat() }),
      (failure: unknown) => here && setState({ asked, found: [], failure }),
    );
    return () => {
      here = false;
    };
  }, [asked, version]);
  if (state.failure !== undefined) throw state.failure;
  return { found: state.found, waiting: state.asked !== asked };
}
