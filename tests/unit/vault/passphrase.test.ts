import { describe, expect, it } from 'vitest';
import { generatePassphrase, passphraseStrength } from '../../../src/vault';

describe('the strength of a passphrase', () => {
  it.each([
    '',
    'password',
    'Password1!',
    'caseclip2026',
    'qwertyuiop',
    '123456789012',
    'aaaaaaaaaaaaaaaaaaaa',
    'monkey monkey monkey monkey monkey',
    'Maria2024!',
    'iloveyou',
    'hope house',
    'contraseña123',
  ])('calls %j weak', (passphrase) => {
    expect(passphraseStrength(passphrase).level).toBe('weak');
  });

  it.each(['orbit lemon quiet harbor', 'guitarra limon puerta nube', 'xk29vmq4tz'])('calls %j fair', (passphrase) => {
    expect(passphraseStrength(passphrase).level).toBe('fair');
  });

  it.each(['orbit lemon quiet harbor stamp river', 'k4#Vq9!zTm2&xW7p', 'gqzxvkjwqhtbrmfplxzd'])(
    'calls %j strong',
    (passphrase) => {
      expect(passphraseStrength(passphrase).level).toBe('strong');
    },
  );

  it('never falls when something new is added at the end', () => {
    let bits = 0;
    for (const text of [
      'orbit',
      'orbit lemon',
      'orbit lemon 47',
      'orbit lemon 47 quiet!',
      'orbit lemon 47 quiet! stamp',
    ]) {
      expect(passphraseStrength(text).bits).toBeGreaterThan(bits);
      bits = passphraseStrength(text).bits;
    }
  });
});

describe('generated words', () => {
  it.each(['en', 'es'] as const)(
    'are six that any keyboard can type, strong, and new each time (%s)',
    async (language) => {
      const seen = new Set<string>();
      for (let round = 0; round < 20; round += 1) {
        const passphrase = await generatePassphrase(language);
        expect(passphrase).toMatch(/^([a-z]{3,} ){5}[a-z]{3,}$/);
        if (new Set(passphrase.split(' ')).size === 6) expect(passphraseStrength(passphrase).level).toBe('strong');
        seen.add(passphrase);
      }
      expect(seen.size).toBe(20);
    },
  );
});
