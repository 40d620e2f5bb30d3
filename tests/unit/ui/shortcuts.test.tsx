// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Field } from '../../../src/ui/components';
import { type Command, keyName, useShortcut } from '../../../src/ui/hooks';
import { commands, handleKey, keyOf, singleKeys } from '../../../src/ui/hooks/use-shortcut';
import { matching } from '../../../src/ui/shell/palette';
import { clearScreen, draw, press } from '../../support/screen';

beforeEach(() => addEventListener('keydown', handleKey));
afterEach(async () => {
  removeEventListener('keydown', handleKey);
  singleKeys.value = true;
  await clearScreen();
});

const said: string[] = [];
afterEach(() => said.splice(0));
const say = (name: string, more: Partial<Command> = {}): Command => ({
  name,
  label: name,
  run: () => said.push(name),
  ...more,
});
function Use({ command }: { readonly command: Command }) {
  useShortcut(command);
  return null;
}

describe('keys', () => {
  test('a single letter runs its command, but not while somebody types', async () => {
    const place = await draw(
      <>
        <Use command={say('note', { key: 'n' })} />
        <Field label="Text" value="" onInput={() => undefined} />
      </>,
    );
    await press('n');
    expect(said).toEqual(['note']);
    place.querySelector('input')?.focus();
    expect(await press('n')).toBe(true);
    expect(said).toEqual(['note']);
  });

  test('single letters can be switched off; Ctrl and Command stay', async () => {
    await draw(
      <>
        <Use command={say('note', { key: 'n' })} />
        <Use command={say('find', { key: 'mod+k', everywhere: true })} />
      </>,
    );
    singleKeys.value = false;
    await press('n');
    await press('k', { ctrlKey: true });
    await press('k', { metaKey: true });
    expect(said).toEqual(['find', 'find']);
  });

  test('nothing under an open dialog answers', async () => {
    await draw(
      <>
        <Use command={say('note', { key: 'n' })} />
        <dialog open>Look</dialog>
      </>,
    );
    await press('n');
    expect(said).toEqual([]);
  });

  test("a screen's own search comes before the shell's, whichever was drawn first", async () => {
    await draw(
      <>
        <Use command={say('clients', { key: '/' })} />
        <Use command={say('shell', { key: '/', fallback: true })} />
      </>,
    );
    await press('/');
    expect(said).toEqual(['clients']);
  });

  test('a command goes with its screen', async () => {
    await draw(<Use command={say('note', { key: 'n' })} />);
    await act(clearScreen);
    await press('n');
    expect(said).toEqual([]);
    expect(commands.value).toEqual([]);
  });
});

test('keys are named as they are printed on the keyboard', () => {
  expect(keyName('mod+k', false)).toBe('Ctrl K');
  expect(keyName('mod+k', true)).toBe('⌘ K');
  expect(keyName('?', false)).toBe('?');
});

test('Alt belongs to the browser and to letters with accents', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(keyOf({ ...none, key: 'n', altKey: true })).toBeNull();
  expect(keyOf({ ...none, key: 'Enter' })).toBeNull();
  expect(keyOf({ ...none, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('mod+shift+z');
});

test('a command is found by any of its words, without accents', () => {
  const all = [say('Ir a Ajustes'), say('Búsqueda rápida'), say('hidden', { unlisted: true })];
  expect(matching(all, 'rapida busq').map((one) => one.label)).toEqual(['Búsqueda rápida']);
  expect(matching(all, '')).toHaveLength(2);
});
