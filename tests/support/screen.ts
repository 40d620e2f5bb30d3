/** Draws a piece of the screen into a document for a test, and takes it away again. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws, with all effects run. Returns the place it was drawn into. */
export async function draw(what: ComponentChild): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  await act(() => render(what, place));
  return place;
}

/** Takes everything drawn away. */
export async function clearScreen(): Promise<void> {
  await act(() => {
    for (const place of [...document.body.children]) render(null, place);
  });
  document.body.replaceChildren();
}

/** Presses a key where the focus is. Returns false when the press was used. */
export async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(() => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

/** Types over what stands in a field. */
export async function type(field: Element | null, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('No field here.');
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('Nothing to click here.');
  await act(() => element.click());
}
