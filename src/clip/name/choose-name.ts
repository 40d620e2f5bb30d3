/**
 * Weighs the name candidates of a page: the same name in several places counts together, headings that only label
 * the page count for nothing, words such as "center" or "church" speak for a name.
 */
import type { Witness } from '../../domain/resource/resource-draft';
import { isSpecific } from '../words/everyday-words';
import { fold, identity, nameSimilarity, wordsOf } from '../words/fold';
import { nameFitsHost } from '../words/host-name';
import { hasOrganizationWord, isGenericName, looksLikeName } from '../words/name-words';
import { cleanName } from './clean-name';
import type { NameCandidate } from './name-candidates';
import { isAcronymOf } from './other-names';
import { isHeadline, isTitleCase, plausibility } from './plausible';
import { UMBRELLA } from './subject';

export interface ChosenName {
  readonly text: string;
  readonly witness: Witness;
  readonly block: number;
  /** Sum of weights behind the name and behind the next best. */
  readonly score: number;
  readonly runnerUp: number;
  /** How many different kinds of places agree. */
  readonly agreement: number;
  /** The name belongs to whoever runs the site (and so do header and footer contacts). */
  readonly isSite: boolean;
  readonly alternates: readonly string[];
}

/** Weight of a web or mail host that spells the name. */
const OWN_HOST = 1;
/** Weight of a page address that ends in the name: a directory's page about it. */
const OWN_PATH = 1.5;
/** Weight of a web site, labelled as such, that spells the name and is not the site being read. */
const LISTED_HOST = 1.5;

/** What is left of the weight of "Home Repair" where the site has a name of its own. */
const EVERYDAY = 0.5;

/** What is left of the weight of a directory's own name. */
const PUBLISHER = 0.45;

/** Weight of such a name that stands right above an address as well: a network's page about its member. */
const OVER_ADDRESS = 2.2;
/** What is left of the weight of a story's headline. */
const HEADLINE = 0.35;

/** What the page's addresses say about names. */
export interface PageMarks {
  /** Hosts of the site and of the mailboxes on the page. */
  readonly hosts: readonly string[];
  /** Hosts of web sites that the page lists as somebody's own. */
  readonly listed: readonly string[];
  /** The site lists others: what it calls itself says little of the page. */
  readonly directory: boolean;
  /** Headline of an event or a news post, "" for any other page: it names neither. */
  readonly headline: string;
  /** Name of the part of the organization, or of the listing of a directory, that the page is about; else "". */
  readonly subject: string;
  /** Path of the page's address. */
  readonly path: string;
}

/** "/listing/maple-legal-clinic" is the page of "Maple Legal Clinic". */
function isSlug(name: string, path: string): boolean {
  const words = wordsOf(name);
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return words.length > 1 && wordsOf(last.replace(/[-_+]/g, ' ').replace(/\.\w+$/, '')).join('') === words.join('');
}

/** The headline of a story, or a part of it that is no organization's name ("Coat Drive" of "Coat Drive – Closes Dec. 3"). */
function isOfHeadline(text: string, headline: string): boolean {
  if (headline === '') return false;
  if (fold(text) === fold(headline)) return true;
  const part = headline.split(PARTED).some((one) => fold(cleanName(one)) === fold(text));
  return part && !(hasOrganizationWord(text) && isSpecific(text));
}

interface Cluster {
  members: NameCandidate[];
  score: number;
}

/** The best name, or null when no candidate can be one. */
export function chooseName(candidates: readonly NameCandidate[], page: PageMarks): ChosenName | null {
  const clusters: Cluster[] = [];
  const named = candidates.some(({ role, text }) => role === 'site' && isOwnName(text));
  for (const candidate of candidates) {
    const text = cleanName(candidate.text);
    if (text === '' || isGenericName(text) || isGenericName(candidate.text) || /\S@\S/.test(text)) continue;
    const publisher = page.directory && candidate.role === 'site' ? PUBLISHER : 1;
    const headline = isOfHeadline(text, page.headline) ? HEADLINE : 1;
    const plain = named && candidate.role !== 'site' && !isSpecific(text) ? EVERYDAY : 1;
    const member = { ...candidate, text, weight: candidate.weight * plausibility(text) * publisher * headline * plain };
    const home = clusters.find((cluster) => cluster.members.some((other) => sameName(other.text, text)));
    if (home) home.members.push(member);
    else clusters.push({ members: [member], score: 0 });
  }
  for (const cluster of clusters) {
    const fits = (hosts: readonly string[]): boolean =>
      cluster.members.some((member) => hosts.some((host) => nameFitsHost(member.text, host)));
    const slugged = cluster.members.some((member) => member.role !== 'site' && isSlug(member.text, page.path));
    cluster.score =
      scoreOf(cluster) +
      (fits(page.hosts) ? OWN_HOST : 0) +
      (slugged ? OWN_PATH : 0) +
      (fits(page.listed) ? LISTED_HOST : 0) +
      (fits(page.listed) && cluster.members.some((member) => member.witness === 'text' && member.role === 'page')
        ? OVER_ADDRESS
        : 0);
  }
  joinAcronyms(clusters);
  clusters.sort((a, b) => b.score - a.score);
  const part = clusters.find((one) => one.members.some((member) => fold(member.text) === fold(page.subject)));
  const best = part ?? withinUmbrella(clusters) ?? clusters[0];
  if (!best) return null;
  const speaker = best.members.find((member) => part && member.text === page.subject) ?? representative(best);
  const texts = [...new Set(best.members.map((member) => member.text))].filter(
    (text) => fold(text) !== fold(speaker.text),
  );
  return {
    text: speaker.text,
    witness: speaker.witness,
    block: best.members.find((member) => member.block >= 0)?.block ?? -1,
    score: best.score,
    runnerUp: clusters[1]?.score ?? 0,
    agreement: new Set(best.members.map((member) => `${member.witness}${member.role ?? ''}`)).size,
    isSite: best.members.some((member) => member.role === 'site'),
    alternates: texts.filter((text) => isOtherWay(text, speaker.text) && !isHeadline(text)).slice(0, 4),
  };
}

/** The name of an organization, not of the town or university whose many offices share the site. */
const isOwnName = (text: string): boolean =>
  isSpecific(text) && looksLikeName(text) && !UMBRELLA.test(text) && !/,\s*[A-Z]{2}(\s+\d{5})?$/.test(text);

/** What a title adds of whoever gives the program: "Rent Help by Elm Neighbors". */
const GIVEN_BY = /^(?:by|from|de|por)\s/i;

/** Another way to write the name, and neither a headline about it nor the name with words around it. */
const isOtherWay = (text: string, name: string): boolean =>
  looksLikeName(text) &&
  isTitleCase(text) &&
  !(text.startsWith(`${name} `) && GIVEN_BY.test(text.slice(name.length + 1))) &&
  [...identity(text)].sort().join(' ') !== [...identity(name)].sort().join(' ');

const UNIT =
  /\b(departments?|commission(s|ers)?|committees?|offices?|divisions?|bureau|agency|authority|boards?|councils?|trustees|task force|court|library|libraries|center|centre|clinic|hospital|shelter|services|program|police)\b/i;

/** A city's or university's site: the department or library that a heading or title names is what the page is about. */
function withinUmbrella(clusters: readonly Cluster[]): Cluster | undefined {
  const top = clusters[0];
  if (!top?.members.some((member) => UMBRELLA.test(member.text))) return undefined;
  return clusters.find(
    (cluster) =>
      cluster !== top &&
      cluster.score >= 1.2 &&
      cluster.members.some(
        (member) =>
          (member.witness === 'heading' || member.witness === 'title' || member.role === 'site') &&
          UNIT.test(member.text) &&
          looksLikeName(member.text),
      ),
  );
}

/** A government by its bare name: no other way to say one of its boards. */
const TOWN = /^(?:the )?(?:city|town|village|county|borough|township|state) of (?:\p{L}+\.? ?){1,3}$/iu;
const PARTED = /\s[|–—-]\s/;

/** Equal but for small words, or one is the other with a little more ("… of Springfield"). */
function sameName(a: string, b: string): boolean {
  if (fold(a) === fold(b) || fold(a).replace(/\W/g, '') === fold(b).replace(/\W/g, '')) return true;
  // "Loaves Pantry - First Church" is two names, and makes neither the other.
  if (PARTED.test(a) || PARTED.test(b)) return false;
  const x = identity(a);
  const y = identity(b);
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  if (small.size < 2 || (TOWN.test(a) !== TOWN.test(b) && UNIT.test(TOWN.test(a) ? b : a))) return false;
  return nameSimilarity(a, b) >= 0.75 || (large.size <= small.size + 3 && [...small].every((word) => large.has(word)));
}

/** "HLM" in the title speaks for "Harbor Light Mission". */
function joinAcronyms(clusters: Cluster[]): void {
  for (const short of [...clusters]) {
    const text = short.members[0]?.text ?? '';
    if (/\s/.test(text) || text.length > 10) continue;
    const long = clusters.find((one) => one !== short && one.members.some((member) => isAcronymOf(text, member.text)));
    if (!long) continue;
    long.score += short.score * 0.5;
    long.members.push(...short.members.map((member) => ({ ...member, weight: 0 })));
    clusters.splice(clusters.indexOf(short), 1);
  }
}

/** Each further witness of the same kind adds less. */
function scoreOf(cluster: Cluster): number {
  const byKind = new Map<string, number>();
  for (const member of cluster.members) {
    const kind = `${member.witness}${member.role ?? ''}`;
    byKind.set(kind, Math.max(byKind.get(kind) ?? 0, member.weight));
  }
  return [...byKind.values()].reduce((sum, weight) => sum + weight, 0);
}

function representative(cluster: Cluster): NameCandidate {
  const votes = new Map<string, { member: NameCandidate; sum: number }>();
  for (const member of cluster.members) {
    const key = fold(member.text);
    const vote = votes.get(key);
    if (vote) vote.sum += member.weight;
    else votes.set(key, { member, sum: member.weight });
  }
  const shouting = (text: string): boolean => text === text.toUpperCase() && /\p{L}{4}/u.test(text);
  const ranked = [...votes.values()].sort((a, b) => b.sum - a.sum);
  const top = ranked[0] as { member: NameCandidate; sum: number };
  const lead = top.member.text.split(/\s+[|–—-]\s+|:\s+/)[0] ?? '';
  const short =
    fold(lead) === fold(top.member.text)
      ? undefined
      : cluster.members.find((member) => fold(member.text) === fold(lead));
  if (short) return short;
  // "Grace House Homeless Services." in the title, "Grace House" as heading: the rest are search words.
  const heading = cluster.members.find(
    (member) =>
      member.witness === 'heading' &&
      wordsOf(member.text).length > 1 &&
      fold(top.member.text).startsWith(`${fold(member.text)} `) &&
      top.member.witness === 'title',
  );
  if (heading) return heading;
  const softer = cluster.members.find(
    (member) => fold(member.text) === fold(top.member.text) && !shouting(member.text),
  );
  return softer ?? top.member;
}
