/** What the measured milliseconds of clipping say, and when they say that it is too slow. */

/**
 * @typedef {object} PageTimes medians of the rounds, in milliseconds
 * @property {string} file
 * @property {number} work our own, in the page and in the worker
 * @property {number} wait from the start to the reading, with all there is between the browser's processes
 * @property {number} readability the same page's parse by `@mozilla/readability`
 */

/** Our median may be so many times that of the yardstick. */
const MOST = 3;

/** @param {readonly number[]} values @param {number} share 0..1 @returns {number} */
export function quantile(values, share) {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;
}

/** @param {readonly PageTimes[]} times @param {'work' | 'wait' | 'readability'} what */
const middle = (times, what) =>
  quantile(
    times.map((one) => one[what]),
    0.5,
  );

/** @param {readonly PageTimes[]} times */
export const isClippingTooSlow = (times) => middle(times, 'work') > MOST * middle(times, 'readability');

/** @param {readonly PageTimes[]} times @returns {string} */
export function clipReport(times) {
  const cell = (/** @type {number} */ ms) => `${ms.toFixed(1)} ms`.padStart(12);
  const line = (/** @type {string} */ title, /** @type {'work' | 'wait' | 'readability'} */ what) => {
    const values = times.map((one) => one[what]);
    return `${title.padEnd(38)}${cell(quantile(values, 0.5))}${cell(quantile(values, 0.95))}${cell(Math.max(...values))}`;
  };
  const ratio = middle(times, 'work') / middle(times, 'readability');
  const verdict = `${ratio.toFixed(2)}x the median of Readability, at most ${MOST.toFixed(2)}x`;
  return [
    `${''.padEnd(38)}${'median'.padStart(12)}${'p95'.padStart(12)}${'longest'.padStart(12)}`,
    line('clipping, all fields', 'work'),
    line('  with the waiting in between', 'wait'),
    line('Readability, the article alone', 'readability'),
    `${verdict}${isClippingTooSlow(times) ? '  TOO SLOW' : ''}`,
  ].join('\n');
}
