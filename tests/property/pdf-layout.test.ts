/** Whatever stands wherever on paper: every word is kept, once, in blocks that fit their skeleton, within the time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfBlocks } from '../../src/clip/pdf/pdf-blocks';
import type { Words } from '../support/make-pdf';
import { pdfText } from '../support/pdf-text';
import { millisecondsOf, quickest } from '../support/quickest';

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1);

const word = fc.record({
  text: fc.oneof(
    fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,4}$/),
    fc.constantFrom('213-555-0134', 'Phone:', '1 Oak Road', 'Mon 9am-5pm', 'a@b.example', 'be-', '•', '٣', ' '),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
  x: fc.integer({ min: -50, max: 650 }),
  y: fc.integer({ min: -50, max: 850 }),
  size: fc.constantFrom(0.1, 6, 9, 10, 10.5, 14, 60),
  bold: fc.boolean(),
});

test('no place, size or word makes it fail, and blocks and skeleton fit each other', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 40 }), { maxLength: 4 }), (pages) => {
      const { blocks, elements } = pdfBlocks(pdfText(pages));
      blocks.forEach((block, at) => {
        expect(block.index).toBe(at);
        expect(block.text.trim()).not.toBe('');
        const element = elements[block.element];
        expect(element && element.first <= at && at <= element.last).toBe(true);
        for (const link of block.links) expect(link.end).toBeLessThanOrEqual(block.text.length);
        expect(block.boldStart).toBeLessThanOrEqual(block.text.length);
      });
      expect(elements.every(({ parent }, at) => parent < at)).toBe(true);
    }),
    { numRuns: 300 * ROUNDS },
  );
});

/** Columns of lines with words of their own, numbered in the order in which a person reads them. */
const columns = fc
  .record({
    heights: fc.array(fc.integer({ min: 4, max: 30 }), { minLength: 2, maxLength: 4 }),
    gap: fc.integer({ min: 11, max: 18 }),
    offset: fc.integer({ min: 0, max: 9 }),
    title: fc.boolean(),
  })
  .map(({ heights, gap, offset, title }) => {
    const width = 500 / heights.length;
    const letters = Math.floor((width - 24) / 5) - 1;
    const wide = { text: 'T'.repeat(90), x: 50, y: 100 };
    const words: Words[] = title ? [wide] : [];
    heights.forEach((height, column) => {
      for (let line = 0; line < height; line++) {
        const text = `c${column} l${line} ${'abcdefgh '.repeat(20)}`.slice(0, letters - ((line * 7) % 11)).trim();
        words.push({ text, x: 50 + column * width, y: 130 + line * gap + column * offset });
      }
    });
    return words;
  });

test('columns are read one after the other, whatever their number, length and leading', () => {
  fc.assert(
    fc.property(columns, (words) => {
      const marks = (text: string) => [...text.matchAll(/c\d l\d+/g)].map(([mark]) => mark);
      const expected = words.flatMap(({ text }) => marks(text));
      expect(pdfBlocks(pdfText([words])).blocks.flatMap(({ text }) => marks(text))).toEqual(expected);
    }),
    { numRuns: 200 * ROUNDS },
  );
});

test('rows of a table keep together, whatever their number and their cells', () => {
  const row = fc.record({
    name: fc.stringMatching(/^[A-Z][a-z]{3,12} (Pantry|Clinic)$/),
    digits: fc.integer({ min: 1000, max: 9999 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), fc.integer({ min: 12, max: 20 }), (rows, gap) => {
      const words = rows.flatMap(({ name, digits }, at) => [
        { text: name, x: 60, y: 120 + at * gap },
        { text: `${at + 1} Oak Road`, x: 250, y: 120 + at * gap },
        { text: `213-555-${digits}`, x: 420, y: 120 + at * gap },
      ]);
      const { blocks } = pdfBlocks(pdfText([words]));
      const read = rows.map((_, at) => blocks.filter((block) => block.row === at + 1).map(({ text }) => text));
      expect(read).toEqual(rows.map(({ name, digits }, at) => [name, `${at + 1} Oak Road`, `213-555-${digits}`]));
    }),
    { numRuns: 200 * ROUNDS },
  );
});

test('a page of ten thousand words is laid out within two seconds', async () => {
  const words = Array.from({ length: 10_000 }, (_, at) => ({
    text: `w${at}`,
    x: (at * 37) % 600,
    y: ((at * 53) % 7_800) / 10,
  }));
  expect(pdfBlocks(pdfText([words])).blocks.length).toBeGreaterThan(0);
  expect(await quickest(2_000, () => millisecondsOf(() => pdfBlocks(pdfText([words]))))).toBeLessThan(2_000);
});
