/**
 * Rows as text with commas (RFC 4180), with a byte order mark so that spreadsheets read the accents. A cell that a
 * spreadsheet would take for a formula is written as text: an apostrophe stands before it.
 */
const FORMULA = /^[=+\-@\t\r]/;

const cellText = (cell: string): string => {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
