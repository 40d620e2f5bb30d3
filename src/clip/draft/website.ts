/**
 * The resource's own web address: on a site of its own that is the home page, on a directory it is the link the
 * listing gives. Maps, social networks and tools are no one's web site.
 */
import type { Found } from '../../domain/resource/resource-draft';
import type { Hit } from '../fields/facts';
import { hostOf, isToolSite } from '../segment/evidence';
import { fold } from '../words/fold';
import { confident } from './confidence';
import type { PageContext, Run } from './context';
import { within } from './context';

const WEBSITE_WORDS =
  /^(visit |go to |view |our |the |their |official )*(web ?site|web ?page|web|homepage|home page|site|sitio web|pagina web|url|link|more info(rmation)?|learn more|visit( us)?( online)?)( link)?$/;
const LABEL_BEFORE =
  /(web ?site|web ?page|web|url|online|internet|sitio|pagina|visit|more info(rmation)?)\s*:?\s*(at|en)?\s*$/;

/** The web address a listing gives for itself. `name` is the listing's name. */
export function listedSite(context: PageContext, run: Run, name: string, doubt: number): Found<string> | null {
  let best: { hit: Hit<string>; score: number } | null = null;
  for (const hit of within(context.facts.sites, run)) {
    const host = hostOf(hit.value);
    if (host === '' || isToolSite(host) || host === context.home || /\.(pdf|jpe?g|png|docx?)$/i.test(hit.value))
      continue;
    const score = rate(context, hit, name);
    if (best === null || score > best.score) best = { hit, score };
  }
  if (best === null) return null;
  const { hit, score } = best;
  const confidence = confident(Math.max(0.2, Math.min(0.95, 0.46 + score * 0.155) - doubt));
  return { value: hit.value, confidence, witness: 'semantic-html', evidence: context.page.quote(hit.at, hit.length) };
}

function rate(context: PageContext, hit: Hit<string>, name: string): number {
  const words = fold(context.page.text.slice(hit.at, hit.at + hit.length)).trim();
  const before = fold(context.page.text.slice(Math.max(0, hit.at - 30), hit.at)).trimEnd();
  const host = hostOf(hit.value);
  const path = hit.value.replace(/^https?:\/\/[^/]+\/?/i, '');
  let score = 0;
  if (WEBSITE_WORDS.test(words.replace(/[^\p{L} ]/gu, '').trim())) score += 2;
  if (words.replace(/^https?:\/\//, '').startsWith(host) || /^(https?:\/\/|www\.)/.test(words)) score += 2;
  if (words === fold(name).trim()) score += 2.5;
  if (LABEL_BEFORE.test(before)) score += 1.5;
  if (
    /^(apply|enroll|donate|register|schedule|sign up|volunteer)/.test(words) ||
    /(enroll|apply|register)[^.]{0,14}$/.test(before)
  )
    score -= 2;
  if (initialsOrWords(name).some((part) => host.includes(part))) score += 1;
  return score - Math.min(path.length, 60) / 120;
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
      (hit) => !isToolSite(hostOf(hit.value)) && hostOf(hit.value) !== context.home && rate(context, hit, '') >= 1.3,
    )
    .map((hit) => hostOf(hit.value));
  return [...new Set(hosts)].slice(0, 20);
}

/** The home page of the site, for a resource that runs it: a link to the root, structured data, or the canonical host. */
export function ownSite(context: PageContext, stated: string): Found<string> | null {
  const root = context.facts.sites.find(
    (hit) => isRoot(hit.value) && hostOf(hit.value) === context.home && context.home !== '',
  );
  if (root)
    return {
      value: root.value,
      confidence: 0.85,
      witness: 'semantic-html',
      evidence: context.page.quote(root.at, root.length),
    };
  const linked = (context.model?.links ?? [])
    .slice(0, 400)
    .map((link) => link.href)
    .find((href) => isRoot(href) && hostOf(href) === context.home && context.home !== '');
  if (linked) return { value: linked, confidence: 0.85, witness: 'semantic-html' };
  if (stated !== '' && /^https?:\/\//i.test(stated)) return { value: stated, confidence: 0.8, witness: 'json-ld' };
  return null;
}

const isRoot = (url: string): boolean =>
  /^https?:\/\/[^/?#]+\/?([?#].*)?$|^https?:\/\/[^/]+\/(index|default|home)\.\w+$/i.test(url);
