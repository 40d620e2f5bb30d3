/** Captured pages as no page would be: any tree, any words, any links, and indexes that a hostile page might leave. */
import fc from 'fast-check';
import type { Block, Region } from '../../src/clip/capture/block';
import { bareModel } from '../../src/clip/model/bare-model';
import type { PageElement, PageModel } from '../../src/clip/model/page-model';
import { hostile } from './hostile-text';

const TAGS = [
  'div',
  'p',
  'li',
  'ul',
  'tr',
  'td',
  'th',
  'table',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'section',
  'pre',
  'form',
];
const REGIONS: readonly Region[] = ['main', 'main', 'main', 'header', 'footer', 'nav', 'aside'];
const SENSE = [
  'Elm Grove Pantry', 'Maple Shelter (213-555-0134)', '12 Oak Street, Springfield, OR 97477', '541-555-0123', 'Hours', 'Eligibility:',
  'Mon-Fri 9am-5pm', 'help@elm.example.org', 'https://elm.example.org', 'Bring a photo ID.', 'Requisitos', 'Free', 'Contact us', 'Phone',
  '<img src=x onerror=alert(1)>', '\u202eyrtnaP evorG mlE', 'Ｅｌｍ\u200b Grove', 'Εlm Grοve Pаntry', 'a'.repeat(3_000), '🏠'.repeat(50),
]; // biome-ignore format: a table
const HREFS = ['tel:5415550123', 'mailto:help%40elm.example.org', 'mailto:%', 'https://elm.example.org/', '//x.example', 'javascript:alert(1)', '', '%%%', 'http://[', '/cdn-cgi/l/email-protection#zz']; // biome-ignore format: a list

const words = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SENSE) },
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    { weight: 1, arbitrary: hostile().map((text) => text.slice(0, 800)) },
  );

interface Line {
  readonly text: string;
  readonly at: number;
  readonly region: Region;
  readonly row: number;
  readonly href: string | null;
  readonly bold: boolean;
  readonly hidden: boolean;
}

const line = (): fc.Arbitrary<Line> =>
  fc.record({
    text: words(),
    at: fc.nat(),
    region: fc.constantFrom(...REGIONS),
    row: fc.integer({ min: -1, max: 4 }),
    href: fc.option(fc.constantFrom(...HREFS), { freq: 2 }),
    bold: fc.boolean(),
    hidden: fc.boolean(),
  });

/** Up to 24 blocks in a tree of up to 24 elements. */
export const pageModels = (): fc.Arbitrary<PageModel> =>
  fc
    .record({
      tree: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...TAGS)), { minLength: 1, maxLength: 24 }),
      lines: fc.array(line(), { maxLength: 24 }),
      title: words(),
      lang: fc.constantFrom('', 'en', 'es-US', 'en-GB', '\u202e'),
      content: words(),
      jsonLd: fc.oneof(
        fc.constant('{'),
        fc.json(),
        fc.json().map((json) => `{"@type":"NGO","name":${json},"telephone":${json}}`),
      ),
      selection: fc.option(words(), { freq: 5, nil: '' }),
    })
    .map(({ tree, lines, title, lang, content, jsonLd, selection }) => {
      const elements = tree.map(([seed, tag], at): PageElement => {
        const parent = at === 0 ? -1 : seed % at;
        return { parent, tag, class: content.slice(0, 400), id: '', first: 0, last: Math.max(0, lines.length - 1) };
      });
      const blocks = lines.map((one, index): Block => blockOf(one, index, elements));
      const link = { href: 'https://elm.example.org/', rel: '', marks: '', text: title.slice(0, 20) };
      return bareModel({
        blocks,
        elements: elements.map((element, at) => ({ ...element, ...rangeOf(at, blocks) })),
        title,
        lang,
        selection,
        jsonLd: [jsonLd],
        metas: [{ key: 'og:site_name', content }],
        brands: [{ text: content, alt: title }],
        headlines: [title],
        links: [link],
      });
    });

function blockOf(one: Line, index: number, elements: readonly PageElement[]): Block {
  const element = one.at % elements.length;
  const tag = elements[element]?.tag ?? 'p';
  const { text, region, row, hidden, href } = one;
  const level = /^h\d$/.test(tag) ? Number(tag[1]) : one.bold && text.length < 110 ? 7 : 0;
  const links = href === null ? [] : [{ start: 0, end: text.length, href }];
  return { index, text, tag, element, level, region, hidden, row, boldStart: one.bold ? text.length >> 1 : 0, links };
}

function rangeOf(element: number, blocks: readonly Block[]): { first: number; last: number } {
  const own = blocks.filter((block) => block.element === element);
  return { first: own[0]?.index ?? -1, last: own.at(-1)?.index ?? -1 };
}
