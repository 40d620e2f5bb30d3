/** Stories of newspapers: the paper's own name and web address say nothing of the service it writes about. */
import { type Pattern, page } from './pattern';

const MENU = ['News', 'Sports', 'Obituaries', 'Classifieds', 'Subscribe'].map((one) => `<a href="/${one}">${one}</a>`);

const story = (paper: string, headline: string, body: string): string =>
  page(
    `<title>${headline} | ${paper}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${paper}">`,
    `<header><a href="/"><img src="logo.svg" alt="${paper}"></a><nav>${MENU.join('')}</nav></header><main><article><h1>${headline}</h1>
    <p class="byline">By Robin Sample</p>${body}</article></main><footer><p>${paper}</p><p>© 2024 All rights reserved</p></footer>`,
  );

export const PRESS: readonly Pattern[] = [
  {
    what: 'the pantry of a story, not the paper, whatever the paper is called',
    html: story(
      'The Millerton',
      'Fern Hollow Food Pantry will open April 6',
      `<p>After three weeks of closed doors, the Fern Hollow Food Pantry is to open again on Monday, April 6, with a new way of handing out what people need.</p>
      <p>The Fern Hollow Food Pantry at 115 W. Locust St. helped 29 families on its last day in March, four more than in an ordinary week of the winter before.</p>
      <p>Helpers will pack boxes beforehand and carry them out to the cars, so that nobody has to stand in line inside the small hall of the old fire station.</p>`,
    ),
    want: { name: 'Fern Hollow Food Pantry', url: null },
  },
  {
    what: 'the office of a small site with a page about itself stays the name',
    html: page(
      '<title>News | Harbor Light Mission</title><meta property="og:type" content="article"><meta property="og:site_name" content="Harbor Light Mission">',
      `<header><nav><a href="/news">News</a><a href="/give">Give</a></nav></header><main><h1>We open at six</h1><p>Supper is at six from now on.</p><p>12 Oak Street, Dayton, OH 45402</p></main>`,
    ),
    want: { name: 'Harbor Light Mission' },
  },
];
