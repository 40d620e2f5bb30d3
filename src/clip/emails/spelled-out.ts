/**
 * The signs of an e-mail address as people spell them out to keep harvesters away: "[at]", "(arroba)", " AT ",
 * "-at-", "[dot]", " punto ". Each form says how sure it is by itself; the unsure ones need a label before them.
 */

const OPEN = '[[({<]\\s{0,2}';
const CLOSE = '\\s{0,2}[\\])}>]';
const SIGN = '(?:at|arroba|apenstaartje|chez|ät|aet|a|@|at ?sign)';
const POINT = '(?:dot|punto|punt|point|punkt|\\.)';

/** Every spelling of "@" that may stand in an address; bracketed forms first. A word before another sign is a mailbox. */
export const AT = new RegExp(
  `\\s{0,2}${OPEN}${SIGN}${CLOSE}\\s{0,2}|\\s?@\\s?|\\s(?:AT|at|arroba|@)\\s(?!${OPEN}${SIGN}${CLOSE}|AT\\s)|(?<=\\w)[-_](?:at|AT)[-_](?=\\w)`,
  'g',
);
const SPELLED_DOT = `\\s{0,2}${OPEN}${POINT}${CLOSE}\\s{0,2}|\\s(?:DOT|dot|punto)\\s|[-_](?:dot|DOT)[-_]`;
export const DOT = new RegExp(SPELLED_DOT, 'gi');

const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}?)';
/** A domain at the start of a text, its dots plain or spelled out. */
export const DOMAIN = new RegExp(
  `^${LABEL}(?:(?:\\.|${SPELLED_DOT})${LABEL}){0,4}(?:\\.|${SPELLED_DOT})[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})`,
  'iu',
);

/** Endings that addresses of organizations have: where words run on after them, and where the signs are spelled out. */
const ENDING = 'com|org|net|edu|gov|mil|info|church|coop|health|us|uk|ca|au|nz|ie|nl|es|mx|fr|de|be|eu|cat';
const KNOWN_ENDING = new RegExp(`\\.(?:${ENDING})$`, 'i');
const RUN_ON = new RegExp(`\\.(?:${ENDING})(?=[\\p{Lu}\\d])`, 'u');

/** "email: ", "Correo electrónico – ", "write to ", "e-mail us at: " right before an address. */
const LABELLED =
  /(?:^|[^\p{L}])(?:e-?\s?mails?|correos?(?: electr[oó]nicos?)?|courriel|mail|contact[oa]?)(?: (?:address|us|me|at|to|is|info))*\s*[:=–—-]\s*$/iu;
const SPOKEN =
  /(?:^|[^\p{L}])(?:e-?\s?mails?|correos?(?: electr[oó]nicos?)?|courriel|mail|write|escr[ií]ba(?:nos)?|contact|reach)(?:\s*[:=–—-]|\s+[\p{L}’']{1,10}){0,3}\s*$/iu;
/** Words before " at " that are no mailbox: "email us at …", "online at …", "we can be reached at …". */
export const NO_MAILBOX =
  /^(us|me|you|we|them|him|her|it|here|there|online|or|and|is|are|directly|today|now|reached|found|located|available|listed|posted|form|address|page|website|site|visit|desk|office hours|back|link|below|above)$/i;
/** "Ask our team at example.org" is where they are; in "team AT example DOT org" even the dot is that of an address. */
const GROUP = /^(?:staff|team)$/i;

/** How an address is written around its "@". `before` ends where the local part begins. */
export interface Written {
  readonly at: string;
  readonly domain: string;
  readonly local: string;
  readonly before: string;
}

/** Is it an address at all, and not "we are AT home.org"? */
export function isSpelledAddress({ at, domain, local, before }: Written): boolean {
  if (at === '@' || /[[({<]/.test(at)) return true;
  const host = domain.replace(DOT, '.');
  const dotted = host !== domain;
  if (/^[-_]/.test(at)) return dotted || (at.startsWith('_') && KNOWN_ENDING.test(host));
  if (!KNOWN_ENDING.test(host) && !dotted) return false;
  if (at === '@ ') return true;
  if (NO_MAILBOX.test(local) || (!dotted && GROUP.test(local))) return false;
  if (/@/.test(at)) return SPOKEN.test(before) && KNOWN_ENDING.test(host);
  if (/AT|arroba/.test(at)) return dotted || SPOKEN.test(before);
  return LABELLED.test(before);
}

/** "example.orgFax" and "example.org937": where the next words run on, the domain ends at a known ending. */
export function cutRunOn(domain: string): string {
  const end = RUN_ON.exec(domain);
  return end && /\p{Ll}/u.test(domain.slice(0, end.index)) ? domain.slice(0, end.index + end[0].length) : domain;
}

const DECOY =
  /[-_.]?(?:NO[-_.]?SPAM|ANTI[-_.]?SPAM|REMOVE[-_.]?(?:THIS|ME)?|DELETE[-_.]?(?:THIS|ME)?)[-_.]?|(?:^|[-_.])(?:no-?spam|removethis|deletethis)(?:[-_.]|$)/g;

/** Takes words such as "NOSPAM", that a person is meant to take out, out of a local part or a domain. */
export const withoutDecoy = (part: string): string => part.replace(DECOY, '') || part;
