/** PDFs of every kind are read in a real browser, word by word and page by page, or it is said why not. */
import { expect, test } from 'vitest';
import { readPdf } from '../../../src/platform/pdf/read-pdf';
import { lines, makePdf } from '../../support/make-pdf';

const read = (bytes: Uint8Array, onPage: (page: number, of: number) => void = () => undefined) =>
  readPdf(bytes, new AbortController().signal, onPage);

test('words come with their places, sizes and faces, and links with the words they lie on', async () => {
  const file = makePdf(
    [
      [
        { text: 'Willow Street Pantry', x: 72, y: 100, size: 14, bold: true },
        { text: 'Café abierto: 213-555-0134', x: 72, y: 120 },
      ],
      [{ text: 'Second page', x: 72, y: 700 }],
    ],
    {
      title: 'Food help',
      lang: 'en-US',
      links: [{ page: 1, href: 'https://willow.example/', x: 72, y: 120, width: 90 }],
    },
  );
  const pdf = await read(file);
  if (!pdf.ok) throw new Error(pdf.why);
  expect(pdf.value).toMatchObject({ title: 'Food help', lang: 'en-US', total: 2 });
  const [first, second] = pdf.value.pages;
  expect(first).toMatchObject({ number: 1, width: 612, height: 792 });
  expect(first?.runs.map(({ text, x, y, size }) => [text, x, y, size])).toEqual([
    ['Willow Street Pantry', 72, 100, 14],
    ['Café abierto: 213-555-0134', 72, 120, 10],
  ]);
  expect(first?.runs[0]?.font).not.toBe(first?.runs[1]?.font);
  expect(first?.links).toEqual([{ href: 'https://willow.example/', left: 72, right: 162, top: 111, bottom: 123 }]);
  expect(second?.runs.map(({ text }) => text)).toEqual(['Second page']);
});

test('a broken, a locked, a scanned and an oversized file each say what they are', async () => {
  const whole = makePdf([lines(['Words of a page that is long enough'])]);
  const why = async (bytes: Uint8Array) => {
    const pdf = await read(bytes);
    return pdf.ok ? 'read' : pdf.why;
  };
  expect(await why(new TextEncoder().encode('<html>not a file of that kind</html>'))).toBe('pdf-broken');
  expect(await why(new TextEncoder().encode('%PDF-1.4\nnothing of what a file needs'))).toBe('pdf-broken');
  expect(await why(makePdf([lines(['Words that nobody may see'])], { locked: true }))).toBe('pdf-locked');
  expect(await why(makePdf([[], []], { picture: true }))).toBe('pdf-scanned');
  expect(await why(new Uint8Array(60 * 1024 * 1024 + 1))).toBe('pdf-large');
  expect(await why(whole)).toBe('read');
});

test('a file cut off in the middle gives what can still be found in it, or says that it is broken', async () => {
  const whole = makePdf(Array.from({ length: 5 }, (_, at) => lines([`Pantry number ${at} of the whole county`])));
  for (const part of [0.3, 0.6, 0.9]) {
    const pdf = await read(whole.slice(0, Math.round(whole.length * part)));
    if (pdf.ok) expect(pdf.value.pages.length).toBeGreaterThan(0);
    else expect(pdf.why).toMatch(/^pdf-(broken|scanned)$/);
  }
});

test('of a file of 520 pages the first 500 are read, each is told, and the whole is known', async () => {
  const file = makePdf(Array.from({ length: 520 }, (_, at) => lines([`Page ${at + 1}`, 'Willow Street Pantry'])));
  const told: number[] = [];
  const pdf = await read(file, (page, of) => {
    told.push(page);
    expect(of).toBe(500);
  });
  expect(pdf.ok && [pdf.value.pages.length, pdf.value.total]).toEqual([500, 520]);
  expect(told).toEqual(Array.from({ length: 500 }, (_, at) => at + 1));
});

test('reading stops at once when it is told to', async () => {
  const long = Array.from({ length: 400 }, () => lines(Array(50).fill('Willow Street Pantry'), { gap: 12 }));
  const file = makePdf(long);
  const aborter = new AbortController();
  let last = 0;
  const reading = readPdf(file, aborter.signal, (page) => {
    last = page;
    if (page === 3) aborter.abort();
  });
  await expect(reading).rejects.toThrow('aborted');
  expect(last).toBe(3);

  // Also when it is stopped from outside, in the middle of a page, and at once after the start.
  for (const wait of [0, 30, 120]) {
    const stop = new AbortController();
    const again = readPdf(makePdf(long), stop.signal, () => undefined);
    setTimeout(() => stop.abort(), wait);
    await expect(again).rejects.toThrow('aborted');
  }
});
