/**
 * Phones, e-mails and addresses of one resource from its run of blocks: one value each, with the best witness, and a
 * confidence from how it was written and how often the page repeats it.
 */
import type { AddressValue, Found, PhoneValue, Witness } from '../../domain/resource/resource-draft';
import { type MailboxRole, rankOfMailbox, roleOfMailbox } from '../emails/mailbox-owner';
import type { Hit } from '../fields/facts';
import { isSameStreet, streetKey } from '../fields/street-key';
import { isSites } from '../segment/record';
import { fold } from '../words/fold';
import { confident, SIGN } from './confidence';
import type { PageContext, Run } from './context';
import { shown, within } from './context';

const MOST = 25;
/** A run with more addresses than this is no resource; comparing them all would take long. */
const MOST_HITS = 120;

/** How sure one kind of value is by itself: calibrated on pages with known answers. */
export interface Trust {
  readonly base: number;
  /** Added when a link or structured data says the same. */
  readonly linked: number;
  readonly repeated: number;
}

const PHONE: Trust = { base: 0.9, linked: 0.04, repeated: 0.03 };
const EMAIL: Trust = { base: 0.9, linked: 0.04, repeated: 0.02 };
/** More different values of a kind than this are a staff list or a directory read as one. */
const CROWD = 6;

function collect<T, H extends Hit<T>>(
  context: PageContext,
  hits: readonly H[],
  key: (value: T) => string,
  trust: Trust,
  doubt: (hit: H) => number,
): Found<T>[] {
  const groups = new Map<string, H[]>();
  for (const hit of shown(hits, context.blocks)) {
    const known = groups.get(key(hit.value));
    if (known) known.push(hit);
    else groups.set(key(hit.value), [hit]);
  }
  return [...groups.values()].slice(0, MOST).map((same) => {
    const hit = same[0] as H;
    const linked = same.some((one) => one.linked);
    const best = Math.max(...same.map((one) => standing(context, one) - doubt(one)));
    const crowd = groups.size > CROWD ? SIGN.crowd : 0;
    const confidence = trust.base + (linked ? trust.linked : 0) + (same.length > 1 ? trust.repeated : 0) + best + crowd;
    return {
      value: hit.value,
      confidence: confident(confidence),
      witness: witnessOf(context, hit, linked),
      evidence: context.page.quote(hit.at, hit.length),
    };
  });
}

function witnessOf(context: PageContext, hit: Hit<unknown>, linked: boolean): Witness {
  const block = context.blocks[hit.block];
  if (block && (block.region === 'header' || block.region === 'footer')) return 'site-contact';
  if (linked) return 'semantic-html';
  return block && block.row >= 0 ? 'table' : 'text';
}

/** Doubt about a value by where it stands: outside the main part, hidden, or deep in a long page of staff numbers. */
const placeDoubt = (context: PageContext, hit: Hit<unknown>): number => {
  const block = context.blocks[hit.block];
  if (!block) return 0.3;
  const place =
    (block.region === 'nav' ? SIGN.nav : 0) +
    (block.region === 'aside' ? SIGN.aside : 0) +
    (context.doubted?.has(hit.at) ? SIGN.others : 0);
  return -(place + (block.hidden ? SIGN.hidden : 0));
};

/** The hits of the runs in order, those that may be somebody else's behind the others. */
function ownFirst<H extends Hit<unknown>>({ doubted }: PageContext, runs: readonly Run[], all: readonly H[]): H[] {
  const hits = runs.flatMap((run) => within(all, run));
  return doubted ? hits.sort((a, b) => Number(doubted.has(a.at)) - Number(doubted.has(b.at))) : hits;
}

/** A line with no more than this beside a value is the value with its label. */
const LABEL = 28;
const SENTENCE = 90;

/** What a value gains by standing alone on its line, or loses in running text. */
function standing(context: PageContext, hit: Hit<unknown>): number {
  const block = context.blocks[hit.block];
  if (!block) return 0;
  const at = hit.at - (context.page.starts[hit.block] ?? 0);
  const before = block.text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const end = block.text.indexOf('\n', at + hit.length);
  const line = (end < 0 ? block.text.length : end) - before;
  if (line - hit.length <= LABEL) return SIGN.alone;
  return line - hit.length > SENTENCE ? SIGN.told : 0;
}

/**
 * Distinct numbers in the run. `doubt` is taken off each confidence (the cut itself may be wrong). `whole`: the page is
 * about this resource alone.
 */
export function phonesIn(
  context: PageContext,
  runs: readonly Run[],
  doubt: number,
  whole = false,
): Found<PhoneValue>[] {
  const all = ownFirst(context, runs, context.facts.phones).filter((hit) => !isMakers(context, hit));
  const hits = whole ? all : all.filter((hit) => !isOthers(context, hit));
  return collect(
    context,
    hits,
    (value) => `${value.number};${value.extension ?? ''}`,
    PHONE,
    (hit) => {
      const { number, as_written: written } = hit.value;
      // Of a local number the area code stands elsewhere.
      const local = /^\d{3,4}\D{0,2}\d{4}$/.test(written) ? 0.15 : 0;
      return doubt + (number.startsWith('+') ? local : 0.1) + placeDoubt(context, hit);
    },
  );
}

/** "If you are homebound, call 211", told of one place of a list: a line for all is somebody else's help. */
function isOthers({ page }: PageContext, { at, value }: Hit<PhoneValue>): boolean {
  if (!/^[2-8]11$/.test(value.number)) return false;
  const before = page.text.slice(Math.max(0, at - 120), at);
  return IF_ELSE.test(before.slice(Math.max(0, before.search(/[^.!?\n]*$/))));
}

const IF_ELSE =
  /\b(?:if|for (?:other|more|additional|further) (?:help|resources|services|food|assistance|information)|other (?:resources|help)|si (?:usted|no|necesita)|para (?:otros|m[aá]s))\b/i;

const MAKER =
  /\b(web ?site|site|web|page) (design|develop|built|creat|host|maint|manag|by)|\b(designed|developed|powered|hosted|built|created|maintained) (and \w+ )?by\b|dise[nñ]o web/i;

/** "Website by Pixel Works 310-555-0199" at the foot of a page is nobody's whom the page is about. */
function isMakers({ page, blocks }: PageContext, hit: Hit<unknown>): boolean {
  if (blocks[hit.block]?.region === 'main' && hit.block < blocks.length - 3) return false;
  const line = page.text.slice(Math.max(0, hit.at - 90), hit.at);
  return MAKER.test(line.slice(line.lastIndexOf('\n') + 1));
}

const TOOL_MAIL =
  /^(webmaster|web|website|noreply|no-reply|donotreply|postmaster|abuse|privacy|press|media|jobs|careers|hr)@|@(example|domain|email|yourdomain|sentry|wixpress|godaddy)\./i;

/** Mailboxes of machines and of whoever keeps the site: in its menu or foot no way to reach the resource. */
const UNANSWERED = /^(?:web-?master|web-?team|web-?editor|no-?reply|do-?not-?reply|postmaster|abuse)@/i;

/**
 * Distinct e-mail addresses in the run, the organization's general one first. Mailboxes that their own line gives to
 * the site's maker stay out, its publisher's and privacy officer's where there is another. `whole`: the page is about
 * this resource alone.
 */
export function emailsIn(
  context: PageContext,
  runs: readonly Run[],
  doubt: number,
  notAt: string,
  whole: boolean,
): Found<string>[] {
  const hits = runs
    .flatMap((run) => within(context.facts.emails, run))
    .filter((hit) => notAt === '' || hostOfMail(hit.value) !== notAt)
    .map((hit) => ({ ...hit, value: unshouted(hit.value), role: roleIn(context, hit) }));
  const own = hits.filter((hit) => hit.role === 'own');
  const answered = own.some((hit) => !UNANSWERED.test(hit.value));
  const keepers = ({ value, block }: Hit<string>): boolean =>
    answered && UNANSWERED.test(value) && isSites(context.blocks[block]?.region ?? 'main');
  const homes = new Set(own.map((hit) => hostOfMail(hit.value)));
  const kept = hits.filter(
    (hit) =>
      !keepers(hit) &&
      (hit.role === 'own' ||
        (hit.role !== 'maker' && homes.has(hostOfMail(hit.value))) ||
        (hit.role !== 'maker' && own.length === 0 && notAt === '' && whole)),
  );
  return collect<string, (typeof kept)[number]>(
    context,
    kept,
    (value) => value.toLowerCase(),
    EMAIL,
    (hit) => doubt + (TOOL_MAIL.test(hit.value) || hit.role !== 'own' ? 0.2 : 0) + placeDoubt(context, hit),
  ).sort((a, b) => rankOfMailbox(a.value) - rankOfMailbox(b.value));
}

const hostOfMail = (email: string): string => (email.split('@')[1] ?? '').toLowerCase().replace(/^www\./, '');

/** "INFO@example.org" is only loud. */
const unshouted = (email: string): string => {
  const local = email.split('@')[0] ?? '';
  return local === local.toUpperCase() && /\p{Lu}{2}/u.test(local) ? email.toLowerCase() : email;
};

function roleIn(context: PageContext, hit: Hit<string>): MailboxRole {
  const block = context.blocks[hit.block];
  return block ? roleOfMailbox(block.text, hit.at - (context.page.starts[hit.block] ?? 0)) : 'own';
}

/** Distinct addresses in the run; of the same street the fuller one stays. */
export function addressesIn(context: PageContext, runs: readonly Run[], doubt: number): Found<AddressValue>[] {
  const hits = shown(ownFirst(context, runs, context.facts.addresses), context.blocks).slice(0, MOST_HITS);
  const found: Found<AddressValue>[] = [];
  const counts = new Map<string, number>();
  for (const hit of hits) {
    const key = streetKey(hit.value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const at = found.findIndex((one) => isSameStreet(one.value, hit.value) && compatible(one.value, hit.value));
    const next: Found<AddressValue> = {
      value: hit.value,
      confidence: confident(addressTrust(hit) + (hit.linked ? SIGN.agreed : 0) - doubt - placeDoubt(context, hit)),
      witness: hit.linked ? 'map-link' : witnessOf(context, hit, false),
      evidence: context.page.quote(hit.at, hit.length),
    };
    const old = found[at];
    if (!old) found.push(next);
    else if (isFuller(next.value, old.value)) found[at] = next;
  }
  const streets = found.filter((one) => one.value.address_1 !== '');
  // A town without a street is an address only where the page keeps the street back, not in a list of towns served.
  const kept = streets.length > 0 ? streets.slice(0, MOST) : found.slice(0, 2);
  const gain = (one: Found<AddressValue>): number =>
    (one.value.address_1 !== '' && (counts.get(streetKey(one.value)) ?? 0) > 1 ? SIGN.agreed : 0) +
    (kept.length === 1 || isLabelled(one) ? SIGN.only : 0);
  return kept.map((one) => ({ ...one, confidence: confident(one.confidence + gain(one)) }));
}

const ADDRESS_LABEL =
  /\b(address|location|located at|visit us( at)?|find us( at)?|where|office|mail(ing)?|direccion|ubicacion|domicilio|adres|anschrift)\s*:?\s*$/;

const isLabelled = ({ evidence }: Found<AddressValue>): boolean =>
  evidence !== undefined && ADDRESS_LABEL.test(fold(evidence.before.trimEnd()));

/** A town that the street's own words leave out makes it no surer. */
function addressTrust({ value, linked }: Hit<AddressValue>): number {
  const whole = value.city !== '' && value.postal_code !== '' && /\d/.test(value.address_1);
  const street = whole ? 0.55 : /\d/.test(value.address_1) ? 0.5 : 0.3;
  return (
    street +
    (value.city === '' || !(linked || value.as_written.includes(value.city)) ? 0 : 0.15) +
    (value.postal_code === '' ? 0 : 0.13) +
    (value.state_province === '' ? 0 : 0.1)
  );
}

const fullness = (value: AddressValue): number =>
  [value.address_1, value.address_2, value.city, value.state_province, value.postal_code, value.country].filter(
    (part) => part !== '',
  ).length;

/** It has more parts, or as many and the street to its end. */
const isFuller = (a: AddressValue, b: AddressValue): boolean =>
  fullness(a) > fullness(b) || (fullness(a) === fullness(b) && streetKey(a).startsWith(`${streetKey(b)} `));

const compatible = (a: AddressValue, b: AddressValue): boolean =>
  (a.city === '' || b.city === '' || fold(a.city) === fold(b.city)) &&
  (a.postal_code === '' || b.postal_code === '' || a.postal_code.slice(0, 5) === b.postal_code.slice(0, 5));
