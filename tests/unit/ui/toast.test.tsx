// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearToasts, showToast, ToastRegion } from '../../../src/ui/components';
import { dropToast } from '../../../src/ui/components/toast';
import { clearScreen, click, draw } from '../../support/screen';

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  clearToasts();
  await clearScreen();
  vi.useRealTimers();
});

const texts = (place: Element) => [...place.querySelectorAll('.toast .grow')].map((one) => one.textContent);
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

test('a toast is said politely, takes no focus and passes', async () => {
  const place = await draw(<ToastRegion />);
  const before = document.activeElement;
  await act(() => showToast({ text: 'Saved' }));
  const region = place.querySelector('[role=status]');
  expect(region?.getAttribute('aria-live')).toBe('polite');
  expect(texts(place)).toEqual(['Saved']);
  expect(document.activeElement).toBe(before);
  await pass(7_000);
  expect(texts(place)).toEqual([]);
});

test('Undo stays longer, waits under the pointer, and works once', async () => {
  const place = await draw(<ToastRegion />);
  let undone = 0;
  const run = () => {
    undone += 1;
  };
  await act(() => showToast({ text: 'Task done', action: { label: 'Undo', run } }));
  await pass(13_000);
  await act(() => void place.querySelector('.toast')?.dispatchEvent(new Event('pointerenter')));
  await pass(60_000);
  expect(texts(place)).toEqual(['Task done']);
  await click(place.querySelector('button'));
  expect(undone).toBe(1);
  expect(texts(place)).toEqual([]);
});

test('only the newest two stay, only the newest change offers Undo, and what was undone elsewhere goes', async () => {
  const place = await draw(<ToastRegion />);
  await act(() => {
    showToast({ text: 'one' });
    showToast({ text: 'two', about: 'change 2' });
    showToast({ text: 'three' });
  });
  expect(texts(place)).toEqual(['two', 'three']);
  await act(() => dropToast('change 2'));
  expect(texts(place)).toEqual(['three']);
  await act(() => {
    showToast({ text: 'added', about: 'change 4' });
    showToast({ text: 'removed', about: 'change 5' });
  });
  expect(texts(place)).toEqual(['three', 'removed']);
  await act(() => clearToasts());
  expect(texts(place)).toEqual([]);
});
