/** The ways in which pages write their e-mail addresses, and whose they are. */
import { type Pattern, page } from './pattern';

const TITLE = '<title>Contact | Birch Street Pantry</title>';
/** A contact page with one paragraph that holds the address. */
const contact = (inner: string, footer = ''): string =>
  page(
    TITLE,
    `<header><a href="/" class="logo">Birch Street Pantry</a></header><main><h1>Contact us</h1><p>12 Birch Street, Dayton, OH 45402</p><p>Phone: 937-555-0142</p>${inner}</main><footer><p>© 2024 Birch Street Pantry</p>${footer}</footer>`,
  );
const one = (
  what: string,
  inner: string,
  emails: readonly string[] = ['help@birchpantry.org'],
  footer = '',
): Pattern => ({
  what,
  html: contact(inner, footer),
  want: { emails },
});

/** Hex of Cloudflare's protection: each byte XOR 0x2a. */
const shielded = (address: string): string =>
  `2a${[...address].map((char) => (char.charCodeAt(0) ^ 0x2a).toString(16).padStart(2, '0')).join('')}`;
const CODE = shielded('help@birchpantry.org');

export const WRITTEN: readonly Pattern[] = [
  one('plain text after a label', '<p>Email: help@birchpantry.org</p>'),
  one('a full stop after it', '<p>Write to help@birchpantry.org.</p>'),
  one('capitals in the domain', '<p>E-mail: <a href="mailto:help@birchpantry.org">Help@BirchPantry.org</a></p>', [
    'Help@birchpantry.org',
  ]),
  one('words over a mailto link', '<p><a href="mailto:help@birchpantry.org">Email us</a></p>'),
  one('mailto with a subject', '<p><a href="mailto:help@birchpantry.org?subject=Food%20box&body=Hi">Write</a></p>'),
  one('mailto percent-encoded', '<p><a href="mailto:help%40birchpantry.org">Write</a></p>'),
  one('mailto with spaces inside', '<p><a href="mailto: help@birchpantry.org ">Write</a></p>'),
  one('mailto with two slashes', '<p><a href="mailto://help@birchpantry.org">Write</a></p>'),
  one('mailto with a display name', '<p><a href="mailto:Birch Pantry <help@birchpantry.org>">Write</a></p>'),
  one('mailto that only goes to cc', '<p><a href="mailto:?cc=help@birchpantry.org">Write</a></p>', []),
  one(
    'a share link that mails the page',
    '<p><a href="mailto:?subject=Look&body=https://x.example.org">Share</a></p>',
    [],
  ),
  one(
    'an address as a plain link without mailto',
    '<p><a href="http://help@birchpantry.org">help@birchpantry.org</a></p>',
  ),
  one('character references', '<p>&#104;&#101;lp&#64;birchpantry&#46;org</p>'),
  one('a character reference inside mailto', '<p><a href="&#109;ailto&#58;help&#64;birchpantry.org">Mail</a></p>'),
  one('[at] and a plain dot', '<p>help [at] birchpantry.org</p>'),
  one('[at] and [dot]', '<p>help[at]birchpantry[dot]org</p>'),
  one('(at) and (dot) with spaces', '<p>help (at) birchpantry (dot) org</p>'),
  one('(at) in curly brackets', '<p>help{at}birchpantry{dot}org</p>'),
  one('AT in capitals', '<p>Email: help AT birchpantry DOT org</p>'),
  one('AT in capitals with a plain dot', '<p>Email: help AT birchpantry.org</p>'),
  one('at in small letters after a label', '<p>Email: help at birchpantry dot org</p>'),
  one('at in small letters with a plain dot after a label', '<p>E-mail: help at birchpantry.org</p>'),
  one('hyphens around at', '<p>help-at-birchpantry-dot-org</p>'),
  one('_at_ between words', '<p>help_at_birchpantry.org</p>'),
  one('a remark to take out', '<p>help@REMOVETHISbirchpantry.org</p>', ['help@birchpantry.org']),
  one('NOSPAM in the local part', '<p>helpNOSPAM@birchpantry.org</p>', ['help@birchpantry.org']),
  one('spaces around the sign', '<p>Email: help @ birchpantry.org</p>'),
  one('arroba in Spanish', '<p>Correo: help (arroba) birchpantry (punto) org</p>'),
  one('an image stands for the sign', '<p>Email: help<img src="at.gif" alt="@">birchpantry.org</p>'),
  one('an image stands for the sign, called at', '<p>Email: help<img src="at.png" alt="at">birchpantry.org</p>'),
  one('the whole address is an image', '<p>Email: <img src="mail.png" alt="help@birchpantry.org"></p>'),
  one('split by spans', '<p><span>help</span><span>@</span><span>birchpantry</span><span>.org</span></p>'),
  one('split by a hidden decoy', '<p>help<span style="display:none">spam</span>@birchpantry.org</p>'),
  one('split by zero-width characters', '<p>help\u200b@\u200bbirch\u200bpantry.org</p>'),
  one('split by a comment', '<p>help<!-- x -->@<!-- y -->birchpantry.org</p>'),
  one('split by wbr', '<p>help@<wbr>birchpantry<wbr>.org</p>'),
  one(
    'reversed by direction',
    '<p><span style="unicode-bidi:bidi-override; direction: rtl">gro.yrtnaphcrib@pleh</span></p>',
  ),
  one('Cloudflare span', `<p><span class="__cf_email__" data-cfemail="${CODE}">[email&#160;protected]</span></p>`),
  one('Cloudflare link', `<p><a href="/cdn-cgi/l/email-protection#${CODE}">Write to us</a></p>`),
  one(
    'Cloudflare link around a span',
    `<p><a href="/cdn-cgi/l/email-protection#${CODE}"><span class="__cf_email__" data-cfemail="${CODE}">[email&#160;protected]</span></a></p>`,
  ),
  one(
    'Joomla noscript sentence',
    '<p><span>This email address is being protected from spambots. You need JavaScript enabled to view it.</span></p>',
    [],
  ),
  one(
    'data attributes user and domain',
    '<p><a href="#" class="email" data-user="help" data-domain="birchpantry.org">Email us</a></p>',
  ),
  one('data-email', '<p><a href="#" data-email="help@birchpantry.org">Email us</a></p>'),
  one('title attribute of a link', '<p><a href="/contact-form" title="help@birchpantry.org">Email us</a></p>'),
  one(
    'aria-label of an icon',
    '<p><a href="mailto:help@birchpantry.org" aria-label="Email"><i class="icon-mail"></i></a></p>',
  ),
  one('an icon without words', '<p><a href="mailto:help@birchpantry.org"><img src="mail.svg" alt=""></a></p>'),
  one(
    'a mail link without words in a list of icons',
    '<ul><li><a href="mailto:help@birchpantry.org"><svg></svg></a></li></ul>',
  ),
  one('a table cell after its label', '<table><tr><th>E-mail</th><td>help@birchpantry.org</td></tr></table>'),
  one('in brackets', '<p>Our office (help@birchpantry.org) answers.</p>'),
  one('angle brackets', '<p>Birch Pantry &lt;help@birchpantry.org&gt;</p>'),
  one('a slash between two', '<p>help@birchpantry.org/office@birchpantry.org</p>', [
    'help@birchpantry.org',
    'office@birchpantry.org',
  ]),
  one('a comma between two', '<p>help@birchpantry.org, office@birchpantry.org</p>', [
    'help@birchpantry.org',
    'office@birchpantry.org',
  ]),
  one('label run together', '<p>Email:help@birchpantry.org</p>'),
  one('label without colon run together', '<p>Tel 937-555-0142 Email help@birchpantry.orgFax: 937-555-0143</p>'),
  one('a long new ending', '<p>help@birchpantry.foundation</p>', ['help@birchpantry.foundation']),
  one('a plus in it', '<p>help+food@birchpantry.org</p>', ['help+food@birchpantry.org']),
  one('a file at twice its size is no address', '<p>logo@2x.png</p>', []),
  one('a handle is no address', '<p>Find us @birchpantry on Instagram</p>', []),
  one(
    'a mailbox of an example',
    '<form><label>Email</label><input placeholder="you@example.com"></form><p>e.g. name@example.com</p>',
    [],
  ),
  one('hidden JSON settings', '<script>var config = {"dsn":"https://abc123@sentry.io/1"}</script>', []),
];
