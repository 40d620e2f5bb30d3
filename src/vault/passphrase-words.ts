/**
 * Words to make a passphrase of, drawn at random: six of about 2,000 everyday words, some 65 bits. The lists are those
 * of BIP 39 (@scure/bip39, MIT), whose words differ in their first four letters; loaded when asked for. Spanish words
 * with an accent are left out, so that any keyboard can type them, and so are words nobody wants to read at work and
 * those that everybody tries first.
 */

import { FIRST_TRIED } from './passphrase-strength';

export type WordLanguage = 'en' | 'es';

const WORDS = 6;
const UNWELCOME = new Set(
  (
    'abuse,victim,weapon,gun,prison,drug,death,suicide,murder,slave,crime,kill,blood,pistol,rifle,' +
    'aborto,abuso,adicto,asesino,bomba,esclavo,infierno,morir,muerte,pistola,preso,sangre,violar,veneno'
  ).split(','),
);

async function wordList(language: WordLanguage): Promise<readonly string[]> {
  const { wordlist } =
    language === 'es'
      ? await import('@scure/bip39/wordlists/spanish.js')
      : await import('@scure/bip39/wordlists/english.js');
  return wordlist.filter((word) => /^[a-z]+$/.test(word) && !UNWELCOME.has(word) && !FIRST_TRIED.has(word));
}

/** Every number below `count` is as likely as any other. */
function drawBelow(count: number): number {
  const fair = Math.floor(2 ** 32 / count) * count;
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % count;
  }
}

/** "orbit lemon quiet harbor stamp river" */
export async function generatePassphrase(language: WordLanguage): Promise<string> {
  const words = await wordList(language);
  return Array.from({ length: WORDS }, () => words[drawBelow(words.length)] ?? '').join(' ');
}
