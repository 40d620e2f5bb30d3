/** The whole app with its screens over a real database and vault, as a composition root mounts it. */
import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount } from '../../../src/ui';
import type { Laptop } from '../app/laptop';

// The builds write these into the code; the test server does not.
Object.assign(globalThis, { __CASECLIP_VERSION__: '0.0.0', __CASECLIP_BUILD__: 'test', __CASECLIP_PWA_ORIGINS__: [] });

/** Draws the app into the test's page. */
export async function openApp(app: Laptop, shell: 'panel' | 'page' = 'page'): Promise<void> {
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  await mount(root, app, shell);
}

afterEach(async () => {
  for (const root of document.querySelectorAll('#app')) render(null, root);
  document.body.replaceChildren();
  location.hash = '';
});

/** The first element that matches and holds the words, as soon as there is one. */
export async function see(selector: string, words = ''): Promise<HTMLElement> {
  const look = () =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(
      (one) => one.textContent?.includes(words) && one.checkVisibility(),
    );
  try {
    return await vi.waitUntil(look, { timeout: 10_000 });
  } catch (error) {
    const stands = document.body.innerText.replaceAll(/\s+/g, ' ').slice(0, 1_000);
    throw new Error(
      `No ${selector} with "${words}". Focus on ${document.activeElement?.outerHTML.slice(0, 80)}; what stands: ${stands}`,
      { cause: error },
    );
  }
}

export const heading = (words: string): Promise<HTMLElement> => see('h1', words);

export async function press(words: string): Promise<void> {
  await userEvent.click(await see('button, a, [role=tab], summary', words));
}

/** Types into the field of this label. */
export async function fill(label: string, text: string): Promise<void> {
  const found = (await see('label', label)) as HTMLLabelElement;
  await userEvent.fill(found.control as HTMLInputElement, text);
}

/** Chooses in the list of this label. */
export async function choose(label: string, words: string, within: ParentNode = document): Promise<void> {
  await see('label', label);
  const found = [...within.querySelectorAll('label')].find(
    (one) => one.textContent?.includes(label) && one.checkVisibility(),
  );
  await userEvent.selectOptions(found?.control as HTMLSelectElement, words);
}

/** As if chosen in the file dialog that this button opens. */
export async function giveFile(button: string, content: string | Uint8Array): Promise<void> {
  await see('button', button);
  const input = document.querySelector<HTMLInputElement>(`input[aria-label="${button}"]`);
  if (!input) throw new Error(`There is no field for the file of "${button}".`);
  const chosen = new DataTransfer();
  chosen.items.add(new File([typeof content === 'string' ? content : content.slice()], 'a file'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export const keys = (typed: string): Promise<void> => userEvent.keyboard(typed);
