import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from '../../src/domain/client/typed-amount';
import { readNumber } from '../../src/domain/text/typed-number';

const rounds = { numRuns: 300 * Number(process.env.CASECLIP_ROUNDS ?? 1) };
const cents = fc.integer({ min: 0, max: 10_000_000_00 });
/** "1,234.50" and "1.234,50", with thousands parted and not. */
const HABITS = ['en', 'es'].flatMap((locale) =>
  (['always', false] as const).map((useGrouping) => ({ locale, useGrouping })),
);
const written = (value: number, locale: string, own: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, own).format(value);

test('an amount is read back as it was meant, as it is written in English and in Spanish', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom(...HABITS), fc.boolean(), (all, { locale, useGrouping }, both) => {
      const value = all / 100;
      const text = written(value, locale, {
        useGrouping,
        minimumFractionDigits: both ? 2 : 0,
        maximumFractionDigits: 2,
      });
      expect(readAmount(text)).toBe(value);
      expect(readAmount(`$${text}`)).toBe(value);
    }),
    rounds,
  );
});

test('a part of one is never a thousand, whichever sign is before it and however long it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom('.', ','), (part, sign) => {
      const text = `0${sign}${String(part).padStart(3, '0')}`;
      expect(readAmount(text)).toBe(part / 1000);
      expect(readNumber(text)).toBe(part / 1000);
    }),
    rounds,
  );
});

test('an answer is read as the plain number that was typed, or asked about, never as another one', () => {
  const plain = fc.record({
    whole: fc.integer({ min: -99_999, max: 99_999 }),
    part: fc.stringMatching(/^\d{0,5}$/),
    sign: fc.constantFrom('.', ','),
  });
  fc.assert(
    fc.property(plain, ({ whole, part, sign }) => {
      const read = readNumber(part === '' ? `${whole}` : `${whole}${sign}${part}`);
      const two = part.length === 3 && whole !== 0 && Math.abs(whole) < 1000;
      expect(read).toBe(two ? 'either' : Number(part === '' ? whole : `${whole}.${part}`));
    }),
    rounds,
  );
});
