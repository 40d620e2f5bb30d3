// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { Field } from '../../../src/ui/components';
import { clearScreen, click, draw } from '../../support/screen';

afterEach(clearScreen);
const nothing = () => undefined;
const CHOICES = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

test('the browser is told to remember nothing that is typed, in any kind of field', async () => {
  const place = await draw(
    <>
      <Field label="Name" value="" onInput={nothing} />
      <Field kind="textarea" label="Note" value="" onInput={nothing} />
      <Field kind="select" label="Kind" value="a" options={CHOICES} onChange={nothing} />
      <Field kind="radios" label="Mode" value="a" options={CHOICES} onChange={nothing} />
      <Field kind="checkbox" label="Reached" checked={false} onChange={nothing} />
      <Field kind="passphrase" purpose="typed" label="Key" value="" onInput={nothing} />
    </>,
  );
  const fields = [...place.querySelectorAll('input, textarea, select')];
  expect(fields).toHaveLength(7);
  expect(fields.map((field) => field.getAttribute('autocomplete'))).toEqual(fields.map(() => 'off'));
});

test('only the passphrase lets a password manager in, hidden until it is asked for', async () => {
  const place = await draw(
    <>
      <Field kind="passphrase" purpose="new" label="New" value="x" onInput={nothing} />
      <Field kind="passphrase" purpose="current" label="Old" value="x" onInput={nothing} />
    </>,
  );
  const fields = [...place.querySelectorAll('input')];
  expect(fields.map((field) => [field.type, field.getAttribute('autocomplete')])).toEqual([
    ['password', 'new-password'],
    ['password', 'current-password'],
  ]);
  await click(place.querySelector('button'));
  expect(fields.map((field) => field.type)).toEqual(['text', 'password']);
});

test('label, hint and error are tied to the field', async () => {
  const place = await draw(<Field label="Phone" hint="With area code" error="Too short" value="1" onInput={nothing} />);
  const field = place.querySelector('input');
  expect(place.querySelector('label')?.htmlFor).toBe(field?.id);
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  const described = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['With area code', 'Too short']);
});
