/** Websites and mailboxes of the rows of a list: each its own, never the directory's. */
import { type Pattern, page } from './pattern';

const PLACES = [
  ['Elm Pantry', '1 Elm Street', '937-555-0101', 'elmpantry.example.org'],
  ['Oak Church Kitchen', '2 Oak Avenue', '937-555-0102', 'oakchurch.example.com'],
  ['Fir Food Bank', '3 Fir Road', '937-555-0103', 'firbank.example.net'],
  ['Ash Community Center', '4 Ash Lane', '937-555-0104', 'ashcenter.example.us'],
] as const;
type Place = (typeof PLACES)[number];

const list = (
  what: string,
  row: (place: Place) => string,
  around: readonly [before: string, after: string] = ['', ''],
  url: (place: Place) => string | null = ([, , , host]) => `https://${host}`,
  emails: (place: Place) => readonly string[] = () => [],
): Pattern => ({
  what,
  html: page(
    '<title>Food pantries | HelpPages</title><link rel="canonical" href="https://helppages.example.com/food">',
    `<header><a href="https://helppages.example.com/">HelpPages</a></header><main><h1>Food pantries</h1>${around[0]}${PLACES.map(row).join('')}${around[1]}</main><footer>support@helppages.example.com · <a href="https://www.facebook.com/helppages">Facebook</a></footer>`,
  ),
  want: PLACES.map((place) => ({ name: place[0], url: url(place), emails: emails(place) })),
});
const at = (street: string, phone: string): string => `${street}, Dayton, OH 45402<br>${phone}`;

export const ROWS: readonly Pattern[] = [
  list(
    'the name is the link to its website',
    ([name, street, phone, host]) =>
      `<div class="item"><h3><a href="https://${host}">${name}</a></h3><p>${at(street, phone)}</p></div>`,
  ),
  list(
    'a website link in each card',
    ([name, street, phone, host]) =>
      `<div class="card"><h3>${name}</h3><p>${at(street, phone)}</p><a class="btn" href="https://${host}">Website</a></div>`,
  ),
  list(
    'a detail link on the directory beside the website',
    ([name, street, phone, host]) =>
      `<div class="card"><h3><a href="/food/${phone}">${name}</a></h3><p>${at(street, phone)}</p><p><a href="https://helppages.example.com/food/${phone}">View details</a> <a href="https://${host}">Visit website</a></p></div>`,
  ),
  list(
    'only detail links',
    ([name, street, phone]) =>
      `<div class="card"><h3><a href="https://helppages.example.com/food/${phone}">${name}</a></h3><p>${at(street, phone)}</p></div>`,
    ['', ''],
    () => null,
  ),
  list(
    'maps and social links beside',
    ([name, street, phone, host]) =>
      `<li><strong>${name}</strong><br>${at(street, phone)}<br><a href="https://maps.google.com/?q=${phone}">Map</a> <a href="https://www.facebook.com/p${phone}">Facebook</a> <a href="https://${host}">${host}</a></li>`,
    ['<ul>', '</ul>'],
  ),
  list(
    'a table with a website column',
    ([name, street, phone, host]) =>
      `<tr><td>${name}</td><td>${street}, Dayton, OH 45402</td><td>${phone}</td><td><a href="https://${host}">Link</a></td></tr>`,
    ['<table><tr><th>Name</th><th>Address</th><th>Phone</th><th>Website</th></tr>', '</table>'],
  ),
  list(
    'addresses written without a link',
    ([name, street, phone, host]) => `<p><b>${name}</b><br>${at(street, phone)}<br>Website: ${host}</p>`,
    ['', ''],
    ([, , , host]) => `http://${host}`,
  ),
  list(
    'a mailbox in each row and a general one below',
    ([name, street, phone, host]) =>
      `<div class="item"><h3>${name}</h3><p>${at(street, phone)}<br><a href="mailto:info@${host}">Email</a> | <a href="https://${host}">Website</a></p></div>`,
    ['', '<p>To update this list, write to lists@helppages.example.com.</p>'],
    ([, , , host]) => `https://${host}`,
    ([, , , host]) => [`info@${host}`],
  ),
  list(
    'mailboxes hidden from harvesters',
    ([name, street, phone, host]) =>
      `<div class="item"><h3>${name}</h3><p>${at(street, phone)}</p><p>Email: info [at] ${host}</p></div>`,
    ['', ''],
    () => null,
    ([, , , host]) => [`info@${host}`],
  ),
  list(
    'tracking on every link',
    ([name, street, phone, host]) =>
      `<div class="item"><h3>${name}</h3><p>${at(street, phone)}</p><a href="https://${host}/?utm_source=helppages">More info</a></div>`,
    ['', ''],
    ([, , , host]) => `https://${host}/`,
  ),
];
