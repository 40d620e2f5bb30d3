// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Button, Combobox, Row, Rows, Tabs } from '../../../src/ui/components';
import { clearScreen, click, draw, press, type } from '../../support/screen';

afterEach(clearScreen);

const ALL = ['Agatha', 'Otto', 'Ottilie'].map((label) => ({ value: label, label }));

function Picker({ onPick }: { readonly onPick: (what: string) => void }) {
  const [text, setText] = useState('');
  return (
    <Combobox
      label="Client"
      text={text}
      onText={setText}
      options={ALL.filter((one) => one.label.startsWith(text))}
      onChoose={(one) => onPick(one.value)}
      create={{ label: `Add ${text}`, onCreate: () => onPick(`new ${text}`) }}
    />
  );
}

test('a client is found by typing and chosen with the arrows and Enter', async () => {
  const picked: string[] = [];
  const place = await draw(<Picker onPick={(what) => picked.push(what)} />);
  const field = place.querySelector('input');
  field?.focus();
  await type(field, 'Ott');
  expect(field?.getAttribute('aria-expanded')).toBe('true');
  expect([...place.querySelectorAll('[role=option]')].map((one) => one.textContent)).toEqual([
    'Otto',
    'Ottilie',
    'Add Ott',
  ]);
  await press('ArrowDown');
  await press('ArrowDown');
  expect(document.getElementById(field?.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Ottilie');
  await press('Enter');
  expect(picked).toEqual(['Ottilie']);
  expect(field?.getAttribute('aria-expanded')).toBe('false');
});

test('what was typed can be made into something new', async () => {
  const picked: string[] = [];
  const place = await draw(<Picker onPick={(what) => picked.push(what)} />);
  place.querySelector('input')?.focus();
  await type(place.querySelector('input'), 'Zora');
  await press('ArrowDown');
  await press('Enter');
  expect(picked).toEqual(['new Zora']);
});

test('Enter without a choice, leaving the field and Escape choose nothing and keep the text', async () => {
  const picked: string[] = [];
  const place = await draw(<Picker onPick={(what) => picked.push(what)} />);
  const field = place.querySelector('input');
  field?.focus();
  await type(field, 'Ott');
  await press('Enter');
  await press('Escape');
  expect(field?.getAttribute('aria-expanded')).toBe('false');
  await act(() => field?.blur());
  expect(field?.value).toBe('Ott');
  expect(picked).toEqual([]);
});

test('tabs move with the arrow keys and only the chosen one is a stop', async () => {
  const chosen = signal('clip');
  const items = ['clip', 'note', 'client'].map((name) => ({ name, label: name }));
  function Panel() {
    return (
      <Tabs
        label="Work"
        items={items}
        chosen={chosen.value}
        onChoose={(name) => {
          chosen.value = name;
        }}
      >
        <p>{chosen.value}</p>
      </Tabs>
    );
  }
  const place = await draw(<Panel />);
  const tabs = [...place.querySelectorAll<HTMLElement>('[role=tab]')];
  tabs[0]?.focus();
  await press('ArrowRight');
  expect(document.activeElement).toBe(tabs[1]);
  await press('End');
  await press('ArrowRight');
  expect(chosen.value).toBe('clip');
  await press('ArrowLeft');
  expect(chosen.value).toBe('client');
  expect(tabs.map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
  expect(place.querySelector('[role=tabpanel]')?.textContent).toBe('client');
});

test('when a row goes, the focus moves to the next one, and to the one before at the end', async () => {
  const tasks = signal(['call', 'write', 'visit']);
  function List() {
    return (
      <Rows>
        {tasks.value.map((task) => (
          <Row
            key={task}
            title={task}
            actions={
              <Button
                onClick={() => {
                  tasks.value = tasks.value.filter((other) => other !== task);
                }}
              >
                Done {task}
              </Button>
            }
          />
        ))}
      </Rows>
    );
  }
  const place = await draw(<List />);
  const doneAt = async (at: number) => {
    const button = place.querySelectorAll('button')[at];
    button?.focus();
    await click(button);
  };
  await doneAt(1);
  expect(document.activeElement?.textContent).toBe('Done visit');
  await doneAt(1);
  expect(document.activeElement?.textContent).toBe('Done call');
});
