/**
 * The draft of a page that is about one resource. Header and footer contacts are the site's: they count when the
 * resource runs the site, and otherwise only where the main part has none of its own.
 */
import type { Found, ResourceDraft } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import { buildDraft } from '../draft/build-draft';
import { confident, SIGN } from '../draft/confidence';
import { type PageContext, type Run, within } from '../draft/context';
import { entitiesFor } from '../draft/structured-values';
import { listedSite, ownSite, websiteHosts } from '../draft/website';
import type { Hit } from '../fields/facts';
import { type ChosenName, chooseName } from '../name/choose-name';
import { cleanName } from '../name/clean-name';
import { fromHosts } from '../name/from-hosts';
import { fromStory } from '../name/from-story';
import { besideAddresses, overContacts } from '../name/from-text';
import { type NameCandidate, nameCandidates, titleParts } from '../name/name-candidates';
import { otherNames } from '../name/other-names';
import { isHeadline, isTitleCase } from '../name/plausible';
import { subjectOf } from '../name/subject';
import { hostOf } from '../segment/evidence';
import { fold, nameSimilarity } from '../words/fold';
import { mailHost, nameFitsHost } from '../words/host-name';
import { hasOrganizationWord, looksLikeName } from '../words/name-words';
import { cardOf } from './card';
import { headlineOf, storyOf } from './page-signs';
import { hasPaperMenu, isDirectory, isPress, standsApart } from './publisher';

/** A story names people and places besides the one it is about. */
const ARTICLE_DOUBT = 0.05;

/** The one draft of the page, or null when there is nothing on it to clip. `article`: the page tells a story. */
export function readSingle(
  context: PageContext,
  siteNames: readonly string[],
  article = false,
  publishers: readonly string[] = [],
): ResourceDraft | null {
  const { blocks, facts, model } = context;
  if (blocks.length === 0 || model === null) return null;
  const whole: Run = { first: 0, last: blocks.length - 1 };
  const mail = facts.emails.map((hit) => mailHost(hit.value));
  const hosts = [...new Set([context.home, ...mail])].filter((host) => host !== '').slice(0, 8);
  const addressBlocks = facts.addresses.map((hit) => hit.block);
  const phoneBlocks = facts.phones.map((hit) => hit.block);
  const listedHosts = websiteHosts(context, whole);
  const written = [
    ...nameCandidates(model, blocks, context.entities, siteNames, addressBlocks, phoneBlocks, hosts, publishers),
    ...besideAddresses(context.page, facts.addresses),
  ];
  // Where a name that fits the host is known, the words that spell the host are a part of it.
  const unnamed = (host: string): boolean =>
    !written.some(({ text }) => looksLikeName(text) && isTitleCase(text) && nameFitsHost(text, host));
  const candidates = [...written, ...fromHosts(blocks, hosts.filter(unnamed), listedHosts.filter(unnamed))];
  const siteCalled = candidates.filter((one) => one.role === 'site').map((one) => one.text);
  const paper = hasPaperMenu(blocks);
  const press = paper || (article && isPress(siteCalled));
  const card = cardOf(context, siteCalled);
  const apart = card !== null || standsApart(blocks);
  const directory = press || apart || isDirectory(blocks, siteCalled);
  const publisher = paper ? siteCalled.map(fold) : [];
  const story = article || paper ? 'post' : storyOf(model, blocks);
  const headline = headlineOf(model, blocks);
  const tale = card === null && (story === 'post' || (story === null && isHeadline(headline)));
  const told = tale ? fromStory(blocks, headline, siteCalled) : null;
  const others = press
    ? candidates.filter((one) => !isPress([one.text]) && !publisher.includes(fold(one.text)))
    : apart
      ? withoutSite(candidates)
      : candidates;
  const theirs = told ? [...others, told] : others;
  // On a directory's page the heading over the only contacts is whose they are.
  const headed = cleanName(card ?? overContacts(blocks, [...addressBlocks, ...phoneBlocks])[0]?.text ?? '');
  const over = siteCalled.some((site) => fold(cleanName(site)) === fold(headed)) ? '' : headed;
  const part = directory ? '' : subjectOf(blocks, titleParts(model.title), siteCalled);
  const subject = told?.text ?? (story !== null && card === null ? '' : directory ? over : part);
  const chosen = chooseName(theirs, {
    hosts,
    directory,
    headline: story === null && !told ? '' : headline,
    subject,
    listed: listedHosts,
    path: pathOf(context.canonical),
  });
  const entities = entitiesFor(context.entities, chosen?.text ?? '', true);
  const main = mainRuns(context);
  const name = chosen?.text ?? '';
  const fits = context.home !== '' && nameFitsHost(name, context.home);
  const listed = listedSite(context, whole, name, 0.1);
  const named = listed !== null && nameFitsHost(name, hostOf(listed.value));
  // Without a stated address the site that spells the name may well be the one this page was saved from.
  const keeper = named ? keeperOf(context, name, hostOf(listed.value), mail) : '';
  const elsewhere = named && (context.canonical !== '' || keeper !== '');
  const own = !apart && (fits || ((chosen?.isSite ?? true) && !elsewhere));
  const counts = (hits: readonly Hit<unknown>[]): number =>
    main.reduce((sum, run) => sum + within(hits, run).length, 0);
  // A directory's listing stands complete in the main part, and its web site is another's.
  const listing = !own && (elsewhere || directory || (counts(facts.phones) > 0 && counts(facts.addresses) > 0));
  const site = ownSite(context, entities.find((entity) => entity.url !== '')?.url ?? '', name);
  const called = chosen ? found(context, chosen) : null;
  // The headline of a story is seldom the name of what it tells of.
  const title = called && press ? { ...called, confidence: Math.min(0.5, called.confidence) } : called;
  const vouched = (url: Found<string> | null): Found<string> | null =>
    url && (title?.confidence ?? 0) >= SURE_NAME && nameFitsHost(name, hostOf(url.value))
      ? { ...url, confidence: confident(url.confidence + SIGN.spelled) }
      : url;
  // A part that gives a number of its own is not reached by those over and under every page of its owner's.
  const ofPart = !own && !listing && part !== '' && subject === part && counts(facts.phones) > 0;
  return buildDraft(withoutKeeper(ofPart ? withPhonesIn(context, main) : context, keeper), {
    name: title,
    alternates: alternatesOf(chosen, candidates, blocks).map((value) => ({ value, confidence: 0.5, witness: 'text' })),
    url: own
      ? vouched(site ?? sure(listed))
      : (sure(listed) ?? (listing && directory ? null : (ownPage(context) ?? doubtful(site)))),
    run: whole,
    contacts: listing ? main : [whole],
    // On a directory the site's own mailbox is the publisher's.
    notMailAt: listing && (directory || elsewhere) ? context.home : '',
    entities,
    doubt: article ? ARTICLE_DOUBT : 0,
    whole: true,
  });
}

/** What a site that belongs to nobody it writes about calls itself is no name of these, if the page gives another. */
function withoutSite(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const site = new Set(candidates.filter((one) => one.role === 'site').map((one) => fold(cleanName(one.text))));
  const others = candidates.filter((one) => one.role !== 'site' && !site.has(fold(cleanName(one.text))));
  return others.some((one) => one.witness === 'heading' && hasOrganizationWord(one.text)) ? others : candidates;
}

/** The mail host of somebody else whom the title names: the site is theirs, and not the one that it lists. */
function keeperOf({ model }: PageContext, name: string, listed: string, mail: readonly string[]): string {
  const owners = titleParts(model?.title ?? '').filter(
    (part) => nameSimilarity(part, name) < 0.5 && !nameFitsHost(part, listed),
  );
  return mail.find((host) => host !== listed && owners.some((owner) => nameFitsHost(owner, host))) ?? '';
}

/** The page without the mailboxes at `host` and the numbers that stand beside them. */
function withoutKeeper(context: PageContext, host: string): PageContext {
  const { emails, phones } = context.facts;
  if (host === '') return context;
  const theirs = emails.filter((hit) => mailHost(hit.value) === host);
  const near = phones.filter((hit) => theirs.some((one) => one.block === hit.block)).map((hit) => hit.value.number);
  const facts = {
    ...context.facts,
    emails: emails.filter((hit) => !theirs.includes(hit)),
    phones: phones.filter((hit) => !near.includes(hit.value.number)),
  };
  return { ...context, facts };
}

const withPhonesIn = (context: PageContext, runs: readonly Run[]): PageContext => ({
  ...context,
  facts: { ...context.facts, phones: runs.flatMap((run) => within(context.facts.phones, run)) },
});

/** From here on a name vouches for the host that spells it. */
const SURE_NAME = 0.75;

/** A program or office on the site of something larger is found on this page rather than on its front page. */
const ownPage = ({ canonical }: PageContext): Found<string> | null =>
  pathOf(canonical).replace(/\/+$/, '') === '' ? null : { value: canonical, confidence: 0.5, witness: 'meta' };

const doubtful = (url: Found<string> | null): Found<string> | null => (url ? { ...url, confidence: 0.5 } : null);

const sure = (url: Found<string> | null): Found<string> | null => (url && url.confidence >= 0.6 ? url : null);

function pathOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname } = new URL(url);
  return /%(?![\da-f]{2})/i.test(pathname) ? pathname : decoded(pathname);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // escapes that are no UTF-8: the path as written names nothing
  }
}

/** Other names of the resource: those the page gives it, then other ways in which its own name is written. */
function alternatesOf(
  chosen: ChosenName | null,
  candidates: readonly NameCandidate[],
  blocks: readonly Block[],
): readonly string[] {
  if (!chosen) return [];
  const given = otherNames(
    chosen.text,
    candidates.map((one) => one.text),
    blocks,
  );
  return [...new Set([...given, ...chosen.alternates])].slice(0, 6);
}

/** Runs of blocks outside header, footer and navigation. */
function mainRuns(context: PageContext): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const block of context.blocks) {
    if (block.region !== 'main' && block.region !== 'aside') continue;
    const last = runs.at(-1);
    if (last && last.last === block.index - 1) last.last = block.index;
    else runs.push({ first: block.index, last: block.index });
  }
  return runs;
}

function found(context: PageContext, name: ChosenName): Found<string> {
  const margin = name.score - name.runnerUp;
  const confidence =
    0.35 + Math.min(0.25, name.score * 0.05) + Math.min(0.2, margin * 0.06) + Math.min(0.15, name.agreement * 0.04);
  const value = {
    value: name.text,
    confidence: confident(Math.min(0.97, confidence)),
    witness: name.witness,
  };
  const block = context.blocks[name.block];
  const at = block ? block.text.indexOf(name.text) : -1;
  return block && at >= 0
    ? { ...value, evidence: context.page.quote((context.page.starts[name.block] ?? 0) + at, name.text.length) }
    : value;
}
