/** Pages as site builders and hand-made sites of many years write them: name, website and mailboxes together. */
import { type Pattern, page } from './pattern';

const HOSPITAL = 'Oak Valley Hospital';
const ROAD = '<p>300 Valley Road<br>Elmwood, OH 45011<br>Phone: 513-555-0144</p>';
const titled = (title: string, name = HOSPITAL, inner = '<h2>Contact Us</h2>'): Pattern => ({
  what: `a title "${title}"`,
  html: page(`<title>${title}</title>`, `${inner}${ROAD}`),
  want: { name },
});

export const TITLES: readonly Pattern[] = [
  titled('Contact Us :: Oak Valley Hospital :: Elmwood'),
  titled('Oak Valley Hospital > Contact Us > Directions'),
  titled('Oak Valley Hospital » Contact'),
  titled('Welcome to the Oak Valley Hospital web site'),
  titled('Welcome to Oak Valley Hospital'),
  titled('Contact Oak Valley Hospital'),
  titled('Contacting Oak Valley Hospital'),
  titled('Oak Valley Hospital Contact Information'),
  titled('Oak Valley Hospital Contact Us'),
  titled('Oak Valley Hospital - Contact Info'),
  titled('Oak Valley Hospital, Elmwood, Ohio'),
  titled('Oak Valley Hospital (Elmwood, OH)'),
  titled('Oak Valley Hospital: Locations & Directions'),
  titled('Locations – Oak Valley Hospital – Elmwood, OH'),
  titled('Directions to Oak Valley Hospital'),
  titled('How To Reach Us - Oak Valley Hospital'),
  titled('Oak Valley Hospital Home Page'),
  titled('Oak Valley Hospital Official Website | Home'),
  titled('Oak Valley Hospital | Caring for Elmwood since 1921'),
  titled('Hours and Directions | Visit | Oak Valley Hospital'),
  titled('About Us - Our History - Oak Valley Hospital'),
  titled('OAK VALLEY HOSPITAL - CONTACT US', 'OAK VALLEY HOSPITAL'),
  titled('Superior Court of California, County of Elm - Contact Us', 'Superior Court of California, County of Elm'),
  titled(
    'Board Meeting Agenda - Elmwood Housing Authority',
    'Elmwood Housing Authority',
    '<h1>Board Meeting Agenda</h1>',
  ),
  titled('Elmwood Unified School District - Contact Us', 'Elmwood Unified School District'),
  titled(
    'Office of Student Affairs | Dover State University',
    'Office of Student Affairs',
    '<h1>Office of Student Affairs</h1>',
  ),
  titled('City of Elmwood : City Clerk', 'City Clerk', '<h1>City Clerk</h1>'),
  titled('City of Elmwood, Ohio - Official Website - Contact Us', 'City of Elmwood, Ohio'),
  titled('First Baptist Church of Elmwood - Elmwood, TX - Home', 'First Baptist Church of Elmwood'),
  titled("Women's Center of Elm County > Get Help", "Women's Center of Elm County", '<h1>Get Help</h1>'),
];

const site = (what: string, html: string, want: Pattern['want'], at?: string): Pattern => ({
  what,
  html,
  want,
  ...(at === undefined ? {} : { at }),
});

export const BUILDERS: readonly Pattern[] = [
  site(
    'Wix: a site name run together',
    page(
      '<title>Contact | elmhouse</title><meta property="og:site_name" content="elmhouse"><meta property="og:title" content="Contact | elmhouse"><link rel="canonical" href="https://www.elmhouse.example.org/contact"><meta name="generator" content="Wix.com Website Builder">',
      '<div id="SITE_HEADER"><h1><span>Elm House</span></h1></div><div id="PAGES_CONTAINER"><h2>CONTACT</h2><p>12 Oak Street, Dayton, OH 45402</p><p>937-555-0108</p><p><a href="mailto:info@elmhouse.example.org">info@elmhouse.example.org</a></p></div><div id="SITE_FOOTER"><p>©2023 by Elm House. Proudly created with Wix.com</p></div>',
    ),
    { name: 'Elm House', url: 'https://www.elmhouse.example.org/', emails: ['info@elmhouse.example.org'] },
  ),
  site(
    'Squarespace: title with a long dash',
    page(
      '<title>Contact &mdash; Elm House</title><link rel="canonical" href="https://elmhouse.example.org/contact"><meta property="og:site_name" content="Elm House">',
      '<header id="header"><div class="header-title-logo"><a href="/"><img src="https://images.squarespace-cdn.com/logo.png" alt="Elm House"></a></div></header><main><h3>Say hello</h3><p>12 Oak Street<br>Dayton, OH 45402</p><p>(937) 555-0108<br><a href="mailto:hello@elmhouse.example.org">hello@elmhouse.example.org</a></p></main><footer><p>Made with Squarespace</p></footer>',
    ),
    { name: 'Elm House', url: 'https://elmhouse.example.org/', emails: ['hello@elmhouse.example.org'] },
  ),
  site(
    'Weebly',
    page(
      '<title>Contact Us - Elm House</title>',
      '<div id="header-wrap"><span class="wsite-logo"><a href="/"><span id="wsite-title">Elm House</span></a></span></div><div id="wsite-content"><h2 class="wsite-content-title">Contact Us</h2><div class="paragraph">12 Oak Street, Dayton, OH 45402<br>937-555-0108<br>elmhouse@example.net</div></div><div id="footer">Powered by <a href="https://www.weebly.com/signup">Create your own unique website</a></div>',
    ),
    { name: 'Elm House', url: null, emails: ['elmhouse@example.net'] },
  ),
  site(
    'Google Sites',
    page(
      '<title>Elm House Pantry - Hours</title><meta property="og:url" content="https://sites.google.com/view/elmhousepantry/hours"><meta property="og:site_name" content="Elm House Pantry">',
      '<header><a href="/view/elmhousepantry/home">Elm House Pantry</a></header><section><h1>Hours</h1></section><section><p>Tuesdays 4-6 pm</p><p>12 Oak Street, Dayton, OH 45402</p><p>Write to elmhousepantry@gmail.com</p></section>',
    ),
    {
      name: 'Elm House Pantry',
      url: 'https://sites.google.com/view/elmhousepantry',
      emails: ['elmhousepantry@gmail.com'],
    },
  ),
  site(
    'WordPress with Yoast on a contact page',
    page(
      '<title>Contact - Elm House</title><link rel="canonical" href="https://elmhouse.example.org/contact/"><meta property="og:type" content="article"><meta property="og:site_name" content="Elm House"><meta property="article:modified_time" content="2024-01-02T10:00:00+00:00"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://elmhouse.example.org/contact/","name":"Contact - Elm House","isPartOf":{"@id":"https://elmhouse.example.org/#website"}},{"@type":"WebSite","@id":"https://elmhouse.example.org/#website","url":"https://elmhouse.example.org/","name":"Elm House","description":"Help for families"}]}</script>',
      '<header class="site-header"><p class="site-title"><a href="https://elmhouse.example.org/" rel="home">Elm House</a></p><p class="site-description">Help for families</p></header><main><article><h1 class="entry-title">Contact</h1><div class="entry-content"><p>12 Oak Street, Dayton, OH 45402</p><p>937-555-0108</p><p>Email: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="2a43444c456a4f46474245595f4f0445584d">[email&#160;protected]</a></p></div></article></main><footer>Proudly powered by WordPress</footer>',
    ),
    { name: 'Elm House', url: 'https://elmhouse.example.org/' },
  ),
  site(
    'Joomla with its own cloak',
    page(
      '<title>Contact</title><base href="https://www.elmhouse.example.org/contact"><meta name="generator" content="Joomla! - Open Source Content Management">',
      '<div class="brand"><span class="site-title" title="Elm House">Elm House</span></div><div class="contact"><h1>Contact</h1><dl><dt>Address</dt><dd>12 Oak Street, Dayton, OH 45402</dd><dt>Telephone</dt><dd>937-555-0108</dd><dt>Email</dt><dd><span id="cloak1">This email address is being protected from spambots. You need JavaScript enabled to view it.</span></dd></dl></div>',
    ),
    { name: 'Elm House', url: 'https://www.elmhouse.example.org/', emails: [] },
  ),
  site(
    'Drupal with breadcrumbs',
    page(
      '<title>Contact Us | Elm Legal Aid</title><meta name="Generator" content="Drupal 7 (http://drupal.org)"><link rel="canonical" href="https://elmlegal.example.org/contact-us"><link rel="shortlink" href="https://elmlegal.example.org/node/12">',
      '<div id="header"><a href="/" title="Home" rel="home" id="logo"><img src="/logo.png" alt="Home"></a><div id="name-and-slogan"><div id="site-name"><a href="/" rel="home"><span>Elm Legal Aid</span></a></div></div></div><div class="breadcrumb"><a href="/">Home</a> » Contact Us</div><h1 class="title">Contact Us</h1><p>12 Oak Street, Suite 3, Dayton, OH 45402</p><p>Intake: 937-555-0108</p><p>intake (at) elmlegal.example.org</p>',
    ),
    { name: 'Elm Legal Aid', url: 'https://elmlegal.example.org/', emails: ['intake@elmlegal.example.org'] },
  ),
  site(
    'a table layout of 2003 with several departments',
    page(
      '<title>Elmwood Public Library - Contact Us</title>',
      '<table width="760"><tr><td colspan="2"><img src="images/banner.gif" alt="Elmwood Public Library"></td></tr><tr><td width="150"><a href="index.html">Home</a><br><a href="catalog.html">Catalog</a><br><a href="kids.html">Kids</a></td><td><font size="+2"><b>Contact Us</b></font><p>Elmwood Public Library<br>5 Library Lane<br>Elmwood, OH 45011<br>(513) 555-0101</p><p>General questions: <a href="mailto:info@elmwoodlibrary.example.org">info@elmwoodlibrary.example.org</a><br>Reference desk: <a href="mailto:reference@elmwoodlibrary.example.org">reference@elmwoodlibrary.example.org</a></p><p><font size="-2">Last updated March 3, 2005. Send comments about this site to <a href="mailto:webmaster@dialup.example.net">webmaster</a></font></p></td></tr></table>',
    ),
    {
      name: 'Elmwood Public Library',
      url: null,
      emails: ['info@elmwoodlibrary.example.org', 'reference@elmwoodlibrary.example.org'],
    },
  ),
  site(
    'nothing but an address block',
    page(
      '<title>Contact Us</title>',
      '<h1>Contact Us</h1><p>Elm House, Inc.<br>12 Oak Street<br>Dayton, OH 45402</p><p>Phone: (937) 555-0108</p>',
    ),
    { name: 'Elm House, Inc.' },
  ),
  site(
    'the first sentence says who',
    page(
      '<title>About us</title>',
      '<h1>About us</h1><p>Elm House is a nonprofit that gives families a place to stay.</p><p>12 Oak Street, Dayton, OH 45402</p><p>(937) 555-0108</p>',
    ),
    { name: 'Elm House' },
  ),
  site(
    'a UK charity with its number in the footer',
    page(
      '<title>Contact us | Riverside Advice</title>',
      '<header><a href="/" class="logo"><img src="/logo.svg" alt="Riverside Advice"></a></header><main><h1>Contact us</h1><p>4 Bridge Street, Leeds LS1 4AP</p><p>0113 496 0123</p><p>enquiries@riversideadvice.example.org.uk</p></main><footer><p>Riverside Advice is a registered charity in England and Wales no. 1234567. Site by <a href="https://studio.example.co.uk">Studio</a></p></footer>',
    ),
    { name: 'Riverside Advice', url: null, emails: ['enquiries@riversideadvice.example.org.uk'] },
  ),
  site(
    'a parish with its diocese in the header',
    page(
      '<title>Outreach - St. Rose Parish</title>',
      '<div class="topbar"><a href="https://www.diocese.example.org">Diocese of Elmwood</a></div><header><a class="navbar-brand" href="/">St. Rose Parish</a></header><h1>Outreach</h1><p>Our pantry is open Saturdays 9-11.</p><footer><p>St. Rose Parish<br>9 Rose Street<br>Dayton, OH 45402</p><p>office@strose.example.org</p></footer>',
    ),
    { name: 'St. Rose Parish', url: null, emails: ['office@strose.example.org'] },
  ),
  site(
    'a reentry directory’s page saved without its address',
    page(
      '<title>Elm House Dayton Transitional Housing</title>',
      '<div id="header"><a href="http://www.transitionpages.example.org"><img src="http://www.transitionpages.example.org/logo.png" alt="Transition Pages"></a></div><div><a href="http://www.transitionpages.example.org/state/ohio.html">Ohio</a> » <a href="http://www.transitionpages.example.org/city/dayton.html">Dayton</a></div><h2>Elm House Dayton</h2><p>12 Oak Street<br>Dayton, OH 45402<br>(937) 555-0108</p><p>Website: <a href="http://www.elmhouse.example.org">Click here</a></p><p>Did you find a problem with this listing? Please notify us.</p><p><a href="http://www.transitionpages.example.org/contact.php">Contact</a></p>',
    ),
    { name: 'Elm House Dayton', url: 'http://www.elmhouse.example.org', emails: [] },
  ),
  site(
    'a page of details on a 211 portal',
    page(
      '<title>Emergency Food Boxes - 211 Elm County</title>',
      '<header><a href="/"><img alt="211 Elm County" src="logo.png"></a></header><main><h1>Emergency Food Boxes</h1><h2><a href="/agency/88">Elm House</a></h2><dl><dt>Address</dt><dd>12 Oak Street, Dayton, OH 45402</dd><dt>Phone</dt><dd>937-555-0108</dd><dt>Website</dt><dd><a href="http://www.elmhouse.example.org">www.elmhouse.example.org</a></dd><dt>Email</dt><dd><a href="mailto:food@elmhouse.example.org">food@elmhouse.example.org</a></dd></dl><p>Report incorrect information</p></main><footer>Call 211 or write to data@211elm.example.org</footer>',
    ),
    { url: 'http://www.elmhouse.example.org', emails: ['food@elmhouse.example.org'] },
  ),
  site(
    'a branch clinic read at its address',
    page(
      '<title>Harbor Street Clinic | CoastCare Health</title><meta property="og:site_name" content="CoastCare Health">',
      '<header><a class="logo" href="/">CoastCare Health</a></header><main><h1>Harbor Street Clinic</h1><p>88 Harbor Street, Newport, OR 97365</p><p>541-555-0123</p></main><footer><p>info@coastcare.example.org</p></footer>',
    ),
    { name: 'Harbor Street Clinic', url: 'https://www.coastcare.example.org/locations/harbor-street' },
    'https://www.coastcare.example.org/locations/harbor-street',
  ),
];
