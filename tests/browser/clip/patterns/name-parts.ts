/** Names of parts of an organization, of other languages, and other names of the same resource. */
import { ADDRESS, HARBOR, one } from './named';
import type { Pattern } from './pattern';

const county = (heading: string, body = ''): string =>
  `<header><a href="/"><img src="seal.png" alt="Alder County, Oregon"></a><nav><a href="/depts">Departments</a></nav></header><main><h1>${heading}</h1>${body}${ADDRESS}</main><footer><p>© Alder County</p></footer>`;

export const PARTS: readonly Pattern[] = [
  one(
    'a department of a county',
    'Veterans Services',
    '<title>Veterans Services | Alder County, OR</title>',
    county('Veterans Services'),
  ),
  one(
    'a department with its long name',
    'Department of Human Services',
    '<title>Alder County - Department of Human Services</title>',
    county('Department of Human Services'),
  ),
  one(
    'an office inside a department',
    'Office of Aging',
    '<title>Office of Aging - Alder County</title>',
    county('Department of Human Services: Office of Aging').replace('Department of Human Services: ', ''),
  ),
  one(
    'a city’s contact page',
    'City of Newport',
    '<title>Contact Us | City of Newport</title>',
    `<header><img alt="City of Newport" class="logo"></header><h1>Contact Us</h1>${ADDRESS}`,
  ),
  one(
    'a library branch',
    'Alder Grove Branch Library',
    '<title>Alder Grove Branch Library | Alder County Library</title><meta property="og:site_name" content="Alder County Library">',
    `<header><a class="logo" href="/">Alder County Library</a></header><h1>Alder Grove Branch Library</h1>${ADDRESS}<h2>Hours</h2><p>Mon-Fri 10-6</p>`,
  ),
  one(
    'a clinic of a network',
    'Harbor Street Clinic',
    '<title>Harbor Street Clinic - CoastCare Health</title>',
    `<header><a class="navbar-brand" href="/">CoastCare Health</a></header><main><h1>Harbor Street Clinic</h1>${ADDRESS}</main><footer>CoastCare Health</footer>`,
  ),
  one(
    'a program of a church',
    'Loaves Pantry',
    '<title>Loaves Pantry - First Methodist Church</title><meta property="og:site_name" content="First Methodist Church">',
    `<header><a href="/" class="site-title">First Methodist Church</a></header><main><h1>Loaves Pantry</h1>${ADDRESS}</main>`,
  ),
  one(
    'a generic program of a church',
    'First Methodist Church',
    '<title>Food Pantry - First Methodist Church</title><meta property="og:site_name" content="First Methodist Church">',
    `<header><a href="/" class="site-title">First Methodist Church</a></header><main><h1>Food Pantry</h1>${ADDRESS}</main>`,
  ),
  one(
    'a member page of a network, named above its address',
    'Belcove Public Library',
    '<title>Tidewater Library Network - Contact Us</title>',
    `<table><tr><td><img src="net.gif" alt="Tidewater Library Network"></td></tr></table><h2>Contact Us</h2><p><font size="4">Belcove Public Library</font><br>12 Cove Street, Belcove, MA 02190<br>(617) 555-0155<br><a href="http://www.belcove.example.us">Belcove Public Library Homepage</a></p>`,
  ),
  one(
    'a directory’s entry with breadcrumbs',
    HARBOR,
    '<title>Harbor Light Mission in Newport, OR - ShelterPages</title>',
    `<a href="/"><img class="logo" alt="ShelterPages"></a><p><a href="/">Home</a> > <a href="/or">Oregon</a> > <a href="/or/newport">Newport</a></p><h1>Harbor Light Mission</h1>${ADDRESS}<p>Claim this listing</p>`,
  ),
  one(
    'a directory’s entry under an h2',
    HARBOR,
    '<title>Harbor Light Mission Homeless Services.</title>',
    `<div id="header"><a href="http://www.shelterpages.example.org"><img alt="Shelter Pages"></a></div><ul><li><a href="http://www.shelterpages.example.org/add.php">Add a listing</a></li></ul><h2>Harbor Light Mission</h2><p>Newport, OR 97365<br>541-555-0123</p><p>UPDATE THIS LISTING</p>`,
  ),
  one(
    'an event of an organization',
    HARBOR,
    '<title>Coat giveaway – Harbor Light Mission</title><meta property="og:site_name" content="Harbor Light Mission">',
    `<header><a class="custom-logo-link" href="/"><img alt="Harbor Light Mission"></a></header><p>« All Events</p><h1>Coat giveaway</h1><p>December 4 @ 3:00 pm</p><h2>Venue</h2><p>Town Hall</p>${ADDRESS}`,
  ),
  one(
    'an event whose title shouts an organization word',
    HARBOR,
    '<title>Community Support Fair</title>',
    `<header><span class="site-title"><a href="https://harborlight.example.org">Harbor Light Mission</a></span></header><p><a href="/events">« All Events</a></p><h1>Community Support Fair</h1><p>December 4 @ 3:00 pm - 6:00 pm</p><p>+ Google Calendar</p><h2>Venue</h2><p>Town Hall</p><p>9 Oak Street, Newport, OR 97365</p><p>Phone: 541-555-0199</p><footer><p>PO Box 9, Newport, OR 97365</p><p>541-555-0123</p></footer>`,
  ),
  one(
    'a news post',
    HARBOR,
    '<title>Volunteers build ten new beds</title><meta property="og:type" content="article">',
    `<header><a class="navbar-brand" href="/">Harbor Light Mission</a></header><article><h1>Volunteers build ten new beds</h1><p>Posted on May 3 by admin</p><p>Harbor Light Mission thanks all.</p></article><footer>${ADDRESS}</footer>`,
  ),
  one(
    'a job page',
    HARBOR,
    '<title>Careers at Harbor Light Mission</title>',
    `<header><a class="logo" href="/">Harbor Light Mission</a></header><h1>Join our team</h1>${ADDRESS}`,
  ),
];

export const TONGUES: readonly Pattern[] = [
  one(
    'Spanish contact page',
    'Centro Los Pinos',
    '<title>Contacto | Centro Los Pinos</title>',
    `<h1>Contáctenos</h1><p>Calle Mayor 12, 28013 Madrid</p><p>Tel. 915 55 01 23</p>`,
    { lang: 'es' },
  ),
  one(
    'Spanish welcome',
    'Centro Los Pinos',
    '<title>Inicio</title>',
    `<h1>Bienvenidos al Centro Los Pinos</h1>${ADDRESS}`,
    { lang: 'es' },
  ),
  one(
    'Spanish: where we are',
    'Cáritas Parroquial San Telmo',
    '<title>Dónde estamos - Cáritas Parroquial San Telmo</title>',
    `<h1>Dónde estamos</h1><p>Calle Sol 3, 41003 Sevilla</p>`,
    { lang: 'es' },
  ),
  one(
    'Dutch contact page',
    'Voedselbank De Linde',
    '<title>Contact - Voedselbank De Linde</title>',
    `<h1>Contact en openingstijden</h1><p>Lindestraat 4, 3511 AB Utrecht</p><p>030 555 0123</p>`,
    { lang: 'nl' },
  ),
  one(
    'Dutch: over ons',
    'Buurthuis De Wiek',
    '<title>Over ons | Buurthuis De Wiek</title>',
    `<h1>Over ons</h1><p>Molenweg 9, 1012 AB Amsterdam</p>`,
    { lang: 'nl' },
  ),
  one(
    'French contact page',
    'Maison du Port',
    '<title>Nous joindre | Maison du Port</title>',
    `<h1>Nous joindre</h1><p>12 rue du Port, Montréal, QC H2Y 1A1</p><p>514-555-0123</p>`,
    { lang: 'fr' },
  ),
  one(
    'German contact page',
    'Tafel Lindenau',
    '<title>Kontakt – Tafel Lindenau</title>',
    `<h1>Kontakt</h1><p>Lindenstr. 3, 04177 Leipzig</p><p>post@tafel-lindenau.example.org</p>`,
    { lang: 'de' },
  ),
];

export const OTHER_NAMES: readonly Pattern[] = [
  one(
    'an acronym in brackets',
    'Harbor Area Food Bank',
    '<title>Harbor Area Food Bank</title>',
    `<h1>Harbor Area Food Bank (HAFB)</h1>${ADDRESS}`,
    { alternates: ['HAFB'] },
  ),
  one(
    'an acronym in the text',
    'Harbor Area Food Bank',
    '<title>Harbor Area Food Bank</title>',
    `<h1>Harbor Area Food Bank</h1><p>The Harbor Area Food Bank (HAFB) gives food to all.</p>${ADDRESS}`,
    { alternates: ['HAFB'] },
  ),
  one(
    'formerly known as',
    'Harbor Light Mission',
    '<title>Harbor Light Mission</title>',
    `<h1>Harbor Light Mission</h1><p>Harbor Light Mission, formerly known as Seamen’s Rest Home, serves Newport.</p>${ADDRESS}`,
    { alternates: ['Seamen’s Rest Home'] },
  ),
  one(
    'formerly in brackets',
    'Harbor Light Mission',
    '<title>Harbor Light Mission</title>',
    `<h1>Harbor Light Mission (formerly Seamen’s Rest Home)</h1>${ADDRESS}`,
    { alternates: ['Seamen’s Rest Home'] },
  ),
  one(
    'also known as',
    'Harbor Light Mission',
    '<title>Harbor Light Mission</title>',
    `<h1>Harbor Light Mission</h1><p>Also known as: The Lighthouse</p>${ADDRESS}`,
    { alternates: ['The Lighthouse'] },
  ),
  one(
    'doing business as',
    'Harbor Light',
    '<title>Harbor Light</title>',
    `<h1>Harbor Light</h1><p>Coastal Rescue Ministries, Inc. dba Harbor Light</p>${ADDRESS}`,
    { alternates: ['Coastal Rescue Ministries, Inc.'] },
  ),
  one(
    'antes',
    'Centro Los Pinos',
    '<title>Centro Los Pinos</title>',
    `<h1>Centro Los Pinos (antes Casa Abierta)</h1>${ADDRESS}`,
    { lang: 'es', alternates: ['Casa Abierta'] },
  ),
];
