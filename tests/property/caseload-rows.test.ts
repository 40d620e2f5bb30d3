/** Tables of people read back from every way they are written, and a quote nobody closed costs its own row alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvSteps, decodeText, readCsv } from '../../src/formats';

const ROUNDS = 200 * Number(process.env.CASECLIP_ROUNDS ?? 1);

/** Letters of Windows-1252 with all that makes a cell hard, but nothing at its edges that is trimmed. */
const cell = fc
  .array(fc.constantFrom('a', 'ñ', 'É', '"', ',', ';', '\t', '|', '\n', ' ', '5', "'"), { maxLength: 12 })
  .map((letters) => `x${letters.join('')}y`);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const WIDTH = 5;
const table = fc.array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 30 });
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const ending = fc.constantFrom('\n', '\r\n', '\r');

test('rows in quotes come back as they were, with any separator, line ending and byte order mark', () => {
  fc.assert(
    fc.property(table, delimiter, ending, fc.boolean(), (rows, sign, end, marked) => {
      const text = rows.map((row) => row.map(quoted).join(sign)).join(end);
      const read = readCsv((marked ? '\uFEFF' : '') + text, sign);
      expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
      expect(read.problems).toEqual([]);
    }),
    { numRuns: ROUNDS },
  );
});

test('letters that are written in Windows-1252 or UTF-8 come back the same', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map(quoted).join(';')).join('\r\n');
      const narrow = decodeText(Uint8Array.from([...text], (letter) => letter.charCodeAt(0)));
      const wide = decodeText(new TextEncoder().encode(text));
      expect([narrow.ok && narrow.value.text, wide.ok && wide.value.text]).toEqual([text, text]);
    }),
    { numRuns: ROUNDS },
  );
});

const plain = fc
  .array(fc.constantFrom('a', 'ñ', ' b', '7', "o'"), { minLength: 1, maxLength: 5 })
  .map((all) => `x${all.join('')}`);
const plainRows = fc.array(fc.array(plain, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 60 });

test('a quote nobody closed is told by its line, and every other row is still there', () => {
  fc.assert(
    fc.property(plainRows, fc.nat(), fc.nat(3), fc.boolean(), ending, (rows, place, column, laterQuotes, end) => {
      const broken = 1 + (place % (rows.length - 1));
      const lines = rows.map((row, at) =>
        row
          .map((text, nth) => {
            if (at === broken && nth === column) return `"${text}`;
            return laterQuotes && at > broken && at % 3 === 0 && nth === 1 ? quoted(text) : text;
          })
          .join(','),
      );
      const read = readCsv(lines.join(end), ',');
      expect(read.rows).toHaveLength(rows.length);
      expect(read.problems.map(({ line }) => line)).toEqual([broken + 1]);
      for (const [at, { cells }] of read.rows.entries()) if (at !== broken) expect(cells).toEqual(rows[at]);
    }),
    { numRuns: ROUNDS },
  );
});

test('a long table is read in small steps to the same rows', () => {
  const text = 'Name,Born\n'.concat('"Muestra, Ana",1984-05-06\n'.repeat(3000));
  const steps = csvSteps(text);
  const seen: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value).toEqual(readCsv(text));
      break;
    }
    seen.push(step.value.rows);
  }
  expect(seen.length).toBeGreaterThan(50);
});
