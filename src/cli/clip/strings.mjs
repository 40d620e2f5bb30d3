/** `--strings`: every string of a file through the grammar that the file's name says. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * @param {import('playwright-core').Page} page a page that holds the clipper
 * @param {string} file `hours.json`, `addresses.json` or `phones.json`: a list of `{text, region?}`
 * @returns {Promise<string>} JSON lines
 */
export async function stringLines(page, file) {
  const kind = { hours: 'hours', addresses: 'address', phones: 'phone' }[basename(file, '.json')];
  if (!kind) throw new Error(`${file}: a file of strings is named hours.json, addresses.json or phones.json.`);
  const list = JSON.parse(readFileSync(file, 'utf8'));
  const results = await page.evaluate(
    ([what, strings]) =>
      strings.map((/** @type {{ text: string, region?: string }} */ one) =>
        /** @type {any} */ (globalThis).__caseclipString(what, one.text, one.region),
      ),
    /** @type {const} */ ([kind, list]),
  );
  return list
    .map(
      (/** @type {{ text: string }} */ one, /** @type {number} */ at) =>
        `${JSON.stringify({ kind, text: one.text, result: results[at] })}\n`,
    )
    .join('');
}
