/** The words and tables of `docs/accuracy.md`. */

/** @typedef {{ macro: { p: number, r: number, f1: number } }} Field */
/**
 * @typedef {object} Summary
 * @property {number} pages
 * @property {number} repos
 * @property {number} headline
 * @property {Record<string, Field>} fields
 * @property {{ wrong: number, of: number, rate: number | null }} attribution
 * @property {{ precision: number | null, coverage: number } | null} green
 * @property {{ median: number, p95: number }} ms
 * @property {{ right: number, of: number, oversplit: number, single: number }} kind
 */

const HEADLINE = ['name', 'phones', 'address', 'emails', 'url', 'hours'];
const SECOND = [
  'listing',
  'address_full',
  'url_host',
  'hours_interval',
  'phone_type',
  'eligibility',
  'fees',
  'application',
  'documents',
  'languages',
  'services',
  'description',
  'hours_text',
];

/** Figures of `corpus/README.md`: macro F1 of simple tools on the same pages. */
const SIMPLE = [
  ['structured data only', '.04', '.05', '0', '0', '.02', '0', '.02', '0', '–'],
  ['heading + phone library + patterns', '.32', '.84', '.50', '.76', '.04', '0', '.41', '.25', '74 %'],
  ['both, with naive repeated blocks', '.39', '.88', '.49', '.72', '.10', '0', '.43', '.43', '43 %'],
];

/** @param {number | null | undefined} value */
const two = (value) => (value === null || value === undefined ? '–' : value.toFixed(2).replace(/^0/, ''));
/** @param {number | null | undefined} value */
const percent = (value) => (value === null || value === undefined ? '–' : `${(value * 100).toFixed(1)} %`);
/** @param {readonly (string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param {{ all: Summary, dev: Summary, heldout: Summary }} scores @returns {string} */
export function pagesTable({ all, dev, heldout }) {
  const main = (/** @type {string} */ title, /** @type {Summary} */ one) =>
    row([
      title,
      ...HEADLINE.map((field) => two(one.fields[field]?.macro.f1)),
      `**${two(one.headline)}**`,
      two(one.fields.listing?.macro.f1),
      percent(one.attribution.rate),
    ]);
  const fact = (/** @type {string} */ title, /** @type {(one: Summary) => string} */ of) =>
    row([title, of(dev), of(heldout), of(all)]);
  return [
    row(['macro F1', ...HEADLINE, 'headline', 'listing', 'wrong attribution']),
    row(Array(10).fill('---')),
    ...SIMPLE.map(row),
    main('**Caseclip**, all sites', all),
    main('development half', dev),
    main('held-out half', heldout),
    '',
    row(['', 'development', 'held out', 'all']),
    row(Array(4).fill('---')),
    fact('pages (sites)', (one) => `${one.pages} (${one.repos})`),
    fact('sure values (≥ 0.9): right', (one) => percent(one.green?.precision)),
    fact('sure values: share of all labelled', (one) => percent(one.green?.coverage)),
    fact('kind of page right', (one) => `${one.kind.right} of ${one.kind.of}`),
    fact('single pages split up', (one) => `${one.kind.oversplit} of ${one.kind.single}`),
    fact('milliseconds a page, median (p95)', (one) => `${one.ms.median} (${one.ms.p95})`),
    ...SECOND.map((field) => fact(`${field.replaceAll('_', ' ')}, F1`, (one) => two(one.fields[field]?.macro.f1))),
  ].join('\n');
}

/** @param {string} printed what the scorer of strings prints @returns {string} */
export function stringsTable(printed) {
  const lines = [row(['strings', 'count', 'headline', 'exact']), row(Array(4).fill('---'))];
  for (const [, kind, count, rest] of printed.matchAll(
    /^(hours|address|phone): (\d+) strings([\s\S]*?)(?=^\w+: \d+ strings|$(?![\s\S]))/gm,
  )) {
    const headline = /headline \(mean per string\)\s+([\d.]+)/.exec(rest ?? '')?.[1] ?? '–';
    const exact = /^\s+exact\s+([\d.]+)/m.exec(rest ?? '')?.[1] ?? '–';
    lines.push(row([kind ?? '', count ?? '', headline, exact]));
  }
  return lines.join('\n');
}

/** @param {{ date: string, commit: string, pages: string, looks: string, strings: string }} parts @returns {string} */
export const report = ({ date, commit, pages, looks, strings }) => `# How well clipping reads

Written by \`npm run accuracy\` on ${date} at commit ${commit}. It needs the labelled pages and strings in \`../shared\`
(or \`CASECLIP_SHARED\`); every figure comes from the scorers that lie beside them:

\`\`\`
npm run --silent clip -- ../shared/corpus/pages/*.html > pred.ndjson
node ../shared/corpus/score-clip.mjs --labels ../shared/corpus/labels --pred pred.ndjson
\`\`\`

## Pages

Real pages of 30 sites. A site counts once, however many of its pages are there. *Development half*: sites whose
repository name has a SHA-256 that begins with an even hex digit; the page rules were written looking at these.
*Held-out half*: the others; their pages and labels were not looked at while the rules were written, only scored as
numbers (but the grammars of phones, addresses and hours were tried on the plain text of all of these pages while they
were made, and some of their strings come from them). Several times such numbers were looked at page by page, and they
chose which kinds of page were worked on next (the list at the end). To that extent this half is no longer blind:
expect somewhat less on a page that is new to the clipper. The simple tools' figures are those of
\`../shared/corpus/README.md\`.

${pages}

## Strings

Opening hours, addresses and telephone numbers as people write them. The grammars were developed with these strings,
so the figures say how much they cover, not how they do on new ones.

${strings}

${looks}
`;
