/** Tables as spreadsheets write them, and as this program does. */
import { expect, test } from 'vitest';
import { decodeText, readCsv, writeCsv } from '../../../src/formats';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

test('commas, semicolons, tabs and bars are noticed, and what a spreadsheet says itself', () => {
  for (const sign of [',', ';', '\t', '|'])
    expect(cells(`Name${sign}Phone\nRosa${sign}555\nAna${sign}556`)).toEqual([
      ['Name', 'Phone'],
      ['Rosa', '555'],
      ['Ana', '556'],
    ]);
  expect(cells('Name;Note\nRosa;a, b, c\nAna;d, e, f')[1]).toEqual(['Rosa', 'a, b, c']);
  expect(cells('sep=|\r\nRosa|a,b')).toEqual([['Rosa', 'a,b']]);
});

test('quotes hold commas, line breaks and quotes; every line ending ends a line', () => {
  expect(cells('a,b\r\n"x, ""y""\nz",2\r3,4\n')).toEqual([
    ['a', 'b'],
    ['x, "y"\nz', '2'],
    ['3', '4'],
  ]);
});

test('rows with nothing in them are left out, and the others keep their line', () => {
  expect(readCsv('a,b\n\n,,\n"1\n2",3\n4,5').rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 4, cells: ['1\n2', '3'] },
    { line: 6, cells: ['4', '5'] },
  ]);
});

test('a quote that is never closed spoils its own line alone', () => {
  const table = readCsv('a,b\n"open,2\n3,4\n');
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['a', 'b'],
    ['"open', '2'],
    ['3', '4'],
  ]);
  expect(table.problems).toEqual([{ kind: 'quote-open', line: 2 }]);
});

test('accents come through in UTF-8, Windows-1252 and UTF-16, with and without a byte order mark', () => {
  const read = (file: Uint8Array) => decodeText(file);
  expect(read(utf8('Muñoz'))).toMatchObject({ value: { text: 'Muñoz', encoding: 'utf-8' } });
  expect(read(bytes(0xef, 0xbb, 0xbf, ...utf8('Muñoz')))).toMatchObject({ value: { text: 'Muñoz' } });
  expect(read(bytes(0x4d, 0x75, 0xf1, 0x6f, 0x7a))).toMatchObject({
    value: { text: 'Muñoz', encoding: 'windows-1252' },
  });
  expect(read(bytes(0xff, 0xfe, 0x4d, 0, 0xf1, 0))).toMatchObject({ value: { text: 'Mñ', encoding: 'utf-16le' } });
});

test('a spreadsheet’s own file and a picture are told apart from text', () => {
  expect(decodeText(bytes(0x50, 0x4b, 3, 4, 0, 0))).toEqual({ ok: false, why: 'workbook' });
  expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0))).toEqual({ ok: false, why: 'not-text' });
});

test('what is written is read back, and nothing of it is a formula for a spreadsheet', () => {
  const rows = [
    ['Name', 'Note'],
    ['Muñoz, Ana', 'says "no"\nand goes'],
  ];
  const text = writeCsv(rows);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(cells(text)).toEqual(rows);
  expect(writeCsv([['=1+1', '+1 213', '-5', '@x', 'a=b']])).toContain("'=1+1,'+1 213,'-5,'@x,a=b");
});

test('fifty thousand lines of quotes nobody closed are read to the end', () => {
  expect(readCsv('a,"b\n'.repeat(50_000), ',').rows.length).toBe(50_000);
});
