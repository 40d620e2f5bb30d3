/**
 * How the app looks on this device: language, theme, density, single keys. Owns: the choices, where they are kept
 * (device settings, needed before unlocking, nothing about a client) and the attributes the styles look at.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DeviceSettings } from '../../app/platform';
import { bestLanguage, LANGUAGES, type Language, language, setLanguage } from '../../i18n';
import { singleKeys } from '../hooks/use-shortcut';

export type Theme = 'auto' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

const themeNow = signal<Theme>('auto');
const densityNow = signal<Density>('comfortable');
export const theme: ReadonlySignal<Theme> = themeNow;
export const density: ReadonlySignal<Density> = densityNow;

/** Reads the device's choices; what was never chosen follows the browser. */
export async function loadAppearance(settings: DeviceSettings): Promise<void> {
  const [tag, look, rows, keys] = await Promise.all([
    settings.get<string>('language'),
    settings.get<string>('theme'),
    settings.get<string>('density'),
    settings.get<boolean>('single-keys'),
  ]);
  setLanguage(LANGUAGES.find((known) => known.tag === tag)?.tag ?? bestLanguage(navigator.languages));
  themeNow.value = look === 'light' || look === 'dark' ? look : 'auto';
  densityNow.value = rows === 'compact' ? 'compact' : 'comfortable';
  singleKeys.value = keys !== false;
}

/** Keeps the document's attributes equal to the choices. Returns the unsubscriber. */
export function followAppearance(page: HTMLElement): () => void {
  return effect(() => {
    page.lang = language.value;
    page.dataset.theme = themeNow.value;
    page.dataset.density = densityNow.value;
  });
}

export async function chooseLanguage(settings: DeviceSettings, next: Language): Promise<void> {
  setLanguage(next);
  await settings.set('language', next);
}

export async function chooseTheme(settings: DeviceSettings, next: Theme): Promise<void> {
  themeNow.value = next;
  await settings.set('theme', next);
}

export async function chooseDensity(settings: DeviceSettings, next: Density): Promise<void> {
  densityNow.value = next;
  await settings.set('density', next);
}

export async function chooseSingleKeys(settings: DeviceSettings, on: boolean): Promise<void> {
  singleKeys.value = on;
  await settings.set('single-keys', on);
}
