/** Where the web address of a resource stands: on its own site, on a directory, in a list. */
import { type Pattern, page } from './pattern';

const CARD = '<p>40 Willow Road, Dayton, OH 45402</p><p>(937) 555-0117</p>';
const HOME = 'https://willowcreek.example.org';

/** A page of the organization's own site. */
const own = (what: string, url: string | null, html: string, at?: string): Pattern => ({
  what,
  html,
  ...(at === undefined ? {} : { at }),
  want: { name: 'Willow Creek Shelter', url },
});
const TITLE = '<title>Contact - Willow Creek Shelter</title>';
const body = (inner = '', logo = '/'): string =>
  `<header><a class="logo" href="${logo}"><img alt="Willow Creek Shelter" src="l.png"></a></header><main><h1>Contact</h1>${CARD}${inner}</main>`;

export const OWN_SITE: readonly Pattern[] = [
  own(
    'canonical of a page below the home page',
    `${HOME}/`,
    page(`${TITLE}<link rel="canonical" href="${HOME}/contact/">`, body()),
  ),
  own('og:url only', `${HOME}/`, page(`${TITLE}<meta property="og:url" content="${HOME}/contact">`, body())),
  own('the logo links home with the whole address', `${HOME}/`, page(TITLE, body('', `${HOME}/`))),
  own('the logo links home without a last slash', `${HOME}/`, page(TITLE, body('', HOME))),
  own('a page read at its address', `${HOME}/`, page(TITLE, body()), `${HOME}/contact`),
  own(
    'the menu says Home with the whole address',
    `${HOME}/`,
    page(
      TITLE,
      `<ul id="menu"><li><a href="${HOME}/">Home</a></li><li><a href="${HOME}/about">About</a></li></ul><h1>Willow Creek Shelter</h1>${CARD}`,
    ),
  ),
  own(
    'a home link to index.html',
    `${HOME}/`,
    page(
      TITLE,
      `<a href="${HOME}/index.html">Home</a><h1>Willow Creek Shelter</h1>${CARD}<a href="${HOME}/x.html">More</a><a href="${HOME}/y.html">Beds</a>`,
    ),
  ),
  own(
    'structured data states it',
    `${HOME}/`,
    page(
      `${TITLE}<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Willow Creek Shelter","url":"${HOME}/"}</script>`,
      body(),
    ),
  ),
  own(
    'a WebSite node states it',
    `${HOME}/`,
    page(
      `${TITLE}<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Willow Creek Shelter","url":"${HOME}/"}]}</script>`,
      body(),
    ),
  ),
  own(
    'the own address written out in the footer',
    'http://www.willowcreek.example.org',
    page(TITLE, body('<footer><p>www.willowcreek.example.org</p></footer>')),
  ),
  own(
    'the own address written out without www',
    'http://willowcreekshelter.org',
    page(TITLE, body('<p>Visit us at willowcreekshelter.org</p>')),
  ),
  own('nothing absolute anywhere', null, page(TITLE, body())),
  own('only the host of the general mailbox', null, page(TITLE, body('<p>info@willowcreek.example.org</p>'))),
  own(
    'WordPress links and feeds',
    `${HOME}/`,
    page(
      `${TITLE}<link rel="alternate" type="application/rss+xml" href="${HOME}/feed/"><link rel="https://api.w.org/" href="${HOME}/wp-json/"><link rel="shortlink" href="${HOME}/?p=12">`,
      body(),
    ),
  ),
  own(
    'a Wix site',
    `${HOME}/`,
    page(
      `${TITLE}<link rel="canonical" href="${HOME}/contact"><meta name="generator" content="Wix.com Website Builder">`,
      `${body()}<footer><a href="http://www.wix.com/lpviral/en900?utm_campaign=x">Start now</a></footer>`,
    ),
  ),
  own(
    'a canonical on a builder’s own host',
    'https://willowcreek.wixsite.com/home',
    page(`${TITLE}<link rel="canonical" href="https://willowcreek.wixsite.com/home">`, body()),
  ),
  own(
    'tracking parameters on the home link',
    `${HOME}/`,
    page(TITLE, body('', `${HOME}/?utm_source=header&utm_medium=logo`)),
  ),
  own(
    'partners and sponsors linked beside',
    `${HOME}/`,
    page(
      `${TITLE}<link rel="canonical" href="${HOME}/contact">`,
      body(
        '<h2>Partners</h2><p><a href="https://unitedgiving.example.com">United Giving</a> <a href="https://citybank.example.com">City Bank</a></p>',
      ),
    ),
  ),
  own(
    'a donation service with a button',
    `${HOME}/`,
    page(
      `${TITLE}<meta property="og:url" content="${HOME}/">`,
      body('<a href="https://donations.example.com/willow">Visit our website to donate</a>'),
    ),
  ),
  own(
    'social profiles in the header, nothing else',
    null,
    page(
      TITLE,
      `<header><a href="https://www.facebook.com/willowcreek">Facebook</a><b class="site-title">Willow Creek Shelter</b></header><h1>Contact</h1>${CARD}`,
    ),
  ),
  own(
    'a language version of the home page',
    `${HOME}/`,
    page(
      `${TITLE}<link rel="canonical" href="${HOME}/es/contacto"><link rel="alternate" hreflang="en" href="${HOME}/contact">`,
      body(),
    ),
  ),
  own('a parked base address', `${HOME}/`, page(`<base href="${HOME}/">${TITLE}`, body())),
  own(
    'the web designer’s link in the footer',
    null,
    page(TITLE, body('<footer>Site by <a href="https://pixelstudio.example.com/">Pixel Studio</a></footer>')),
  ),
];

const directory = (inner: string, head = ''): string =>
  page(
    `<title>Willow Creek Shelter | HelpPages</title>${head}`,
    `<header><a class="logo" href="https://helppages.example.com/"><img src="l.png" alt="HelpPages"></a><nav><a href="https://helppages.example.com/search">Search</a><a href="https://helppages.example.com/add">Add a listing</a></nav></header><main><h1>Willow Creek Shelter</h1><p class="addr">40 Willow Road, Dayton, OH 45402</p><p>(937) 555-0117</p>${inner}</main><footer><a href="https://www.facebook.com/helppages">Facebook</a> <a href="https://helppages.example.com/terms">Terms</a></footer>`,
  );
const CANON = '<link rel="canonical" href="https://helppages.example.com/oh/dayton/willow-creek-shelter">';
const listed = (what: string, url: string | null, inner: string, head = CANON): Pattern => ({
  what,
  html: directory(inner, head),
  want: { name: 'Willow Creek Shelter', url },
});

export const LISTED: readonly Pattern[] = [
  listed('a labelled address', HOME, `<p><b>Website:</b> <a href="${HOME}">${HOME}</a></p>`),
  listed(
    'a labelled address without a link',
    'http://www.willowcreek.example.org',
    '<p>Website: www.willowcreek.example.org</p>',
  ),
  listed('a labelled address without www or link', 'http://willowcreek.org', '<p>Website: willowcreek.org</p>'),
  listed(
    'a label in a cell before',
    HOME,
    `<table><tr><td>Web</td><td><a href="${HOME}">Click here</a></td></tr></table>`,
  ),
  listed('a label in a dt', `${HOME}/dayton`, `<dl><dt>Website</dt><dd><a href="${HOME}/dayton">Open</a></dd></dl>`),
  listed('a label in the line above', HOME, `<h4>Website</h4><p><a href="${HOME}">Willow Creek</a></p>`),
  listed('a visit button', HOME, `<a class="btn" href="${HOME}">Visit website</a>`),
  listed('a Spanish button', HOME, `<a class="btn" href="${HOME}">Visitar sitio web</a>`),
  listed(
    'a Dutch label',
    HOME,
    `<p>Website: <a href="${HOME}">willowcreek</a></p><p><a href="https://maps.example.com/x">Kaart</a></p>`,
  ),
  listed('words of a link are the host', HOME, `<p><a href="${HOME}">willowcreek.example.org</a></p>`),
  listed('words of a link are the name', HOME, `<p>Run by <a href="${HOME}">Willow Creek Shelter</a></p>`),
  listed(
    'a more-information link',
    `${HOME}/beds`,
    `<p>For more information visit <a href="${HOME}/beds">their page</a>.</p>`,
  ),
  listed(
    'an icon with a label for screen readers',
    HOME,
    `<div><a href="${HOME}" aria-label="Website"><i class="fa fa-globe"></i></a></div>`,
  ),
  listed(
    'a redirector of a search engine',
    `${HOME}/`,
    '<p>Website: <a href="https://www.google.com/url?q=https://willowcreek.example.org/&amp;sa=D&amp;usg=x">Open</a></p>',
  ),
  listed(
    'a redirector of a social network',
    `${HOME}/`,
    '<p>Website: <a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fwillowcreek.example.org%2F&amp;h=AT0">Open</a></p>',
  ),
  listed(
    'a mail filter’s wrapping',
    `${HOME}/`,
    '<p>Website: <a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwillowcreek.example.org%2F&amp;data=05">Open</a></p>',
  ),
  listed(
    'the directory’s own redirect',
    `${HOME}/`,
    '<p>Website: <a href="https://helppages.example.com/out?url=https%3A%2F%2Fwillowcreek.example.org%2F">Visit website</a></p>',
  ),
  listed(
    'tracking parameters',
    `${HOME}/`,
    `<p><a href="${HOME}/?utm_source=helppages&utm_medium=listing&fbclid=abc">Website</a></p>`,
  ),
  listed(
    'a meaningful parameter stays',
    `${HOME}/page.aspx?pid=300`,
    `<p><a href="${HOME}/page.aspx?pid=300&utm_source=x">Website</a></p>`,
  ),
  listed(
    'a map link beside it',
    HOME,
    `<p><a href="https://maps.google.com/?q=40+Willow">Directions</a> <a href="https://goo.gl/maps/abc">Map</a> <a href="${HOME}">Website</a></p>`,
  ),
  listed(
    'a social profile beside it',
    HOME,
    `<p><a href="https://www.facebook.com/willow">Facebook</a> <a href="${HOME}">Website</a></p>`,
  ),
  listed(
    'only a social profile',
    'https://www.facebook.com/willowcreekshelter',
    '<p>Website: <a href="https://www.facebook.com/willowcreekshelter">facebook.com/willowcreekshelter</a></p>',
  ),
  listed('no website: the directory is not the answer', null, '<p>No website given.</p>'),
  listed('no website and no canonical', null, '<p>Listing last updated 2023.</p>', ''),
  listed('labelled, without canonical', HOME, `<p>Website: <a href="${HOME}">${HOME}</a></p>`, ''),
  listed(
    'a form to apply beside the website',
    HOME,
    `<p><a href="https://forms.example.net/apply">Apply online</a></p><p>Website: <a href="${HOME}">Link</a></p>`,
  ),
  listed('an address in capitals', 'http://WWW.WILLOWCREEK.EXAMPLE.ORG', '<p>WEBSITE: WWW.WILLOWCREEK.EXAMPLE.ORG</p>'),
  listed(
    'a full stop and bracket after it',
    'http://www.willowcreek.example.org/beds',
    '<p>More at (www.willowcreek.example.org/beds).</p>',
  ),
];
