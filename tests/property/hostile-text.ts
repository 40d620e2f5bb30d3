/** Texts made to hurt a reader: long, repetitive, full of almost-matches, marks and markup. */
import fc from 'fast-check';

const FRAGMENTS = [
  'Mon', 'Mon-', 'Mon, ', 'M ', 'F', '1st ', '1st and ', 'every other ', '9', '9-', '9:00 ', '9 a', 'a.m. ', ' - ', '24', '24/7',
  'closed ', 'noon', 'to ', '(', ')', ';', ':', ',', '.', '/', '&', '\n', ' ', '  ', '\t', '\u200b', '\u202e', '\u00a0', '–',
  '206-555-', '(206) ', '555-0134', '+1', '+44 (0) ', '1-800-', 'FLOWERS', 'ext. ', 'x', '#', '1 ', '12 ', '0 ', 'text HOME to ',
  'Main St', 'St. ', 'Suite ', '# ', 'N ', 'Street', 'PO Box ', ', WA ', '98101', '98101-', 'SW1A 1AA', 'Calle ', 'A', 'Ave ', 'and ',
  'a@', '@', '@b.', 'a.b', '[at]', ' (dot) ', 'com', '<script>alert(1)</script>', '&#x202e;', 'é', '\ud83d', '\ud83d\ude00', '٣', '９',
]; // biome-ignore format: a table

/** Short random mixtures, and one fragment or pair of fragments repeated up to about 100 kB. */
export const hostile = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .tuple(
        fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1000, max: 100_000 }),
      )
      .map(([parts, length]) => {
        const part = parts.join('');
        return part.repeat(Math.ceil(length / part.length));
      }),
  );
