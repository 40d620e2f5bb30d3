/**
 * One list of places in the ways people lay such lists out: headings, tables by rows and by columns, cards, entries,
 * definition lists, paragraphs, sentences, boxes of page builders, preformatted text.
 */

export interface Place {
  readonly name: string;
  /** Street, town and whatever code the list gives; "" where it gives none. */
  readonly address: string;
  readonly town: string;
  /** As written; "" for none. */
  readonly phone: string;
  readonly hours: string;
  readonly email: string;
  readonly url: string;
}

type Label = 'Address' | 'Phone' | 'Hours' | 'Email' | 'Website';
type Told = readonly [label: Label, html: string];

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the list tells of a place, in the usual order; links as links. */
function told({ address, phone, hours, email, url }: Place, ...without: readonly Label[]): readonly Told[] {
  const shown = url.replace(/^https:\/\/|\/$/g, '');
  const all: readonly Told[] = [
    ['Address', text(address)],
    ['Phone', text(phone)],
    ['Hours', text(hours)],
    ['Email', email && `<a href="mailto:${email}">${email}</a>`],
    ['Website', url && `<a href="${url}">${shown}</a>`],
  ];
  return all.filter(([label, html]) => html !== '' && !without.includes(label));
}

const lines = (place: Place, ...without: readonly Label[]): readonly string[] =>
  told(place, ...without).map(([, html]) => html);
const labelled = (place: Place, ...without: readonly Label[]): readonly string[] =>
  told(place, ...without).map(([label, html]) => `${label}: ${html}`);
const of = (place: Place, label: Label): string => told(place).find(([one]) => one === label)?.[1] ?? '';
const name = (place: Place): string => text(place.name);
const each = (places: readonly Place[], one: (place: Place, at: number) => string): string => places.map(one).join('');
const br = (parts: readonly string[]): string => parts.join('<br>');
const all = (parts: readonly string[], tag: string): string => parts.map((part) => `<${tag}>${part}</${tag}>`).join('');
const COLUMNS: readonly Label[] = ['Address', 'Phone', 'Hours', 'Email', 'Website'];
const CELLS: readonly Label[] = ['Address', 'Phone', 'Hours'];
const pairs = <T>(list: readonly T[]): T[][] =>
  list.flatMap((_, at) => (at % 2 === 0 ? [list.slice(at, at + 2) as T[]] : []));

/** Each layout by what a reader sees. */
export const LAYOUTS: Readonly<Record<string, (places: readonly Place[]) => string>> = {
  'headings over broken lines': (list) => each(list, (one) => `<h3>${name(one)}</h3><p>${br(lines(one))}</p>`),
  'headings over labelled entries': (list) =>
    each(list, (one) => `<h3>${name(one)}</h3><ul>${all(labelled(one), 'li')}</ul>`),
  'headings over paragraphs': (list) => each(list, (one) => `<h4>${name(one)}</h4>${all(lines(one), 'p')}`),
  'headings with a number': (list) =>
    each(list, (one, at) => `<h2>${at + 1}. ${name(one)}</h2><p>${br(lines(one))}</p>`),
  'headings over an address element': (list) =>
    each(
      list,
      (one) =>
        `<h3>${name(one)}</h3>${one.address && `<address>${text(one.address)}</address>`}${all(labelled(one, 'Address'), 'p')}`,
    ),
  'headings over one line with bars': (list) =>
    each(list, (one) => `<h3>${name(one)}</h3><p>Groceries for all.</p><p>${lines(one).join(' | ')}</p>`),
  'towns over bold names': (list) =>
    [...new Set(list.map(({ town }) => town))]
      .map(
        (town) =>
          `<h2>${town}</h2>${each(
            list.filter((one) => one.town === town),
            (one) => `<p><strong>${name(one)}</strong><br>${br(lines(one))}</p>`,
          )}`,
      )
      .join(''),
  'a table with a head': (list) =>
    `<table><tr><th>Name</th>${all(COLUMNS, 'th')}</tr>${each(
      list,
      (one) =>
        `<tr><td>${name(one)}</td>${all(
          COLUMNS.map((label) => of(one, label)),
          'td',
        )}</tr>`,
    )}</table>`,
  'a table without a head': (list) =>
    `<table>${each(
      list,
      (one) =>
        `<tr><td><b>${name(one)}</b></td>${all(
          CELLS.map((label) => of(one, label)),
          'td',
        )}</tr>`,
    )}</table>`,
  'a table of two columns': (list) =>
    `<table>${each(list, (one) => `<tr><td><b>${name(one)}</b><br>${text(one.address)}</td><td>${br(lines(one, 'Address'))}</td></tr>`)}</table>`,
  'a table with a column for each place': (list) =>
    `<table><tr><th></th>${all(
      list.map((one) => name(one)),
      'th',
    )}</tr>${COLUMNS.map(
      (label) =>
        `<tr><th>${label}</th>${all(
          list.map((one) => of(one, label)),
          'td',
        )}</tr>`,
    ).join('')}</table>`,
  'a table with blocks of rows': (list) =>
    `<table>${each(
      list,
      (one) =>
        `<tr><td colspan="2"><b>${name(one)}</b></td></tr>${told(one)
          .map(([label, html]) => `<tr><td>${label}</td><td>${html}</td></tr>`)
          .join('')}`,
    )}</table>`,
  'cards in the cells of a table': (list) =>
    `<table>${pairs(list)
      .map((two) => `<tr>${each(two, (one) => `<td><b>${name(one)}</b><br>${br(lines(one))}</td>`)}</tr>`)
      .join('')}</table>`,
  'a table for each place': (list) =>
    each(
      list,
      (one) =>
        `<table><caption>${name(one)}</caption>${told(one)
          .map(([label, html]) => `<tr><th>${label}</th><td>${html}</td></tr>`)
          .join('')}</table>`,
    ),
  'bold names over broken lines': (list) =>
    each(list, (one) => `<p><strong>${name(one)}</strong><br>${br(lines(one))}</p>`),
  'bold names in one paragraph': (list) =>
    `<p>${list.map((one) => `<b>${name(one)}</b><br>${br(lines(one))}`).join('<br><br>')}</p>`,
  'bold names in paragraphs of their own': (list) =>
    each(list, (one) => `<p><b>${name(one)}</b></p>${all(lines(one), 'p')}`),
  'bold names at the start of a line': (list) =>
    each(list, (one) => `<p><b>${name(one)}</b> ${lines(one).join(', ')}</p>`),
  'hours above bold names': (list) =>
    each(list, (one) => `<p>${text(one.hours)}<br><b>${name(one)}</b><br>${br(lines(one, 'Hours'))}</p>`),
  'blue names in a centred font': (list) =>
    `<center>${each(list, (one) => `<font size="4" color="blue"><b>${name(one)}</b></font><br><font size="2">${br(lines(one))}</font><p>`)}</center>`,
  'names in capitals': (list) => each(list, (one) => `<p>${name(one).toUpperCase()}<br>${br(lines(one))}</p>`),
  'preformatted text': (list) => `<pre>${list.map((one) => [name(one), ...lines(one)].join('\n')).join('\n\n')}</pre>`,
  'names in boxes of a class': (list) =>
    each(list, (one) => `<div class="n">${name(one)}</div>${all(lines(one), 'div')}`),
  'labels for the names': (list) => each(list, (one) => `<p>Agency: ${name(one)}<br>${br(labelled(one))}</p><hr>`),
  'terms and definitions': (list) => `<dl>${each(list, (one) => `<dt>${name(one)}</dt>${all(lines(one), 'dd')}`)}</dl>`,
  'rows of boxes': (list) =>
    `<div class="t"><div class="r">${all(['Name', ...CELLS], 'div')}</div>${each(
      list,
      (one) =>
        `<div class="r"><div>${name(one)}</div>${all(
          CELLS.map((label) => of(one, label)),
          'div',
        )}</div>`,
    )}</div>`,
  folds: (list) => each(list, (one) => `<details><summary>${name(one)}</summary>${all(labelled(one), 'p')}</details>`),
  'entries with commas': (list) =>
    `<ul>${each(list, (one) => `<li><b>${name(one)}</b>, ${lines(one).join(', ')}</li>`)}</ul>`,
  'entries with a dash': (list) =>
    `<ul>${each(list, (one) => `<li>${name(one)} – ${lines(one).join(', ')}</li>`)}</ul>`,
  'entries with linked names': (list) =>
    `<ul>${each(list, (one) => `<li>${one.url ? `<a href="${one.url}">${name(one)}</a>` : name(one)}: ${lines(one, 'Website').join('; ')}</li>`)}</ul>`,
  'entries with entries': (list) =>
    `<ul>${each(list, (one) => `<li>${name(one)}<ul>${all(lines(one), 'li')}</ul></li>`)}</ul>`,
  'numbered entries': (list) => `<ol>${each(list, (one) => `<li><h3>${name(one)}</h3>${br(lines(one))}</li>`)}</ol>`,
  cards: (list) =>
    `<div class="row">${each(list, (one) => `<div class="col"><div class="card"><h5>${name(one)}</h5>${all(lines(one, 'Website'), 'p')}${one.url && `<a class="btn" href="${one.url}">Website</a>`}</div></div>`)}</div>`,
  'boxes of a page builder': (list) =>
    each(
      list,
      (one) =>
        `<div data-mesh><div><div class="rt"><h2 class="f7"><span><span style="font-weight:bold">${name(one)}</span></span></h2></div></div>${lines(
          one,
        )
          .map((line) => `<div class="rt"><p class="f8"><span>${line}</span></p></div>`)
          .join('')}</div>`,
    ),
  'columns of a block editor': (list) =>
    each(
      list,
      (one) =>
        `<div class="wp-block-columns"><div class="wp-block-column"><h3>${name(one)}</h3><p>${text(one.address)}</p></div><div class="wp-block-column"><p>${br(
          told(one, 'Address').map(([label, html]) => `<strong>${label}</strong> ${html}`),
        )}</p></div></div>`,
    ),
  'posts with a picture': (list) =>
    each(
      list,
      (one, at) =>
        `<article><a href="/p/${at}"><img src="a.jpg" alt="${name(one)}"></a><h2><a href="/p/${at}">${name(one)}</a></h2>${all(
          CELLS.map((label) => of(one, label)),
          'div',
        )}</article>`,
    ),
};
