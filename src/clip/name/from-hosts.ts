/**
 * Names that a web address spells: the words of the page that, written together, are the host of its own site or of the
 * site that it sends its readers to ("Grace House" on a page that leads to gracehouse.org). One time is enough.
 */
import type { Block } from '../capture/block';
import { fold } from '../words/fold';
import { hostLabels } from '../words/host-name';
import type { NameCandidate } from './name-candidates';
import { UMBRELLA } from './subject';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
/** Words of a name at most, and characters of the page that are looked at. */
const WORDS = 6;
const READ = 30_000;
const OWN = 1.4;
const LISTED = 0.8;
const MOST = 3;

/** `own` are hosts of the page's site, `listed` those of sites that the page calls somebody's. */
export function fromHosts(
  blocks: readonly Block[],
  own: readonly string[],
  listed: readonly string[],
): NameCandidate[] {
  const out: NameCandidate[] = [];
  for (const [hosts, weight] of [
    [own, OWN],
    [listed, LISTED],
  ] as const) {
    const labels = new Set(hosts.filter((host) => host !== '').flatMap((host) => hostLabels(host)));
    for (const label of labels) {
      const hit = label.length < 4 ? null : spelled(blocks, label);
      // A county's host says only where the page is from.
      if (!hit || (weight === LISTED && UMBRELLA.test(hit.text))) continue;
      out.push({ ...hit, weight, witness: 'text', role: weight === OWN ? 'site' : null });
    }
  }
  return out.slice(0, MOST);
}

/** What goes on behind the words that a host spells: "Juniper Legal" is "Juniper Legal Aid". */
const GOES_ON = /^(?:\s+(?:(?:of|the|for|and|&|de|del|la)\s+){0,2}\p{Lu}[\p{L}\p{N}'’&-]*){1,4}/u;
/** Part of an address or of a longer word is no name, and a town none of ours: "gracehouse.org", "Salem, OR". */
const INSIDE = /^[@./]|^.?[@/]|^.?\.\p{Ll}{2,}|^.?,?\s+[A-Z]{2}\b/u;

/** The words alone where they stand alone somewhere, else with what goes on behind them. */
function spelled(blocks: readonly Block[], label: string): { text: string; block: number } | null {
  const bare = label.replace(/^the(?=.{4})/, '');
  let longer: { text: string; block: number } | null = null;
  let read = 0;
  for (const { text, index, region, hidden } of blocks) {
    if (region === 'nav' || hidden) continue;
    read += text.length;
    if (read > READ) break;
    for (const [from, to] of writtenAs(text, bare)) {
      const beside = text.slice(Math.max(0, from - 1), from) + text.slice(to, to + 40);
      if (/[.!?;:\n|]/.test(text.slice(from, to)) || INSIDE.test(beside)) continue;
      const more = GOES_ON.exec(text.slice(to, to + 80))?.[0] ?? '';
      if (more === '') return { text: text.slice(from, to), block: index };
      longer ??= { text: text.slice(from, to) + more, block: index };
    }
  }
  return longer;
}

/** Where capitalised words, written together, are `label`: begin and end. */
function writtenAs(text: string, label: string): [number, number][] {
  const found: [number, number][] = [];
  const words = [...text.matchAll(WORD)];
  for (const [at, first] of words.entries()) {
    if (!/^[\p{Lu}\d]/u.test(first[0]) || !label.startsWith(fold(first[0]))) continue;
    let joined = '';
    for (const word of words.slice(at, at + WORDS)) {
      joined += fold(word[0]);
      if (!label.startsWith(joined)) break;
      if (joined === label) found.push([first.index, word.index + word[0].length]);
    }
  }
  return found;
}
