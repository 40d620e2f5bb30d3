/** Where the name of a resource stands, and what stands in the places where one would look first. */
import { type Pattern, page } from './pattern';

const ADDRESS = '<p>88 Harbor Road, Newport, OR 97365</p><p>Phone: 541-555-0123</p>';
const one = (
  what: string,
  name: string,
  head: string,
  body: string,
  more: { at?: string; lang?: string; alternates?: readonly string[] } = {},
): Pattern => ({
  what,
  html: page(head, body, more.lang),
  ...(more.at === undefined ? {} : { at: more.at }),
  want: { name, ...(more.alternates === undefined ? {} : { alternates: more.alternates }) },
});
const HARBOR = 'Harbor Light Mission';

export const PLACES: readonly Pattern[] = [
  one(
    'h1 says Contact Us, title says whose',
    HARBOR,
    '<title>Contact Us | Harbor Light Mission</title>',
    `<h1>Contact Us</h1>${ADDRESS}`,
  ),
  one(
    'title begins with the site',
    HARBOR,
    '<title>Harbor Light Mission | Contact Us</title>',
    `<h1>Contact Us</h1>${ADDRESS}`,
  ),
  one(
    'title with a colon',
    HARBOR,
    '<title>Harbor Light Mission: Hours and Location</title>',
    `<h1>Hours and Location</h1>${ADDRESS}`,
  ),
  one(
    'title with a dash and a town',
    HARBOR,
    '<title>Harbor Light Mission - Newport, Oregon</title>',
    `<h1>Welcome</h1>${ADDRESS}`,
  ),
  one('title is only Home', HARBOR, '<title>Home</title>', `<h1>Harbor Light Mission</h1>${ADDRESS}`),
  one(
    'Home – Name',
    HARBOR,
    '<title>Home – Harbor Light Mission</title>',
    `<h2>Serving our neighbors since 1950</h2>${ADDRESS}`,
  ),
  one('Welcome to Name', HARBOR, '<title>Welcome</title>', `<h1>Welcome to Harbor Light Mission!</h1>${ADDRESS}`),
  one('About Name', HARBOR, '<title>About</title>', `<h1>About Harbor Light Mission</h1>${ADDRESS}`),
  one(
    'a slogan is the heading',
    HARBOR,
    '<title>Harbor Light Mission</title><meta property="og:site_name" content="Harbor Light Mission">',
    `<h1>Hope starts with a warm meal.</h1>${ADDRESS}`,
  ),
  one(
    'a slogan with an everyday word for organizations',
    HARBOR,
    '<title>Harbor Light Mission – Newport</title>',
    `<header><img class="logo" alt="Harbor Light Mission logo"></header><h1>A home for everyone</h1>${ADDRESS}`,
  ),
  one(
    'a notice is the heading',
    HARBOR,
    '<title>Harbor Light Mission</title>',
    `<h1>Closed for the holidays</h1><h2>We reopen January 3</h2>${ADDRESS}`,
  ),
  one(
    'the name is a logo’s alt alone',
    HARBOR,
    '<title>Contact</title>',
    `<div id="top"><a href="/"><img src="img/hlm.png" alt="Harbor Light Mission"></a></div><h2>Contact</h2>${ADDRESS}`,
  ),
  one(
    'the name is only in the copyright line',
    HARBOR,
    '<title>Contact</title>',
    `<h1>Contact</h1>${ADDRESS}<p>© 2009-2024 Harbor Light Mission. All rights reserved.</p>`,
  ),
  one(
    'no heading: a bold first line',
    HARBOR,
    '<title>Untitled Document</title>',
    `<p><b>Harbor Light Mission</b><br>88 Harbor Road<br>Newport, OR 97365<br>541-555-0123</p>`,
  ),
  one(
    'no heading: font tags of 1999',
    HARBOR,
    '<title>hlm</title>',
    `<center><font size="6">Harbor Light Mission</font></center><p>88 Harbor Road<br>Newport, OR 97365</p><p>Call 541-555-0123</p>`,
  ),
  one(
    'shouting',
    'HARBOR LIGHT MISSION',
    '<title>HARBOR LIGHT MISSION</title>',
    `<h1>HARBOR LIGHT MISSION</h1>${ADDRESS}`,
  ),
  one(
    'shouting heading, calm title',
    HARBOR,
    '<title>Harbor Light Mission</title>',
    `<h1>HARBOR LIGHT MISSION</h1>${ADDRESS}`,
  ),
  one(
    'incorporated',
    'Harbor Light Mission, Inc.',
    '<title>Harbor Light Mission, Inc.</title>',
    `<h1>Harbor Light Mission, Inc.</h1>${ADDRESS}`,
  ),
  one(
    'the title carries search words',
    HARBOR,
    '<title>Harbor Light Mission | Homeless Shelter & Soup Kitchen in Newport OR</title>',
    `<h1>Harbor Light Mission</h1>${ADDRESS}`,
  ),
  one(
    'search words before the name',
    HARBOR,
    '<title>Homeless Shelter Newport Oregon | Harbor Light Mission</title><meta property="og:site_name" content="Harbor Light Mission">',
    `<h1>Get Help Tonight</h1>${ADDRESS}`,
  ),
  one(
    'structured data of the organization, heading of the page',
    HARBOR,
    '<title>Contact</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NGO","name":"Harbor Light Mission","telephone":"541-555-0123"}</script>',
    `<h1>Talk to us</h1>${ADDRESS}`,
  ),
  one(
    'WebSite and Article in structured data',
    HARBOR,
    '<title>New hours - Harbor Light Mission</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Harbor Light Mission"},{"@type":"Article","headline":"New hours","publisher":{"@type":"Organization","name":"Harbor Light Mission"}}]}</script>',
    `<article><h1>New hours</h1><p>We open at six.</p></article>${ADDRESS}`,
  ),
  one(
    'og:title against a page heading',
    HARBOR,
    '<meta property="og:title" content="Harbor Light Mission"><title>HLM</title>',
    `<h1>Our Location</h1>${ADDRESS}`,
  ),
  one(
    'an apostrophe and an ampersand',
    "St. Ann's Food & Shelter",
    "<title>St. Ann's Food &amp; Shelter</title>",
    `<h1>St. Ann’s Food &amp; Shelter</h1>${ADDRESS}`,
  ),
  one(
    'a name that begins with The',
    'The Lantern',
    '<title>The Lantern</title>',
    `<header><a class="site-title" href="/">The Lantern</a></header><h1>Contact</h1>${ADDRESS}`,
  ),
  one(
    'a page not found template beside',
    HARBOR,
    '<title>Harbor Light Mission</title>',
    `<header><h1>Harbor Light Mission</h1></header><main><h2>Services</h2><ul><li>Meals</li><li>Beds</li></ul></main>${ADDRESS}`,
  ),
  one(
    'newsletter and social headings first',
    HARBOR,
    '<title>Location | Harbor Light Mission</title>',
    `<h2>Sign up for our newsletter</h2><h2>Follow us</h2><h2>Location</h2>${ADDRESS}`,
  ),
  one(
    'a cookie notice first',
    HARBOR,
    '<title>Harbor Light Mission</title>',
    `<div><h2>We value your privacy</h2><p>We use cookies.</p></div><h1>Find us</h1>${ADDRESS}`,
  ),
  one(
    'a screen-reader heading',
    HARBOR,
    '<title>Find us — Harbor Light Mission</title>',
    `<h1 class="sr-only">Main content</h1><h2>Find us</h2>${ADDRESS}`,
  ),
  one(
    'the site title in the heading of the header',
    HARBOR,
    '<title>Meals</title>',
    `<header><h1><a href="/">Harbor Light Mission</a></h1><p>Meals and beds on the coast</p></header><h2>Meals</h2>${ADDRESS}`,
  ),
];
