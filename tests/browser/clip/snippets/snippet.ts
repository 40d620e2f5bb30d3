/** One pattern of writing contact values, small enough to be read at a glance. */

export interface Snippet {
  /** Completes "… are read from". */
  readonly says: string;
  readonly lang?: string;
  readonly title?: string;
  readonly head?: string;
  readonly body?: string;
  readonly foot?: string;
  /** The whole document, in place of head, body and foot. */
  readonly whole?: string;
  /** "MO-FR 09:00-17:00", "2SA,4SA 09:00-11:00", "TU/2 …" for every other week. */
  readonly hours?: readonly string[];
  /** street|beside it|city|state|postal code */
  readonly addresses?: readonly string[];
  /** "+12135550134x5 fax" */
  readonly phones?: readonly string[];
}

/** The snippet as a page with a header and a foot of its own. */
export function pageOf({ whole, lang = 'en', title = 'Maple Grove Community Center', head = '', body, foot }: Snippet) {
  if (whole !== undefined) return whole;
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
    <header class="site-header"><a href="/">${title}</a><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li>
    <li><a href="/contact">Contact</a></li></ul></nav></header><main><h1>${title}</h1>${body}</main>
    <footer>${foot ?? '<p>© 2023 Maple Grove. All rights reserved.</p>'}</footer></body></html>`;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** "MO-WE 09:00-17:00" → one entry a day, sorted. */
export function eachDay(rows: readonly string[]): string[] {
  const all = rows.flatMap((row) => {
    const [days = '', times = ''] = row.split(' ');
    return days.split(',').flatMap((part) => {
      const [from = '', to = from] = part.split('-');
      const first = DAYS.indexOf(from);
      const codes = from === to ? [part] : DAYS.slice(first, DAYS.indexOf(to) + 1);
      return codes.map((day) => `${day} ${times}`);
    });
  });
  return [...new Set(all)].sort();
}
