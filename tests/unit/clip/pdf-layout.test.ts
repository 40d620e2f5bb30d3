/** What stands where on paper becomes lines, paragraphs, tables and headings in the order a person reads them. */
import { describe, expect, test } from 'vitest';
import { pdfBlocks } from '../../../src/clip/pdf/pdf-blocks';
import { lines, type Words } from '../../support/make-pdf';
import { pdfText } from '../../support/pdf-text';

const read = (...pages: (readonly Words[])[]) => pdfBlocks(pdfText(pages)).blocks;
const texts = (...pages: (readonly Words[])[]) => read(...pages).map(({ text }) => text);

const listing = (name: string, street: string, phone: string) => [name, street, `Phone: ${phone}`];

test('two columns are read one after the other, under the title that runs across both', () => {
  const left = [
    ...listing('Oak Pantry', '1 Oak Road, Alderton', '213-555-0101'),
    ...listing('Elm Pantry', '2 Elm Road, Alderton', '213-555-0102'),
  ];
  const right = [
    ...listing('Ash Clinic', '3 Ash Road, Alderton', '213-555-0103'),
    ...listing('Fir Shelter', '4 Fir Road, Alderton', '213-555-0104'),
  ];
  const page = [
    { text: 'Food, health and shelter in the whole county of Alderton, by town', x: 72, y: 60, size: 16 },
    ...lines(left, { x: 72, y: 100 }),
    ...lines(right, { x: 330, y: 100 }),
  ];
  expect(texts(page)).toEqual([page[0]?.text, ...left, ...right]);
});

test('three columns whose lines do not stand at one height are read one after the other too', () => {
  const names = ['Oak', 'Elm', 'Ash'].map((tree) =>
    Array.from({ length: 6 }, (_, at) => `${tree} Street number ${at}`),
  );
  const page = names.flatMap((column, at) => lines(column, { x: 50 + at * 180, y: 100 + at * 5, gap: 17 }));
  expect(texts(page)).toEqual(names.flat());
});

test('a short column whose lines stand between those of its neighbours makes no rows of them', () => {
  const columns = ['Oak', 'Elm', 'Ash'].map((tree, at) =>
    Array.from({ length: [10, 4, 17][at] ?? 0 }, (_, line) => `${tree} Street number ${line}`),
  );
  const page = columns.flatMap((column, at) => lines(column, { x: 50 + at * 170, y: 130 + at * 6, gap: 12 }));
  expect(texts(page)).toEqual(columns.flat());
});

test('a table is read row by row, with cells that are wrapped put together', () => {
  const row = (y: number, name: string[], street: string, phone: string) => [
    ...lines(name, { x: 50, y, gap: 12 }),
    { text: street, x: 220, y },
    { text: phone, x: 400, y },
  ];
  const page = [
    ...row(100, ['Oak Food Pantry of'].concat('the North Side'), '1 Oak Road', '213-555-0101'),
    ...row(140, ['Elm Clinic'], '2 Elm Road', '213-555-0102'),
    ...row(165, ['Ash Shelter for', 'Families'], '3 Ash Road', '213-555-0103'),
  ];
  const blocks = read(page);
  expect(blocks.map(({ text }) => text)).toEqual([
    ...['Oak Food Pantry of the North Side', '1 Oak Road', '213-555-0101'],
    ...['Elm Clinic', '2 Elm Road', '213-555-0102'],
    ...['Ash Shelter for Families', '3 Ash Road', '213-555-0103'],
  ]);
  expect(blocks.map(({ row }) => row)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
  expect(new Set(blocks.map(({ tag }) => tag))).toEqual(new Set(['td']));
});

test('labels and values beside each other are rows', () => {
  const page = [
    ...lines(['Phone:', 'Address:', 'Hours:', 'Bring:'], { x: 60, y: 100 }),
    ...lines(['213-555-0101', '1 Oak Road', 'Monday 9am to 5pm', 'Photo ID'], { x: 160, y: 100 }),
  ];
  expect(read(page).map(({ text, row }) => [text, row])).toEqual([
    ['Phone:', 1],
    ['213-555-0101', 1],
    ['Address:', 2],
    ['1 Oak Road', 2],
    ['Hours:', 3],
    ['Monday 9am to 5pm', 3],
    ['Bring:', 4],
    ['Photo ID', 4],
  ]);
});

describe('paragraphs', () => {
  test('go on over their lines, with parted words put together, and end where a line ends early', () => {
    const page = lines([
      'The pantry is open to all who live in the county of Alderton and who earn less than the amount be-',
      'low. Bring a photo ID and a letter with your address on it. It is a self-',
      'service store, and you may come once in every month of the year, at any of the times in our opening',
      'hours.',
      'Closed on holidays.',
      'Phone: 213-555-0101',
    ]);
    expect(texts(page)).toEqual([
      'The pantry is open to all who live in the county of Alderton and who earn less than the amount below. ' +
        'Bring a photo ID and a letter with your address on it. It is a self-service store, and you may come once in ' +
        'every month of the year, at any of the times in our opening hours.',
      'Closed on holidays.',
      'Phone: 213-555-0101',
    ]);
  });

  test('a number that is parted at its hyphen stays a number', () => {
    const page = lines([
      'Call the office of the county at any time of the day or night, in any language, at 213-555-',
      '0101.',
    ]);
    expect(texts(page)[0]).toContain('213-555-0101');
  });

  test('records with more room between them than their lines have are elements of their own', () => {
    const page = [0, 1, 2].flatMap((at) =>
      lines(listing(`Pantry ${at}`, `${at} Oak Road`, `213-555-010${at}`), { y: 100 + at * 60 }),
    );
    const { blocks, elements } = pdfBlocks(pdfText([page]));
    expect(blocks.map(({ element }) => element)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect(elements.slice(1).map(({ tag, parent }) => [tag, parent])).toEqual([
      ['p', 0],
      ['p', 0],
      ['p', 0],
    ]);
  });
});

test('larger type is a heading by its size, and another face at the start of a line is bold', () => {
  const page = [
    { text: 'Resource guide', x: 72, y: 60, size: 20 },
    { text: 'Food', x: 72, y: 90, size: 14 },
    { text: 'Oak Pantry', x: 72, y: 110, bold: true },
    ...lines(['1 Oak Road, Alderton, in the old school house behind the church', 'Open on Mondays'], { y: 123 }),
    { text: 'Hours:', x: 72, y: 160, bold: true },
    { text: 'Tuesdays at noon, and on the first Saturday of each month', x: 106, y: 160 },
  ];
  expect(read(page).map(({ text, level, boldStart }) => [text.slice(0, 16), level, boldStart])).toEqual([
    ['Resource guide', 1, 0],
    ['Food', 2, 0],
    ['Oak Pantry', 7, 10],
    ['1 Oak Road, Alde', 0, 0],
    ['Open on Mondays', 0, 0],
    ['Hours: Tuesdays ', 0, 6],
  ]);
});

test('what stands on every page is kept once as the publisher’s own, and numbers of pages are left out', () => {
  const page = (number: number) => [
    { text: 'County of Alderton, Office of Services', x: 72, y: 40 },
    ...lines([`Pantry number ${number}`, `${number} Oak Road`], { y: 200 }),
    { text: 'Call 211 for more', x: 72, y: 750 },
    { text: `Page ${number} of 4`, x: 500, y: 765 },
  ];
  const blocks = read(page(1), page(2), page(3), page(4));
  expect(blocks.map(({ text, region, page: at }) => [text, region, at])).toEqual([
    ['County of Alderton, Office of Services', 'header', 1],
    ...[1, 2, 3, 4].flatMap((at) => [
      [`Pantry number ${at}`, 'main', at],
      [`${at} Oak Road`, 'main', at],
    ]),
    ['Call 211 for more', 'footer', 1],
  ]);
});

test('letters drawn one by one are words, words drawn twice are one, and raised ones stay in their line', () => {
  const letters = [...'213-555-0101'].map((text, at) => ({ text, x: 72 + at * 5, y: 100 }));
  const twice = [72, 72.4].map((x) => ({ text: 'Oak Pantry', x, y: 120 }));
  const raised = [
    { text: 'Open on the 1', x: 72, y: 140 },
    { text: 'st', x: 137, y: 137.5, size: 6 },
    { text: 'Saturday', x: 148, y: 140 },
  ];
  expect(texts([...letters, ...twice, ...raised])).toEqual(['213-555-0101', 'Oak Pantry', 'Open on the 1st Saturday']);
});
