/** Whose a mailbox is: the resource's, the directory's, the web designer's, a colleague's. */
import { type Pattern, page } from './pattern';

/** A directory's page about somebody else. */
const listing = (inner: string, footer: string, at = ''): string =>
  page(
    `<title>Willow Creek Shelter - HelpPages</title>${at && `<link rel="canonical" href="${at}">`}`,
    `<div id="header"><a href="/"><img src="/logo.png" alt="HelpPages"></a><ul class="nav"><li><a href="/add">Add a listing</a></li><li><a href="/about">About</a></li></ul></div>
<div id="content"><p class="breadcrumb"><a href="/">Home</a> » <a href="/ohio">Ohio</a> » <a href="/ohio/dayton">Dayton</a></p><h1>Willow Creek Shelter</h1>${inner}<p><a href="/edit?id=12">Suggest an edit to this listing</a></p></div>
<div id="footer">${footer}</div>`,
  );

const site = (inner: string, footer: string, head = '<title>Contact Us - Willow Creek Shelter</title>'): string =>
  page(
    head,
    `<header><a class="site-title" href="/">Willow Creek Shelter</a><nav><a href="/about">About</a><a href="/contact">Contact</a></nav></header><main>${inner}</main><footer>${footer}</footer>`,
  );

const CARD = '<p>40 Willow Road, Dayton, OH 45402</p><p>(937) 555-0117</p>';

export const WHOSE: readonly Pattern[] = [
  {
    what: 'a directory keeps its own mailbox in the footer',
    html: listing(
      `${CARD}<p>Email: staff@willowshelter.example.org</p>`,
      '<p>HelpPages, support@helppages.example.com</p>',
    ),
    want: { name: 'Willow Creek Shelter', emails: ['staff@willowshelter.example.org'] },
  },
  {
    what: 'a directory lists a place that has no mailbox',
    html: listing(CARD, '<p>Questions? <a href="mailto:support@helppages.example.com">Mail HelpPages</a></p>'),
    want: { name: 'Willow Creek Shelter', emails: [] },
  },
  {
    what: 'a directory read at its own address',
    html: listing(
      `${CARD}<p>Found a mistake? Tell editor@helppages.example.com</p>`,
      '',
      'https://helppages.example.com/ohio/willow-creek-shelter',
    ),
    want: { name: 'Willow Creek Shelter', emails: [] },
  },
  {
    what: 'the footer of the resource’s own site holds its only mailbox',
    html: site('<h1>Get help</h1><p>Beds open at six.</p>', `${CARD}<p>info@willowcreek.example.org</p>`),
    want: { name: 'Willow Creek Shelter', emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'the header of the own site holds it',
    html: page(
      '<title>Programs | Willow Creek Shelter</title>',
      `<div class="top-bar"><span>(937) 555-0117</span> <a href="mailto:info@willowcreek.example.org">info@willowcreek.example.org</a></div><header><a class="custom-logo-link" href="/"><img alt="Willow Creek Shelter" src="l.png"></a></header><main><h1>Programs</h1><p>Beds, meals and showers.</p></main><footer><p>40 Willow Road, Dayton, OH 45402</p></footer>`,
    ),
    want: { name: 'Willow Creek Shelter', emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'the web designer signs the footer',
    html: site(
      `<h1>Contact</h1>${CARD}<p>info@willowcreek.example.org</p>`,
      '<p>© 2023 Willow Creek Shelter. Website by <a href="mailto:hello@pixelstudio.example.com">Pixel Studio</a></p>',
    ),
    want: { emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'problems with the site go to another mailbox',
    html: site(
      `<h1>Contact</h1>${CARD}<p>info@willowcreek.example.org</p>`,
      '<p>Problems with this website? Contact webteam@hosting.example.net</p>',
    ),
    want: { emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'a privacy officer is named at the end',
    html: site(
      `<h1>Contact</h1>${CARD}<p>info@willowcreek.example.org</p>`,
      '<p>Privacy: requests about your data go to privacy@bigcloud.example.net</p>',
    ),
    want: { emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'a form service keeps an address in the source',
    html: site(
      `<h1>Contact</h1>${CARD}<form action="https://forms.example.net/owner@forms.example.net"><input name="email"></form><p>info@willowcreek.example.org</p>`,
      '',
    ),
    want: { emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'the mailbox stands only in structured data',
    html: site(
      `<h1>Contact</h1>${CARD}`,
      '',
      '<title>Contact - Willow Creek Shelter</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NGO","name":"Willow Creek Shelter","email":"mailto:info@willowcreek.example.org"}</script>',
    ),
    want: { emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'the general mailbox comes first although a colleague stands above it',
    html: site(
      `<h1>Our staff</h1><p>Ada Fern, Director<br>afern@willowcreek.example.org</p><p>Ben Moss, Cook<br>bmoss@willowcreek.example.org</p>`,
      `${CARD}<p>info@willowcreek.example.org</p>`,
    ),
    want: {
      name: 'Willow Creek Shelter',
      emails: ['info@willowcreek.example.org', 'afern@willowcreek.example.org', 'bmoss@willowcreek.example.org'],
    },
  },
  {
    what: 'an event page of the organization’s own site',
    html: page(
      '<title>Winter coat drive - Willow Creek Shelter</title>',
      `<header><div class="logo"><a href="https://willowcreek.example.org">Willow Creek Shelter</a></div></header><div id="main"><p><a href="/events">« All Events</a></p><h1 class="tribe-events-single-event-title">Winter coat drive</h1><p>December 4 @ 3:00 pm - 6:00 pm</p><p>Bring coats.</p><h2>Venue</h2><p>Oak Hall</p><p>9 Oak Street, Dayton, OH 45403</p><p>Phone: 937-555-0190</p></div><footer><p>PO Box 12, Dayton, OH 45402</p><p>(937) 555-0117</p><p>info@willowcreek.example.org</p></footer>`,
    ),
    want: {
      name: 'Willow Creek Shelter',
      url: 'https://willowcreek.example.org',
      emails: ['info@willowcreek.example.org'],
    },
  },
  {
    what: 'a news post signed by its author',
    html: page(
      '<title>New freezer arrives | Willow Creek Shelter</title><meta property="og:type" content="article"><meta property="og:site_name" content="Willow Creek Shelter">',
      `<header><a class="brand" href="/">Willow Creek Shelter</a></header><article><h1>New freezer arrives</h1><p>By Ada Fern</p><p>We can store more food now.</p></article><footer>${CARD}<a href="mailto:info@willowcreek.example.org">Email us</a></footer>`,
    ),
    want: { name: 'Willow Creek Shelter', emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'a county department with its own mailbox and the county’s',
    html: page(
      '<title>Office of Aging | Fern County, OH</title>',
      `<header><a href="/"><img src="logo.png" alt="Fern County, OH"></a></header><main><h1>Office of Aging</h1><p>200 Main Street, Fern, OH 45300</p><p>Phone: 937-555-0160</p><p>aging@ferncounty.example.gov</p></main><footer><p>Fern County Government</p></footer>`,
    ),
    want: { name: 'Office of Aging', emails: ['aging@ferncounty.example.gov'] },
  },
  {
    what: 'rows of a table keep their mailboxes, the page’s own stays out',
    html: page(
      '<title>Pantries | HelpPages</title>',
      `<header>HelpPages</header><h1>Food pantries</h1><table><tr><th>Name</th><th>Address</th><th>Email</th></tr>
<tr><td>Elm Pantry</td><td>1 Elm St, Dayton, OH 45402</td><td><a href="mailto:elm@elmpantry.example.org">Mail</a></td></tr>
<tr><td>Oak Church Kitchen</td><td>2 Oak St, Dayton, OH 45402</td><td>kitchen@oakchurch.example.org</td></tr>
<tr><td>Fir Food Bank</td><td>3 Fir St, Dayton, OH 45402</td><td></td></tr></table><p>Questions about this list: <a href="mailto:lists@helppages.example.com">lists@helppages.example.com</a></p><footer>HelpPages · support@helppages.example.com</footer>`,
    ),
    want: [
      { name: 'Elm Pantry', emails: ['elm@elmpantry.example.org'] },
      { name: 'Oak Church Kitchen', emails: ['kitchen@oakchurch.example.org'] },
      { name: 'Fir Food Bank', emails: [] },
    ],
  },
  {
    what: 'cards with an envelope at their foot',
    html: page(
      '<title>Partners</title>',
      [
        'Elm Pantry|elm@elmpantry.example.org|1 Elm St',
        'Oak Kitchen|mail@oakkitchen.example.org|2 Oak St',
        'Fir Food Bank|fir@firbank.example.org|3 Fir St',
      ]
        .map((row) => row.split('|'))
        .map(
          ([name, mail, street]) =>
            `<div class="card"><h3>${name}</h3><p>${street}, Dayton, OH 45402</p><div class="icons"><a href="mailto:${mail}"><i class="fa fa-envelope"></i></a></div></div>`,
        )
        .join(''),
    ),
    want: [
      { name: 'Elm Pantry', emails: ['elm@elmpantry.example.org'] },
      { name: 'Oak Kitchen', emails: ['mail@oakkitchen.example.org'] },
      { name: 'Fir Food Bank', emails: ['fir@firbank.example.org'] },
    ],
  },
  {
    what: 'the same mailbox in link, text and capitals is one',
    html: site(
      `<h1>Contact</h1>${CARD}<p>INFO@WillowCreek.example.org</p><a href="mailto:info@willowcreek.example.org">Mail</a>`,
      '<p>info@willowcreek.example.org</p>',
    ),
    want: { emails: ['info@willowcreek.example.org'] },
  },
  {
    what: 'a free mail service is the resource’s own',
    html: site(`<h1>Contact</h1>${CARD}<p>willowcreekshelter@gmail.com</p>`, ''),
    want: { emails: ['willowcreekshelter@gmail.com'] },
  },
  {
    what: 'the words of a link say another mailbox than its target: the words are read by people',
    html: site(
      `<h1>Contact</h1>${CARD}<p>Email<a href="mailto:info@willowcreek.example.org">info@willowcreek.example.org</a></p>`,
      '',
    ),
    want: { emails: ['info@willowcreek.example.org'] },
  },
];
