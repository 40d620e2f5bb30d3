/** Words in the places of names that are none: placeholders, hosts, pictures' names, calls to act. */
import { type Pattern, page } from './pattern';

const ADDRESS = '<p>12 Oak Street, Dayton, OH 45402</p><p>937-555-0108</p>';
const one = (what: string, head: string, body: string, name = 'Elm House'): Pattern => ({
  what,
  html: page(head, body),
  want: { name },
});

export const TRAPS: readonly Pattern[] = [
  one(
    'a host as the site’s name',
    '<title>Contact - elmhouse.org</title><meta property="og:site_name" content="elmhouse.org">',
    `<header><img class="logo" alt="Elm House"></header><h1>Contact</h1>${ADDRESS}`,
  ),
  one(
    'a builder’s placeholder as the site’s name',
    '<title>Contact – My Site</title><meta property="og:site_name" content="My Site">',
    `<header><h2>Elm House</h2></header><h1>Contact</h1>${ADDRESS}`,
  ),
  one(
    'just another WordPress site',
    '<title>Elm House | Just another WordPress site</title>',
    `<h1>Contact</h1>${ADDRESS}`,
  ),
  one(
    'a logo called Logo',
    '<title>Contact Us - Elm House</title>',
    `<a href="/"><img class="logo" alt="Logo"></a><h1>Contact Us</h1>${ADDRESS}`,
  ),
  one(
    'a logo called by its file',
    '<title>Contact Us - Elm House</title>',
    `<a href="/"><img class="logo" alt="cropped-logo-final-2.png"></a><h1>Contact Us</h1>${ADDRESS}`,
  ),
  one(
    'a logo with its purpose',
    '<title>Contact</title>',
    `<a href="/"><img class="logo" alt="Elm House logo - click for home page"></a><h1>Contact</h1>${ADDRESS}`,
  ),
  one('a call to act as heading', '<title>Elm House</title>', `<h1>Donate today and change a life</h1>${ADDRESS}`),
  one('a question as heading', '<title>Elm House – Dayton</title>', `<h1>Need a place to stay?</h1>${ADDRESS}`),
  one('a number as heading', '<title>Elm House</title>', `<h1>Call 937-555-0108</h1>${ADDRESS}`),
  one(
    'a banner about an emergency',
    '<title>Elm House</title>',
    `<div role="alert"><h2>COVID-19 Update</h2></div><h1>Elm House</h1>${ADDRESS}`,
  ),
  one(
    'a quick exit button',
    '<title>Elm House</title>',
    `<a href="https://www.google.com"><strong>QUICK EXIT</strong></a><h1>Get help</h1>${ADDRESS}`,
  ),
  one(
    'partners’ logos below',
    '<title>Elm House</title>',
    `<h1>About us</h1>${ADDRESS}<h2>Our partners</h2><img alt="United Giving logo" src="ug-logo.png"><img alt="City Bank Foundation logo" src="cb-logo.png">`,
  ),
  one(
    'a translate widget and a search box',
    '<title>Locations | Elm House</title>',
    `<h2>Select Language</h2><h2>Search form</h2><h1>Locations</h1>${ADDRESS}`,
  ),
  one(
    'a menu of headings',
    '<title>Elm House</title>',
    `<nav><h3>Programs</h3><h3>Food Pantry</h3><h3>Youth Center</h3></nav><h1>Visit</h1>${ADDRESS}`,
  ),
  one(
    'a quote of somebody',
    '<title>Elm House</title>',
    `<h1>“They gave me my life back.”</h1><p>— a guest</p>${ADDRESS}`,
  ),
  one(
    'a person’s page',
    '<title>Ada Fern, Executive Director - Elm House</title>',
    `<h1>Ada Fern, Executive Director</h1>${ADDRESS}`,
  ),
  one('an annual report', '<title>Annual Report 2023 - Elm House</title>', `<h1>Annual Report 2023</h1>${ADDRESS}`),
  one('a thank-you page', '<title>Thank you - Elm House</title>', `<h1>Thank you for your message!</h1>${ADDRESS}`),
  one('a page of rules', '<title>Privacy Policy - Elm House</title>', `<h1>Privacy Policy</h1>${ADDRESS}`),
  one(
    'a sponsor in the copyright line',
    '<title>Contact | Elm House</title>',
    `<h1>Contact</h1>${ADDRESS}<p>© 2024 Pixel Web Studio</p>`,
  ),
  one(
    'services as headings',
    '<title>Services - Elm House</title>',
    `<h1>Our Services</h1><h2>Emergency Shelter</h2><p>Beds.</p><h2>Food Pantry</h2><p>Boxes.</p><h2>Legal Aid Clinic</h2><p>Advice.</p>${ADDRESS}`,
  ),
  one(
    'a service page with an everyday name',
    '<title>Emergency Shelter - Elm House</title><meta property="og:site_name" content="Elm House">',
    `<header><a class="site-title" href="/">Elm House</a></header><h1>Emergency Shelter</h1>${ADDRESS}`,
  ),
  one(
    'a street set above its town in a table',
    '<title>Contact</title>',
    `<table><tr><td>Elm House Office</td></tr><tr><td>Physical Address</td><td>13-8 Bay Avenue<br>Dayton, Ohio&nbsp;&nbsp;45402</td></tr>
    <tr><td>Tel. 937-555-0108</td></tr><tr><td>Mailing Address</td><td>P.O. Box 65<br>Dayton, Ohio 45402</td></tr></table>`,
    'Elm House Office',
  ),
];
