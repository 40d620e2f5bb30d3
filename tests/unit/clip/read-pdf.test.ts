/** Lists and flyers on paper, and pasted messages, give the same drafts as a page, each value with its words and page. */
import { describe, expect, test } from 'vitest';
import { readPdf, readWords } from '../../../src/clip';
import type { PageReading } from '../../../src/domain/resource/resource-draft';
import { lines, type Words } from '../../support/make-pdf';
import { pdfText } from '../../support/pdf-text';

const PLACES = [
  ['Oak Street Food Pantry', '14 Oak Street, Alderton, CA 90013', '(213) 555-0101', 'Mon-Fri 9am-5pm'],
  ['Elm Community Clinic', '27 Elm Road, Alderton, CA 90013', '(213) 555-0102', 'Tuesday 1pm-4pm'],
  ['Ash Night Shelter', '3 Ash Avenue, Alderton, CA 90014', '(213) 555-0103', 'Open 24 hours'],
  ['Fir Legal Aid Center', '450 Fir Boulevard, Alderton, CA 90014', '(213) 555-0104', 'Wednesday 10am-noon'],
  ['Maple Family Services', '8 Maple Court, Alderton, CA 90015', '(213) 555-0105', 'Mon, Wed 8am-noon'],
  ['Cedar Job Center', '61 Cedar Lane, Alderton, CA 90015', '(213) 555-0106', 'Mon-Thu 8am-4pm'],
] as const;

const summary = ({ resources }: PageReading) =>
  resources.map(({ name, phones, addresses, schedule }) => [
    name?.value,
    addresses.map(({ value }) => value.address_1).join(),
    phones.map(({ value }) => value.number).join(),
    schedule.length > 0,
  ]);
const EXPECTED = PLACES.map(([name, street, phone]) => [
  name,
  street.split(',')[0],
  `+1${phone.replace(/\D/g, '')}`,
  true,
]);

describe('a list of services on paper', () => {
  test('as a table over two pages, with a header row on each', () => {
    const page = (places: readonly (typeof PLACES)[number][]): Words[] => [
      { text: 'Name', x: 50, y: 100, bold: true },
      { text: 'Address', x: 190, y: 100, bold: true },
      { text: 'Phone', x: 380, y: 100, bold: true },
      { text: 'Hours', x: 470, y: 100, bold: true },
      ...places.flatMap((cells, at) =>
        cells.map((text, column) => ({ text, x: [50, 190, 380, 470][column] ?? 0, y: 120 + at * 16 })),
      ),
    ];
    const reading = readPdf(pdfText([page(PLACES.slice(0, 3)), page(PLACES.slice(3))]), '');
    expect(reading.kind).toBe('pdf');
    expect(summary(reading)).toEqual(EXPECTED);
    expect(reading.resources[0]?.phones[0]?.evidence).toMatchObject({ quote: '(213) 555-0101', page: 1 });
    expect(reading.resources[5]?.phones[0]?.evidence).toMatchObject({ quote: '(213) 555-0106', page: 2 });
  });

  test('as two columns of entries under bold names, with page numbers and running heads', () => {
    const entry = ([name, street, phone, hours]: (typeof PLACES)[number], x: number, y: number): Words[] => [
      { text: name, x, y, bold: true },
      ...lines([street, `Phone: ${phone}`, `Hours: ${hours}`], { x, y: y + 13 }),
    ];
    const page = (places: readonly (typeof PLACES)[number][], number: number): Words[] => [
      { text: 'County of Alderton Resource List', x: 50, y: 40 },
      ...places.flatMap((place, at) => entry(place, at < 2 ? 50 : 320, 100 + (at % 2) * 80)),
      { text: `${number}`, x: 300, y: 770 },
    ];
    const pages = [page(PLACES.slice(0, 4), 1), page(PLACES.slice(4), 2)];
    expect(summary(readPdf(pdfText(pages), ''))).toEqual(EXPECTED);
  });

  test('as entries under each other, parted by white alone', () => {
    const page = PLACES.flatMap(([name, street, phone, hours], at) =>
      lines([name, street, phone, hours], { y: 100 + at * 75 }),
    );
    expect(summary(readPdf(pdfText([page]), ''))).toEqual(EXPECTED);
  });
});

test('a flyer of one service is one draft, with eligibility and documents, said to be on its page', () => {
  const reading = readPdf(
    pdfText([
      [
        { text: 'Willow Street Food Pantry', x: 72, y: 80, size: 24, bold: true },
        ...lines(['410 Willow Street', 'Alderton, CA 90013', 'Phone: (213) 555-0134', 'Open Tuesdays 9am to noon'], {
          y: 120,
        }),
        { text: 'Who can come', x: 72, y: 200, size: 14, bold: true },
        ...lines(['Anyone who lives in Alderton County.'], { y: 220 }),
        { text: 'What to bring', x: 72, y: 250, size: 14, bold: true },
        ...lines(['Photo ID and proof of address.'], { y: 270 }),
      ],
    ]),
    'https://willow.example/flyer.pdf',
  );
  expect(reading).toMatchObject({ url: 'https://willow.example/flyer.pdf', kind: 'pdf', truncated: false });
  expect(reading.resources).toHaveLength(1);
  const [draft] = reading.resources;
  expect(draft?.name?.value).toBe('Willow Street Food Pantry');
  expect(draft?.addresses[0]?.value).toMatchObject({ address_1: '410 Willow Street', city: 'Alderton' });
  expect(draft?.eligibility).toMatchObject({ value: 'Anyone who lives in Alderton County.', evidence: { page: 1 } });
  expect(draft?.documents?.value).toBe('Photo ID and proof of address.');
  expect(draft?.url, 'the site that keeps the file is not its own').toBeNull();
});

test('a file longer than what is read says so', () => {
  const text = pdfText([lines(['Willow Street Food Pantry', '(213) 555-0134'])]);
  expect(readPdf({ ...text, total: 501 }, '').truncated).toBe(true);
});

describe('pasted words', () => {
  test('of one service are one draft, each value with its words, and the whole text is kept', () => {
    const text =
      'Hi Wren,\n\nWillow Street Food Pantry\n410 Willow Street, Alderton, CA 90013\n\nPhone: 213-555-0134\n\nBring: photo ID\n';
    const reading = readWords(text);
    expect(reading).toMatchObject({ kind: 'single', selection: text.trim(), url: '' });
    expect(reading.resources).toHaveLength(1);
    const [draft] = reading.resources;
    expect(draft?.phones[0]).toMatchObject({ value: { number: '+12135550134' }, evidence: { quote: '213-555-0134' } });
    expect(draft?.addresses[0]?.value.address_1).toBe('410 Willow Street');
    expect(draft?.documents?.value).toBe('photo ID');
  });

  test('of several services parted by blank lines are a list', () => {
    const text = PLACES.map((place) => place.join('\n')).join('\n\n');
    expect(summary(readWords(text))).toEqual(EXPECTED);
  });

  test('in which no line looks like a name are called by their first one, with a doubt, greetings left out', () => {
    const { resources } = readWords('Hi Wren,\nthe choice pantry in the old library\nTuesdays at noon\n213-555-0177');
    expect(resources[0]?.name).toMatchObject({ value: 'the choice pantry in the old library', confidence: 0.4 });
  });

  test('copied from a table keep their rows', () => {
    const text = PLACES.map((place) => place.join('\t')).join('\r\n');
    const numbers = readWords(text).resources.flatMap(({ phones }) => phones.map(({ value }) => value.number));
    expect(numbers).toEqual(EXPECTED.map(([, , number]) => number));
  });

  test('without a word in them give nothing, and very long ones are cut and say so', () => {
    expect(readWords(' \n\t ').resources).toEqual([]);
    expect(readWords(`Willow Pantry\n${'word '.repeat(30_000)}`)).toMatchObject({ truncated: true });
  });
});
