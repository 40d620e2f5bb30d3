/**
 * Every place on a page that may hold the organization's name, with a first weight for each. The same name seen in
 * several places is made one by `chooseName`.
 */
import type { Witness } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import { metaOf } from '../model/meta';
import type { PageModel } from '../model/page-model';
import type { Entity } from '../structured/entity';
import { isSpecific } from '../words/everyday-words';
import { fold, tidy } from '../words/fold';
import { hasOrganizationWord, isGenericName, looksLikeName } from '../words/name-words';
import { feedSource } from './feed-source';
import { fromMasthead, fromSpeech } from './from-speech';
import {
  beforeAddresses,
  fromCopyright,
  fromEventLabels,
  fromFirstLine,
  fromMeetings,
  fromWebsiteLinks,
  mentioned,
  overContacts,
} from './from-text';
import { isTitleCase } from './plausible';

export interface NameCandidate {
  readonly text: string;
  readonly weight: number;
  readonly witness: Witness;
  /** 'site' names whoever runs the web site, 'page' what this page is about; null can be either. */
  readonly role: 'site' | 'page' | null;
  /** Block whose words these are, -1 for meta data. */
  readonly block: number;
}

const SEPARATOR = /\s+[|–—·•»«›>/-]+\s+|\s*[|»«›]\s*|\s+::\s+/u;

/** All candidates of the page. `addressBlocks` are blocks in which an address begins. */
export function nameCandidates(
  model: PageModel,
  blocks: readonly Block[],
  entities: readonly Entity[],
  siteNames: readonly string[],
  addressBlocks: readonly number[],
  phoneBlocks: readonly number[],
  hosts: readonly string[],
  publishers: readonly string[] = [],
): NameCandidate[] {
  return [
    ...fromStructured(entities, siteNames, publishers),
    ...fromMeta(model),
    ...fromTitle(model.title, 1),
    ...fromTitle(metaOf(model, 'og:title'), 0.5),
    ...fromHeadings(blocks.filter((block) => !isSlogan(model, block))),
    ...fromBranding(model),
    ...fromCopyright(blocks),
    ...beforeAddresses(blocks, addressBlocks),
    ...overContacts(blocks, [...addressBlocks, ...phoneBlocks]),
    ...mentioned(blocks, hosts, headlinesOf(model)),
    ...fromEventLabels(blocks, headlinesOf(model)),
    ...fromWebsiteLinks(blocks),
    ...fromFirstLine(blocks),
    ...fromMeetings(blocks),
    ...fromSpeech(blocks),
    ...fromMasthead(blocks),
    ...fromFeed(blocks),
  ].filter((candidate) => candidate.text.length > 1 && candidate.text.length <= 160);
}

function fromStructured(
  entities: readonly Entity[],
  siteNames: readonly string[],
  publishers: readonly string[],
): NameCandidate[] {
  const out: NameCandidate[] = siteNames.map((text) => ({
    text: tidy(text),
    weight: 1.5,
    witness: 'json-ld',
    role: 'site',
    block: -1,
  }));
  for (const entity of entities.slice(0, 20)) {
    if (entity.name === '') continue;
    const contact = entity.phones.length + entity.addresses.filter((a) => a.street !== '' || a.text !== '').length;
    const card = entity.types.includes('hCard');
    out.push({
      text: tidy(entity.name),
      weight: (card ? 0.5 : 1.5) + Math.min(contact, 2) * 0.4,
      witness: entity.witness,
      role: publishers.includes(entity.name) ? 'site' : null,
      block: -1,
    });
  }
  return out;
}

/** The title and first headings, folded: a headline that names an organization is about it. */
const headlinesOf = (model: PageModel): string => fold([model.title, ...model.headlines].join(' | ').slice(0, 1_000));

const META: readonly (readonly [keys: readonly string[], weight: number])[] = [
  [['og:site_name'], 2.5],
  [['application-name'], 1.2],
  [['apple-mobile-web-app-title'], 1],
  [['author'], 0.4],
  [['dc.publisher', 'publisher'], 0.8],
];

function fromMeta(model: PageModel): NameCandidate[] {
  return META.flatMap(([keys, weight]) => {
    const text = tidy(metaOf(model, ...keys), 200);
    return text === '' ? [] : [{ text, weight, witness: 'meta' as const, role: 'site' as const, block: -1 }];
  });
}

/** Parts of a title; a colon parts it only where one side merely labels the page ("Grace Library: Contact Us"). */
export function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .flatMap((part) => {
      const sides = part.split(/(?<=\p{L}{3}):\s+/u);
      return sides.some((side) => isGenericName(side)) ? sides : [part];
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `trust` scales the weights: a second title says mostly the same. */
function fromTitle(raw: string, trust: number): NameCandidate[] {
  const title = tidy(raw, 300);
  const parts = titleParts(title);
  const witness = trust < 1 ? 'meta' : 'title';
  // "Contact Us | Grace House": beside a part that only labels the page, the other part is whose page it is.
  const labelled = parts.filter((part) => !isGenericName(part)).length === 1 && parts.length > 1;
  const out: NameCandidate[] = parts.map((text, at) => ({
    text,
    weight: trust * (parts.length === 1 ? 1.5 : labelled ? 1.9 : 1.1),
    witness,
    role: (at === parts.length - 1 && at > 0) || labelled ? ('site' as const) : null,
    block: -1,
  }));
  const comma = title.split(/,\s+/)[0] ?? '';
  if (parts.length === 1 && comma !== title && comma.length > 5)
    out.push({ text: comma, weight: 0.6 * trust, witness, role: null, block: -1 });
  if (parts.length > 1 && title.length <= 90)
    out.push({ text: title, weight: 0.3 * trust, witness, role: 'page', block: -1 });
  return out;
}

const SLOGAN = /\b(?:site-?description|tag-?line|slogan|strap-?line|motto)\b/i;

/** A heading that a theme marks as what the site says of itself under its name. */
function isSlogan({ elements }: PageModel, { element, level }: Block): boolean {
  const { class: classes = '', id = '' } = (level > 0 ? elements[element] : undefined) ?? {};
  return SLOGAN.test(`${classes} ${id}`);
}

function fromHeadings(blocks: readonly Block[]): NameCandidate[] {
  const out: NameCandidate[] = [];
  const seen = new Map<number, number>();
  for (const block of blocks) {
    if (block.level === 0 || block.level > 4 || block.hidden) continue;
    const nth = (seen.get(block.level) ?? 0) + 1;
    seen.set(block.level, nth);
    const first = nth === 1;
    if (nth > 3 || block.region === 'footer' || block.region === 'nav') continue;
    const base = block.level === 1 ? (first ? 2 : 1.2) : block.level === 2 ? (first ? 0.9 : 0.3) : first ? 0.5 : 0.1;
    const text = tidy(block.text.replace(/\n/g, ' '));
    const inHeader = block.region === 'header';
    const role = inHeader ? 'site' : 'page';
    const specific = block.level === 1 && hasOrganizationWord(text) && isSpecific(text) ? 0.7 : 0;
    out.push({ text, weight: base + specific + (inHeader ? 0.4 : 0), witness: 'heading', role, block: block.index });
    const opening = text.split(/\s+[|–—-]\s+/)[0] ?? text;
    if (opening !== text && opening.length > 5)
      out.push({ text: opening, weight: base * 0.6, witness: 'heading', role, block: block.index });
  }
  return out;
}

/** The site on which a post that stands alone says it appeared first. */
function fromFeed(blocks: readonly Block[]): NameCandidate[] {
  const source = feedSource(blocks);
  return source ? [{ text: source.name, weight: 2.4, witness: 'text', role: 'site', block: source.block }] : [];
}

const BANNER = /banner|header|title/i;

function fromBranding(model: PageModel): NameCandidate[] {
  const out: NameCandidate[] = [];
  const add = (raw: string, weight: number): void => {
    const text = tidy(raw, 200)
      .replace(/\s*[-–|(,]?\s*\b(click|link) (here )?(to|for)\b.*$/i, '')
      .replace(/(?<=\p{L}{2}.*)\s+logo\b.*$/iu, '')
      .replace(/\s*\b(logo|home ?page|home|icon|header|banner|image)\b\.?\s*(image)?$/i, '')
      .replace(/^(logo( of| for)?|home|go to|back to|return to)\s+/i, '')
      .trim();
    if (text.length > 2 && text.length <= 100)
      out.push({ text, weight, witness: 'semantic-html', role: 'site', block: -1 });
  };
  for (const { text, alt } of model.brands) {
    add(text, 1.8);
    add(alt, 1.6);
  }
  const logos = model.images.slice(0, 60).filter(({ alt, src, marks, link }) => {
    const home = /^(\/|\.\/|index\.\w+|https?:\/\/[^/]+\/?)$/i;
    return /logo|brand|masthead/i.test(`${marks} ${src} ${alt}`) || home.test(link);
  });
  // Logos at the foot are mostly those of partners and funders.
  const foot = Math.max(12, model.blocks.length * 0.7);
  for (const image of logos.slice(0, 3)) add(image.alt, image.block > foot ? 0.6 : 1.4);
  // A picture across the top that says a name in words.
  const top = model.images.find(
    ({ alt, src, marks, block }) => block < 3 && BANNER.test(`${marks} ${src}`) && alt !== '',
  );
  if (top && !logos.includes(top) && looksLikeName(top.alt) && isTitleCase(top.alt)) add(top.alt, 1.2);
  return out;
}
