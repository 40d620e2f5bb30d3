/**
 * The resource's own web address: on a site of its own that is the home page, on a directory it is the link the
 * listing gives. Maps, social networks and tools are no one's web site, unless a page calls them so.
 */
import type { Found } from '../../domain/resource/resource-draft';
import type { Hit } from '../fields/facts';
import { hostOf, isToolSite } from '../segment/evidence';
import { makersOf, namesMaker } from '../segment/makers';
import { fold, nameSimilarity } from '../words/fold';
import { nameFitsHost } from '../words/host-name';
import { confident } from './confidence';
import type { PageContext, Run } from './context';
import { within } from './context';

const WEBSITE_WORDS =
  /^(visit |go to |view |open |see |click here for |our |the |their |its |this |full |agency |organi[sz]ation |organi[sz]ers? |program |company |provider |official |visitar |visite |ver |ir al |su |nuestr[oa] |bezoek |naar )*(web ?site|web ?page|web|homepage|home ?page|site|globe|sitio( web)?|pagina( web)?|url|link|enlace|more info(rmation)?|mas informacion|learn more|visit( us)?( online)?|meer informatie|site web|siteweb|internet)( link| icon| here| aqui| url| de .{3,40}| of .{3,40}| for .{3,40})?$/;
const LABEL_BEFORE =
  /(web ?site|web ?page|web|url|online|internet|sitio|pagina|homepage|visit|visite|bezoek|more info(rmation)?|mas informacion)( address| link| here)?\s*[:–-]?\s*(at|en|op|is)?\s*[:(]?\s*$/;
/** "Grace House website": a link that says whose website it is. */
const WHOSE_WEBSITE = /^(.{3,60}) (?:home ?page|web ?-?site|web ?page|official site|sitio web|pagina web)$/;
const ICON = /web ?-?site|globe|home ?page|\bweb\b|sitio web/;
const ASKED =
  /^(apply|enroll|donate|register|schedule|sign up|volunteer|solicitar|donar|inscri|(?:(?:view|see|open|show|get|find|ver|on|the|a|en|el|google|on) )*(?:map|mapa|directions?)\b|como llegar|privacy|terms|facebook|twitter|instagram)/;
/** The link with which a site builder offers itself at the foot of a page. */
const BUILDER =
  /^((make|create|build|start|get|claim) (your|a|my) ((own|free|new) )*(link ?page|page|web ?site|site|blog|profile|store|link)\b|powered by|built (with|on)|made with|proudly|hosted (by|on|with)|report( abuse| (this )?page)?$|crea tu (propi[ao] )?(pagina|sitio|web))/;

/** A link to a form, a map or a shop's till says nothing of a website. */
const LEAST = -1.4;

/** The web address a listing gives for itself. `name` is the listing's name. */
export function listedSite(context: PageContext, run: Run, name: string, doubt: number): Found<string> | null {
  let best: { hit: Hit<string>; score: number } | null = null;
  const makers = makersOf(context.blocks);
  for (const hit of within(context.facts.sites, run)) {
    const host = hostOf(hit.value);
    if (
      host === '' ||
      host === context.home ||
      makers.has(host) ||
      /\.(pdf|jpe?g|png|gif|docx?|xlsx?|pptx?|ics)$/i.test(hit.value)
    )
      continue;
    const called = score(context, hit, name);
    // A profile counts only where the page itself calls it the website.
    if (isToolSite(host) && !(called.labelled && /(^|\.)(facebook|instagram|wordpress|wix|weebly)\./.test(host)))
      continue;
    const sum = called.score - (isToolSite(host) ? 1.2 : 0);
    if (best === null || sum > best.score) best = { hit, score: sum };
  }
  if (best === null || best.score < LEAST) return null;
  const { hit } = best;
  const confidence = confident(Math.max(0.2, Math.min(0.95, 0.46 + best.score * 0.155) - doubt));
  return { value: hit.value, confidence, witness: 'semantic-html', evidence: context.page.quote(hit.at, hit.length) };
}

/** How much a link looks like the website of `name`, and whether the page calls it one. */
function score(context: PageContext, hit: Hit<string>, name: string): { score: number; labelled: boolean } {
  const words = fold(wordsOf(context, hit)).trim();
  const before = fold(context.page.text.slice(Math.max(0, hit.at - 30), hit.at)).trimEnd();
  const host = hostOf(hit.value);
  const path = hit.value.replace(/^https?:\/\/[^/]+\/?/i, '');
  const plain = words.replace(/[^\p{L}]+/gu, ' ').trim();
  const called = WEBSITE_WORDS.test(plain) || isWebsiteOf(plain, name) || (hit.length === 0 && ICON.test(words));
  const labelled = called || LABEL_BEFORE.test(before);
  let sum = 0;
  if (called) sum += 2;
  if (words.replace(/^(https?:?\/\/)?(www\.)?/, '').startsWith(host)) sum += 2;
  else if (/^(https?:\/\/|www\.)/.test(words)) sum += 2;
  if (words !== '' && words === fold(name).trim()) sum += 2.5;
  if (LABEL_BEFORE.test(before)) sum += 2;
  if (
    (ASKED.test(words) && !LABEL_BEFORE.test(before)) ||
    (!called && /(enroll|apply|register)[^.]{0,14}$/.test(before))
  )
    sum -= 2;
  if (namesMaker(before) || BUILDER.test(words)) sum -= 4;
  if (initialsOrWords(name).some((part) => host.includes(part))) sum += 1;
  return { score: sum - Math.min(path.length, 60) / 120, labelled };
}

function isWebsiteOf(words: string, name: string): boolean {
  const whose = WHOSE_WEBSITE.exec(words)?.[1];
  return whose !== undefined && (name === '' || nameSimilarity(whose, name) >= 0.5);
}

/** The words of a link, or what its icon is called. */
function wordsOf(context: PageContext, hit: Hit<string>): string {
  if (hit.length > 0) return context.page.text.slice(hit.at, hit.at + hit.length);
  const at = hit.at - (context.page.starts[hit.block] ?? 0);
  const icons = context.blocks[hit.block]?.links.filter((link) => link.start === at && link.end === at) ?? [];
  return icons.find((icon) => hostOf(icon.href) === hostOf(hit.value))?.label ?? '';
}

/** What of a name tends to stand in a host: long words, and the initials. */
function initialsOrWords(name: string): string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.map((word) => word[0]).join('');
  return [...words.filter((word) => word.length > 4), ...(initials.length > 2 ? [initials] : [])];
}

/** Hosts of links that the page calls somebody's website. */
export function websiteHosts(context: PageContext, run: Run): string[] {
  const hosts = within(context.facts.sites, run)
    .filter(
      (hit) =>
        !isToolSite(hostOf(hit.value)) && hostOf(hit.value) !== context.home && score(context, hit, '').score >= 1.3,
    )
    .map((hit) => hostOf(hit.value));
  return [...new Set(hosts)].slice(0, 20);
}

/** Where pages are built and shown before, or instead of, having an address of their own. */
const TRYOUT = /\.(?:git(?:hub|lab)\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|herokuapp\.com|onrender\.com)$/;

/**
 * The home page of the site, for a resource that runs it: a link to the root, what structured data states (`stated`),
 * or the root of the page's own address. A host on which its makers tried the page out is nobody's home, unless host or
 * folder spells `name`.
 */
export function ownSite(context: PageContext, stated: string, name: string): Found<string> | null {
  if (TRYOUT.test(context.home) && !nameFitsHost(name, context.home)) {
    const folder = /^https?:\/\/[^/]+\/([\w-]+)(?:\/|$)/.exec(context.canonical);
    const own = folder && nameFitsHost(name, `${folder[1]}.org`);
    return own ? { value: folder[0], confidence: 0.7, witness: 'meta' } : null;
  }
  const root = context.facts.sites.find(
    (hit) => context.home !== '' && hostOf(hit.value) === context.home && isRoot(hit.value, context.root),
  );
  if (root)
    return {
      value: root.value,
      confidence: 0.85,
      witness: 'semantic-html',
      evidence: context.page.quote(root.at, root.length),
    };
  if (/^https?:\/\//i.test(stated) && (context.home === '' || hostOf(stated) === context.home))
    return { value: stated, confidence: 0.8, witness: 'json-ld' };
  if (context.root !== '')
    return { value: context.root, confidence: context.canonical === '' ? 0.7 : 0.85, witness: 'meta' };
  return null;
}

/** The bare home address: no other page, no parameters. */
const isRoot = (url: string, root: string): boolean =>
  /^https?:\/\/[^/?#]+\/?#?$/i.test(url) || url.replace(/\/$/, '') === root.replace(/\/$/, '');
