/**
 * When the held-out half was scored: every time, with what came out, so that anybody can judge how blind the number
 * still is. The rows live in `docs/accuracy.md` itself and only ever grow.
 */

const TITLE = '## When the held-out half was scored';
const HEAD = [
  '| date | commit | development | held out | difference | what was looked at |',
  '| --- | --- | --- | --- | --- | --- |',
].join('\n');

/** @param {number} value */
const two = (value) => value.toFixed(2).replace(/^0/, '');

/**
 * @param {string} before the document as it stands, "" for none
 * @param {{ date: string, commit: string, dev: number, heldout: number }} look headlines (macro F1) of the two halves
 * @returns {string} the section, its newest look last; the same commit is listed once
 */
export function looksSection(before, { date, commit, dev, heldout }) {
  const listed = before.includes(TITLE) ? before.slice(before.indexOf(TITLE)).split('\n') : [];
  const rows = listed.filter((line) => /^\| \d{4}-/.test(line) && !line.includes(`| ${commit} |`));
  const row = `| ${date} | ${commit} | ${two(dev)} | ${two(heldout)} | ${two(Math.abs(dev - heldout))} | the figures of the half |`;
  return [TITLE, '', HEAD, ...rows, row].join('\n');
}
