/** The least that clipping must reach on the labelled pages and strings, beside the aims. */

/**
 * @typedef {object} Floor
 * @property {string} what
 * @property {number | null} value null where the pages say nothing about it
 * @property {number} floor at least this, or at most this where `most` is set
 * @property {number} [aim]
 * @property {boolean} [most]
 */

const SIX = ['name', 'phones', 'address', 'emails', 'url', 'hours'];
const PROSE = ['eligibility', 'fees', 'application', 'documents'];

/** @param {import('./report.mjs').Summary} score @returns {Floor[]} */
export function pageFloors(score) {
  const f1 = (/** @type {string} */ field) => score.fields[field]?.macro.f1 ?? null;
  return [
    { what: 'headline: macro F1 of the six', value: score.headline, floor: 0.82, aim: 0.9 },
    ...SIX.map((field) => ({ what: `  ${field}`, value: f1(field), floor: 0.7 })),
    { what: 'listings told from each other, F1', value: f1('listing'), floor: 0.8, aim: 0.9 },
    { what: 'values on the wrong resource', value: score.attribution.rate, floor: 0.03, aim: 0.01, most: true },
    ...PROSE.map((field) => ({ what: `${field}, token F1`, value: f1(field), floor: 0.6 })),
    { what: 'sure values (0.9 and above): right', value: score.green?.precision ?? null, floor: 0.97, aim: 0.98 },
    { what: 'sure values: share of all labelled', value: score.green?.coverage ?? null, floor: 0.5, aim: 0.65 },
  ];
}

/** [kind in the scorer's print, its line, what it is, floor, aim] */
const STRINGS = /** @type {const} */ ([
  ['hours', 'exact', 'hours as written, exact', 0.85, 0.93],
  ['hours', 'headline (mean per string)', 'hours as written, headline', 0.92, undefined],
  ['hours', 'doubt flagged: recall', 'doubtful hours, flagged', 0.8, undefined],
  ['hours', 'doubt flagged: precision', 'doubtful hours, of those flagged', 0.5, undefined],
  ['address', 'headline (mean per string)', 'addresses as written, headline', 0.88, undefined],
  ['phone', 'headline (mean per string)', 'phones as written, headline', 0.95, undefined],
]);

/** @param {string} printed what the scorer of strings prints @returns {Floor[]} */
export function stringFloors(printed) {
  const sections = new Map(
    printed
      .split(/^(?=\w+: \d+ strings)/m)
      .map((section) => /** @type {const} */ ([section.split(':')[0] ?? '', section])),
  );
  return STRINGS.map(([kind, line, what, floor, aim]) => {
    const lines = (sections.get(kind) ?? '').split('\n').map((one) => one.trim());
    const found = lines.find((one) => one.startsWith(`${line}  `));
    const value = found === undefined ? null : Number(found.slice(line.length));
    return { what, value, floor, ...(aim === undefined ? {} : { aim }) };
  });
}

/** @param {Floor} floor */
export const isBelow = ({ value, floor, most = false }) => value === null || (most ? value > floor : value < floor);

/** @param {readonly Floor[]} floors @returns {string} */
export function floorsTable(floors) {
  const line = (/** @type {Floor} */ one) => {
    const value = one.value === null ? '–' : one.value.toFixed(3);
    const bound = `${one.most ? 'at most' : 'at least'} ${one.floor.toFixed(2)}`;
    const aim = one.aim === undefined ? '' : `aim ${one.aim.toFixed(2)}`;
    return `${one.what.padEnd(38)}${value.padStart(7)}   ${bound.padEnd(15)}${aim.padEnd(10)}${isBelow(one) ? 'BELOW' : ''}`;
  };
  return floors.map((one) => line(one).trimEnd()).join('\n');
}
