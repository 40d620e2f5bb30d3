/**
 * The page of a part on its owner's site: a branch, a clinic, a program with a name of its own. Its heading, repeated in
 * the title or in the page's address, is the resource then, and the site's name the organization around it.
 */
import type { Block } from '../capture/block';
import { isSpecific } from '../words/everyday-words';
import { fold, nameSimilarity, tidy } from '../words/fold';
import { hasOrganizationWord, isGenericName, looksLikeName, looksLikePerson } from '../words/name-words';
import { cleanName } from './clean-name';
import { isHeadline, isTitleCase } from './plausible';

/** Bodies with many offices and programs, each of which one may look for by its own plain name. */
export const UMBRELLA =
  /^gov\.\w{2,}$|^(el |la )?(ayuntamiento|municipio|municipalidad|alcald[ií]a|diputaci[oó]n|gobierno|concello|ajuntament|gemeente|ville|condado) de\b|^(the )?(city|town|county|village|state|borough|township|municipality|commonwealth|government) of\b|\b(county|township|municipality|university|borough|city council|condado)(,? ?[A-Z]{2}|,? (?:new |north |south |west |rhode )?[a-z]{4,13})?$|\b(county|city|town|municipal) (government|administration) (cent(er|re)|building)\b|\b(superior|circuit|district|county|probate) courts?\b|\b(corte|tribunal) superior\b/i;

/** The part's name, or "" when the page is about the whole organization. `others` are title parts and site names. */
export function subjectOf(blocks: readonly Block[], titles: readonly string[], sites: readonly string[]): string {
  const headings = blocks.filter((block) => block.level === 1 && isMain(block)).slice(0, MOST);
  if (headings.length === 0) headings.push(...blocks.filter((block) => block.level === 2 && isMain(block)).slice(0, 1));
  // Old pages set their headline large and bold, and mark it as nothing.
  if (headings.length === 0) headings.push(...blocks.filter((block) => block.level === 7 && isMain(block)).slice(0, 1));
  // "Department of Justice" across the top, "Public Law Library" over the text: the last that the title repeats.
  for (const heading of headings.reverse()) {
    const text = partNamed(heading, titles, sites);
    if (text !== '') return text;
  }
  return '';
}

/** Houses that keep an office or a center of a plain name: schools, colleges, hospitals, dioceses. */
const HOUSE =
  /\b(?:elementary|(?:middle|high|primary|secondary) school|schools?|school district|college|academy|hospital|medical center|(?:arch)?diocese(?: of .+)?|library system|police department)$/i;

/** More headings of the first level than this are a list. */
const MOST = 6;

function partNamed(heading: Block, titles: readonly string[], sites: readonly string[]): string {
  const parts = tidy(heading.text.replace(/\n/g, ' ')).split(/\s+[–—|/-]\s+/);
  const [part = '', more] = parts.filter((one) => /\p{L}{3}/u.test(one) && !isGenericName(one));
  const whole = cleanName(more === undefined ? part : parts.filter((one) => /\p{L}{2}/u.test(one)).join(' - '));
  // "The Nest" over the page, "The Nest Basic Needs Center" in its title.
  const fuller = titles.find((title) => fold(title).startsWith(`${fold(whole)} `) && hasOrganizationWord(title));
  const text = fuller !== undefined && isTitleCase(fuller) ? cleanName(fuller) : whole;
  if (text.length > 70 || isGenericName(text) || !looksLikeName(text) || looksLikePerson(text) || isHeadline(text))
    return '';
  const owners = sites.filter((site) => looksLikeName(site));
  const house = hasOrganizationWord(text) && owners.every((site) => HOUSE.test(site) || UMBRELLA.test(site));
  const office = owners.length > 0 && (house || owners.every((site) => UMBRELLA.test(site)));
  if (
    !(isTitleCase(text) || (office && /^[A-Z]{3,6}$/.test(text))) ||
    (!office && (!hasOrganizationWord(text) || !isSpecific(text)))
  )
    return '';
  const says = (words: string): boolean => titles.some((title) => fold(cleanName(title)) === fold(words));
  const repeated = says(text) || (parts.length > 1 && parts.every((one) => says(cleanName(one))));
  const apart =
    owners.length > 0 && owners.every((site) => nameSimilarity(site, text) < 0.75 && !fold(site).includes(fold(text)));
  return repeated && apart ? text : '';
}

const isMain = (block: Block): boolean => !block.hidden && (block.region === 'main' || block.region === 'aside');
