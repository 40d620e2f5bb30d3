/**
 * The language of the screens. Owns: which languages there are and which one is on. Every message reads it when it
 * is called, so a component that draws a message draws again when the language changes, without a reload.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { overwriteGetLocale } from './compiled/runtime.js';

export type Language = 'en' | 'es';

/** Each language in its own words, in the order the selector shows them. */
export const LANGUAGES: readonly { readonly tag: Language; readonly name: string }[] = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
];

const current = signal<Language>('en');
overwriteGetLocale(() => current.value);

/** The language now in use. */
export const language: ReadonlySignal<Language> = current;

/** Switches every screen of this page at once. Keeping the choice is the caller's affair. */
export function setLanguage(next: Language): void {
  current.value = next;
}

/** The first of these BCP 47 tags ("es-MX") that we speak, English otherwise. */
export function bestLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((known) => known.tag === base);
    if (found) return found.tag;
  }
  return 'en';
}
