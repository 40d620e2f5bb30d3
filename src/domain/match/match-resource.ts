/**
 * Is this resource in the directory already? Precision comes first: "same" preselects an update, so it needs two
 * independent signs (a name and a phone or address, or the very page it was clipped from) and nothing that speaks
 * against it (another place, another kind of service). Less is "maybe" and only suggested, with its reasons; "near" is
 * another place of a known service, or another service of a known organization. Nothing is ever merged silently, and
 * what somebody said is not the same is not brought up again.
 */
import type { Id } from '../record/record';
import { phoneKey, readPhone } from '../resource/phone-number';
import type { ResourceView } from '../resource/resource-view';
import { canonicalUrl } from '../resource/source-url';
import { type Comparable, compare, type MatchCandidate, type MatchLevel, type MatchReason, namesOf } from './compare';
import { indexDirectory, type KnownResource } from './index-directory';
import { type NotSame, notSamePairs, sightingKey } from './not-same';

export type { MatchCandidate, MatchLevel, MatchReason } from './compare';

export type ResourceMatch =
  | { readonly kind: 'new'; readonly reasons: readonly []; readonly others: readonly [] }
  | {
      readonly kind: 'same' | 'maybe' | 'near';
      readonly salId: Id;
      readonly level: MatchLevel;
      readonly reasons: readonly MatchReason[];
      /** Further candidates, best first, at most two. */
      readonly others: readonly MatchCandidate[];
    };

const NEW: ResourceMatch = { kind: 'new', reasons: [], others: [] };
const NONE = notSamePairs([]);

/** Ready to compare many forms with one directory: rows of a list page. */
export function createMatcher(views: ReadonlyMap<Id, ResourceView>, notSame: NotSame = NONE) {
  const directory = indexDirectory(views);

  /** Best first: what is sure before what is not. */
  function candidates(form: Comparable, page: string, alone: boolean, named: number): readonly MatchCandidate[] {
    const keys = form.phones.map((phone) => phoneKey(readPhone(phone.number)?.number ?? phone.number));
    const phones = new Set(keys.filter((key) => key !== ''));
    const names = namesOf(form);
    const fromPage = directory.onPage(canonicalUrl(page));
    const sighting = sightingKey(page, form.name);
    const told = ({ view: { sal } }: KnownResource) =>
      notSame.has(sal.id, sighting) || (form.ids !== undefined && notSame.has(sal.id, form.ids.serviceAtLocation));
    const namesake = (known: KnownResource) => known.words.join(' ') === names.words.join(' ');
    const only = named === 1 && [...fromPage].filter(namesake).length === 1;
    return [...directory.worthComparing(form, phones, fromPage)]
      .filter((known) => !told(known))
      .map((known) =>
        compare(form, names, known, directory.commonPhone(known, phones), {
          page: fromPage.has(known),
          only: only && namesake(known),
          alone: alone && fromPage.size === 1,
        }),
      )
      .filter((candidate) => candidate !== null)
      .sort((a, b) => Number(b.sure) - Number(a.sure) || b.score - a.score || a.salId.localeCompare(b.salId));
  }

  /**
   * For each form of one page, in order. No two of them are the same record: the better keeps it, the other is a maybe.
   * `page`: the address it was read from; a page with one form describes that alone, unless `alone` says otherwise.
   */
  return (forms: readonly Comparable[], page = '', alone = forms.length === 1): readonly ResourceMatch[] => {
    const names = forms.map((form) => namesOf(form).words.join(' '));
    const found = forms.map((form, at) =>
      candidates(form, page, alone, names.filter((name) => name === names[at]).length),
    );
    const claims = new Map<Id, readonly number[]>();
    found.forEach(([best], at) => {
      if (best?.sure) claims.set(best.salId, [...(claims.get(best.salId) ?? []), at]);
    });
    const keeps = (at: number, best: MatchCandidate): boolean => {
      const rivals = (claims.get(best.salId) ?? []).filter((other) => other !== at);
      return best.sure && rivals.every((other) => best.score > (found[other]?.[0]?.score ?? 0));
    };
    return found.map(([best, ...others], at) => {
      if (!best) return NEW;
      const kind = keeps(at, best) ? 'same' : best.level === 'resource' ? 'maybe' : 'near';
      return { kind, salId: best.salId, level: best.level, reasons: best.reasons, others: others.slice(0, 2) };
    });
  };
}

/** One form against one directory. */
export function matchResource(
  form: Comparable,
  views: ReadonlyMap<Id, ResourceView>,
  page = '',
  alone = false,
  notSame: NotSame = NONE,
): ResourceMatch {
  return createMatcher(views, notSame)([form], page, alone)[0] ?? NEW;
}
