import { describe, expect, it } from 'vitest';
import { readRecoveryKey, writeRecoveryKey } from '../../../src/vault/recovery-key';

const key = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);

describe('a recovery key', () => {
  it('is written as 14 groups of four letters that cannot be mistaken for each other', async () => {
    const written = await writeRecoveryKey(key);
    expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await readRecoveryKey(written)).toEqual(key);
  });

  it('is read however it is typed: small letters, spaces, lines, long dashes', async () => {
    const written = await writeRecoveryKey(key);
    expect(await readRecoveryKey(written.toLowerCase().replaceAll('-', '  '))).toEqual(key);
    expect(await readRecoveryKey(written.replaceAll('-', '\n'))).toEqual(key);
    expect(await readRecoveryKey(`\u200b${written.replaceAll('-', ' \u2013 ')} `)).toEqual(key);
    expect(await readRecoveryKey(written.replaceAll('-', ''))).toEqual(key);
  });

  it('is read with O for 0, l or i for 1 and U for V', async () => {
    const alike = new Uint8Array(32);
    for (let at = 0; at < 32; at += 1) alike[at] = [0, 0x08, 0x42, 0x1b, 0xde][at % 5] ?? 0;
    const written = await writeRecoveryKey(alike);
    expect(written).toMatch(/0/);
    const typed = written.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'u');
    expect(typed).not.toBe(written);
    expect(await readRecoveryKey(typed)).toEqual(alike);
  });

  it('notices any single wrong letter, two letters swapped, and a missing one', async () => {
    const letters = (await writeRecoveryKey(key)).replaceAll('-', '');
    for (let at = 0; at < letters.length; at += 1) {
      const wrong = letters[at] === 'Z' ? 'Y' : 'Z';
      expect(await readRecoveryKey(letters.slice(0, at) + wrong + letters.slice(at + 1))).toBeNull();
      if (letters[at] !== letters[at + 1] && at + 1 < letters.length) {
        const swapped = letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2);
        expect(await readRecoveryKey(swapped)).toBeNull();
      }
    }
    expect(await readRecoveryKey(letters.slice(1))).toBeNull();
    expect(await readRecoveryKey('correct horse battery staple')).toBeNull();
  });
});
