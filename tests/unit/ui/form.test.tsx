// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Button, Field, Form } from '../../../src/ui/components';
import { clearScreen, click, draw, press, type } from '../../support/screen';

afterEach(clearScreen);

function ClientForm({ onSave }: { readonly onSave: (name: string) => void }) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  return (
    <Form
      errors={{ given: error }}
      onSubmit={() => {
        setError(name ? undefined : 'Type a name');
        if (name) onSave(name);
      }}
    >
      <Field name="given" label="Given name" value={name} onInput={setName} />
      <Button type="submit">Save</Button>
    </Form>
  );
}

test('what is wrong stands on top, takes the focus, and leads to the field', async () => {
  const place = await draw(<ClientForm onSave={() => undefined} />);
  expect(place.querySelector('.error-summary')).toBeNull();
  await click(place.querySelector('button[type=submit]'));
  const summary = place.querySelector('.error-summary');
  expect(document.activeElement).toBe(summary);
  expect(summary?.querySelector('li')?.textContent).toBe('Type a name');
  expect(place.querySelector('.field .error')?.textContent).toBe('Type a name');
  await click(summary?.querySelector('li button'));
  expect(document.activeElement).toBe(place.querySelector('input'));
});

test('Ctrl or Command with Enter submits from any field', async () => {
  const saved: string[] = [];
  const place = await draw(<ClientForm onSave={(name) => saved.push(name)} />);
  await type(place.querySelector('input'), 'Otto');
  place.querySelector('input')?.focus();
  await press('Enter', { ctrlKey: true });
  await press('Enter', { metaKey: true });
  expect(saved).toEqual(['Otto', 'Otto']);
});

test('the browser keeps nothing of a form', async () => {
  const place = await draw(<ClientForm onSave={() => undefined} />);
  expect(place.querySelector('form')?.getAttribute('autocomplete')).toBe('off');
});
