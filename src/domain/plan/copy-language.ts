/** The language a client gets papers in: Spanish where they speak Spanish and no English, as far as we know. */
import type { Client } from '../client/client';

/** `screen`: where nothing is known of the client's languages. */
export function copyLanguage({ languages = {} }: Pick<Client, 'languages'>, screen: 'en' | 'es'): 'en' | 'es' {
  const speaks = (tag: string) => Object.keys(languages).some((code) => code.toLowerCase().split('-')[0] === tag);
  if (speaks('es')) return speaks('en') ? screen : 'es';
  return speaks('en') ? 'en' : screen;
}
