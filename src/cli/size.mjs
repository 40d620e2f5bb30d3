/**
 * `npm run size`: what the built files weigh after gzip, beside the budgets. Build first.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS, isPdfReader, isReader, weigh, weighAll, weighPage } from './sizes.mjs';
import { ROOT } from './steps.mjs';

/** @param {string} name @param {number} bytes @param {number} [budget] */
function line(name, bytes, budget) {
  const of = budget === undefined ? '' : ` of ${(budget / 1024).toFixed(0)} KB${bytes > budget ? '  TOO HEAVY' : ''}`;
  console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB${of.padEnd(12)}  ${name}`);
}

const extension = join(ROOT, '.output/chrome-mv3');
if (!existsSync(extension)) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exit(1);
}
const panel = weighPage(extension, 'sidepanel.html');
line('side panel, first load, scripts', panel.script, BUDGETS.panelScript);
line('side panel, styles', panel.style, BUDGETS.panelStyle);
const clipper = join(extension, 'clipper.js');
if (existsSync(clipper)) line('clipper, in the page', weigh(clipper), BUDGETS.clipper);
const pdf = weighAll(extension).filter(({ file }) => isPdfReader(file));
line(
  'pdf.js and its worker, for a PDF only',
  pdf.reduce((sum, { bytes }) => sum + bytes, 0),
  BUDGETS.pdf,
);
for (const { file, bytes } of panel.lazy) {
  if (!isPdfReader(file)) line(`later: ${file}`, bytes, isReader(file) ? BUDGETS.reader : BUDGETS.lazy);
}
for (const folder of [extension, join(ROOT, 'dist/pwa')]) {
  console.log(`\n${folder}`);
  for (const { file, bytes } of weighAll(folder)) line(file, bytes);
}
