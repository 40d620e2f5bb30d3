import { expect, test } from 'vitest';
import { highlight, readPage, readWords } from '../../../src/clip';
import { captureNow } from '../../../src/clip/capture/capture-page';
import type { PageReading } from '../../../src/domain/resource/resource-draft';
import { withPage } from './with-page';

/** Milliseconds: where a reading hangs that was told to take one and a half seconds, on whatever machine. */
const TOO_LATE = 30_000;

const read = (html: string, budgetMs = 3_000): Promise<PageReading> =>
  withPage(html, (document) => readPage(document, { budgetMs }));

const listing = (nth: number): string =>
  `<li><h3>Pantry Number ${nth}</h3><p>${nth} Oak Street, Springfield, OR 97477</p><p>541-555-0100</p></li>`;

test('a page of fifty thousand elements is read within its time and cut at three hundred listings', async () => {
  const html = `<ul>${Array.from({ length: 12_500 }, (_, nth) => listing(nth + 1)).join('')}</ul>`;
  const reading = await read(html, 1_500);
  expect(reading.ms).toBeLessThan(TOO_LATE);
  expect(reading.resources.length).toBeLessThanOrEqual(300);
  expect(reading.truncated).toBe(true);
});

test('five megabytes of prose neither hang nor fail, and the number at the top is found', async () => {
  const prose = 'The quick brown fox visits the Community Center Of Somewhere every now and then, they say. ';
  const html = `<h1>Elm Grove Pantry</h1><p>Call 541-555-0123.</p>${`<p>${prose.repeat(100)}</p>`.repeat(560)}`;
  expect(html.length).toBeGreaterThan(5_000_000);
  const reading = await read(html, 1_500);
  expect(reading.ms).toBeLessThan(TOO_LATE);
  expect(reading.resources[0]?.phones.map(({ value }) => value.number)).toContain('+15415550123');
});

test('elements nested ten thousand deep are walked without running out of stack', async () => {
  const reading = await read(`${'<div><span>'.repeat(5_000)}Elm Grove Pantry 541-555-0123`);
  expect(reading.resources[0]?.phones[0]?.value.number).toBe('+15415550123');
});

test('strings of a hundred kilobytes come back short', async () => {
  const long = 'Eligible families '.repeat(6_000);
  const reading = await read(
    `<title>${long}</title><h1>${long}</h1><h2>Eligibility</h2><p>${long}</p><p>541-555-0123</p>`,
  );
  expect(JSON.stringify(reading).length).toBeLessThan(60_000);
});

test('broken markup, markup in text and marks that turn the writing direction stay plain text', async () => {
  const reading = await read(
    '<table><p><b><i>Elm <tr><td>&lt;script&gt;alert(1)&lt;/script&gt; Grove Pantry</b></i><h1>\u202EElm Grove\u202C Pantry</h1>' +
      '<p>541-555-0123</p></table></div></div><script type="application/ld+json">{"@type": "Organization", "name": </script>',
  );
  expect(reading.resources[0]?.phones[0]?.value.number).toBe('+15415550123');
  expect(reading.resources[0]?.name?.value ?? '').not.toMatch(/[\u202A-\u202E]/);
});

test('structured data that refers to itself ends', async () => {
  const ld =
    '{"@graph":[{"@id":"#a","@type":"Organization","location":{"@id":"#a"},"name":"Elm Grove Pantry","telephone":"541-555-0123"}]}';
  const reading = await read(`<script type="application/ld+json">${ld}</script><p>Welcome to our place of help.</p>`);
  expect(reading.resources[0]?.phones[0]?.value.number).toBe('+15415550123');
});

test('an empty page, a page of pictures and a page of one word hold no resource', async () => {
  for (const html of ['', '<img src="x.png" alt="Elm Grove Pantry">', '<p>Hello</p>']) {
    const reading = await read(html);
    expect(reading.kind).toBe('none');
    expect(reading.resources).toEqual([]);
  }
});

test('what stands in an open shadow root is read, what scripts and styles hold is not', async () => {
  const reading = await withPage(
    '<h1>Elm Grove Pantry</h1><div id="host"></div><style>/* 541-555-0199 */</style>',
    (document) => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      const inner = document.createElement('p');
      inner.textContent = 'Call 541-555-0123';
      root?.append(inner);
      return readPage(document);
    },
  );
  expect(reading.resources[0]?.phones.map(({ value }) => value.number)).toEqual(['+15415550123']);
});

const LISTINGS = [1, 2, 3, 4]
  .map((nth) => `<div class="card"><h3>Pantry Number ${nth}</h3><p>541-555-010${nth}</p></div>`)
  .join('');
const NAMES = ['title', 'body', 'documentElement', 'querySelector', 'querySelectorAll', 'createRange'];
const FIELDS = ['children', 'localName', 'getAttribute', 'parentElement', 'shadowRoot', 'nodeType', 'firstChild'];

test.each([
  ...NAMES.map((name) => [`<img name="${name}"><form name="${name}"></form>${LISTINGS}`] as const),
  ...FIELDS.map((name) => [`<form>${LISTINGS}<input name="${name}"></form><p>Read more.</p>`] as const),
  ...['lastChild', 'nextSibling', 'previousSibling'].map(
    (name) => [`<form><input name="${name}">${LISTINGS}</form><p>Read more.</p>`] as const,
  ),
])('names that hide what the browser calls its own do not keep a page from being read: %s', async (body) => {
  await withPage(`<title>Elm Grove</title><body>${body}`, (document) => {
    expect(readPage(document).resources.flatMap(({ phones }) => phones)).toHaveLength(4);
    expect(highlight(document, { quote: '541-555-0103', before: '', after: '' })).toBe(true);
  });
});

test('reading changes nothing on the page', async () => {
  const html =
    '<h1>Elm Grove Pantry</h1><p style="display:none">541-555-0123</p><p>12 Oak Street, Springfield, OR 97477</p>';
  await withPage(html, (document) => {
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('a selection beats the page around it', async () => {
  const html = '<title>Elm Grove Pantry</title><h1>Elm Grove Pantry</h1><p>541-555-0123</p>';
  const reading = await withPage(html, (document) =>
    readPage(document, {
      selection: 'Maple Shelter\n77 Maple Street, Springfield, OR 97477\n541-555-0177\nDaily 6pm-8am',
    }),
  );
  expect(reading.resources).toHaveLength(1);
  const [draft] = reading.resources;
  expect(draft?.name?.value).toBe('Maple Shelter');
  expect(draft?.phones.map(({ value }) => value.number)).toEqual(['+15415550177']);
  expect(draft?.addresses.map(({ value }) => value.address_1)).toEqual(['77 Maple Street']);
});

test('a word left selected by a double click does not narrow the clip, a selected listing does', async () => {
  const html =
    '<h1>Elm Grove Pantry</h1><p id="one">541-555-0123</p><p id="two">Maple Shelter, 77 Maple Street, 541-555-0177</p>';
  await withPage(html, (document) => {
    const select = (id: string): void =>
      document.getSelection()?.selectAllChildren(document.getElementById(id) as Element);
    const numbers = (): string[] =>
      readPage(document).resources.flatMap((draft) => draft.phones.map(({ value }) => value.number));
    select('one');
    expect(numbers()).toContain('+15415550177');
    select('two');
    expect(numbers()).toEqual(['+15415550177']);
  });
});

test('a pasted message alone gives a draft, and an empty one none', () => {
  const [draft] = readWords('Hi! Try Maple Shelter, 541-555-0177, they are open Mon-Fri 9am-5pm.').resources;
  expect(draft?.phones[0]?.value.number).toBe('+15415550177');
  expect(draft?.schedule[0]?.value.byday).toBe('MO,TU,WE,TH,FR');
  expect(readWords('  \n ').resources).toEqual([]);
});

const CARD = '<h3>Maple Shelter</h3><p>77 Maple Street, Springfield, OR 97477</p><p>541-555-0177</p>';

test('a frame of the same site is read at its place, and its links lead where they lead from there', async () => {
  const inner = `<base href="https://maple.example.org/a/">${CARD}<p><a href="b.html">More about the shelter</a></p>`;
  await withPage(
    `<p>Welcome to our place of help.</p><iframe id="inner"></iframe><p>See you soon.</p>`,
    async (page) => {
      const frame = page.getElementById('inner') as HTMLIFrameElement;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc = inner;
      await loaded;
      const { blocks, frames } = captureNow(page);
      expect(frames).toEqual(['about:srcdoc']);
      expect(blocks.map(({ text, frame: at }) => [text, at])).toEqual([
        ['Welcome to our place of help.', undefined],
        ['Maple Shelter', 0],
        ['77 Maple Street, Springfield, OR 97477', 0],
        ['541-555-0177', 0],
        ['More about the shelter', 0],
        ['See you soon.', undefined],
      ]);
      expect(blocks[4]?.links[0]?.href).toBe('https://maple.example.org/a/b.html');
      expect(readPage(page).resources[0]?.phones[0]?.value.number).toBe('+15415550177');
      expect(highlight(page, { quote: '541-555-0177', before: '', after: '' })).toBe(true);
    },
  );
});

test('a frame of another site stays closed, its address is noted', async () => {
  const map = 'data:text/html,<p>541-555-0199</p>';
  const { frames, embeds } = await withPage(`<p>Welcome.</p><iframe src="${map}"></iframe>`, captureNow);
  expect(frames).toEqual([]);
  expect(embeds).toEqual([map]);
});

test('words put into the slots of a shadow root come where they are shown', async () => {
  await withPage('<div id="host"><p slot="phone">541-555-0123</p><h2>Elm Grove Pantry</h2></div>', (document) => {
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const part = (tag: string, text: string, name?: string): Element => {
      const element = document.createElement(tag);
      element.textContent = text;
      if (name) element.setAttribute('name', name);
      return element;
    };
    root?.append(
      part('slot', ''),
      part('p', 'Call us:'),
      part('slot', 'no number', 'phone'),
      part('slot', 'Thanks', 'x'),
    );
    expect(captureNow(document).blocks.map(({ text }) => text)).toEqual([
      'Elm Grove Pantry',
      'Call us:',
      '541-555-0123',
      'Thanks',
    ]);
  });
});

test('cells of a table know their column, an empty cell before them counted', async () => {
  const html =
    '<table><tr><td></td><th colspan="2">Monday</th><th>Tuesday</th></tr><tr><td rowspan="2">A</td><td>B</td></tr></table>';
  const { elements } = await withPage(html, captureNow);
  expect(elements.flatMap(({ cell }) => (cell ? [cell] : []))).toEqual([
    [1, 2, 1],
    [3, 1, 1],
    [0, 1, 2],
    [1, 1, 1],
  ]);
});
