/**
 * Is this resource in the directory already? Precision comes first: "same" preselects an update, so it needs two
 * independent signs (a name and a phone or address, or the very page it was clipped from). Less is "maybe" and only
 * suggested, with its reasons. Nothing is ever merged silently.
 */
import type { Id } from '../record/record';
import { phoneKey, readPhone } from '../resource/phone-number';
import type { ResourceForm } from '../resource/resource-form';
import type { ResourceView } from '../resource/resource-view';
import { canonicalUrl } from '../resource/source-url';
import { comparableWords, likenessOfWords } from '../text/similarity';
import { sameAddress } from './address-key';
import { indexDirectory, type KnownResource, type PhoneSign } from './index-directory';

export type MatchReason = 'same-page' | 'same-name' | 'like-name' | PhoneSign | 'same-address';

export interface MatchCandidate {
  readonly salId: Id;
  readonly reasons: readonly MatchReason[];
  /** 0 to 1, for order only. */
  readonly score: number;
}

export type ResourceMatch =
  | { readonly kind: 'new'; readonly reasons: readonly []; readonly others: readonly [] }
  | {
      readonly kind: 'same' | 'maybe';
      readonly salId: Id;
      readonly reasons: readonly MatchReason[];
      /** Further candidates, best first, at most two. */
      readonly others: readonly MatchCandidate[];
    };

type Comparable = Pick<ResourceForm, 'name' | 'organization' | 'phones' | 'address'>;

const SAME_NAME = 0.9;
const LIKE_NAME = 0.66;

/** Ready to compare many forms with one directory: rows of a list page. */
export function createMatcher(views: ReadonlyMap<Id, ResourceView>) {
  const directory = indexDirectory(views);

  /** `page`: the address it was read from; `alone`: that page describes this one resource. */
  return (form: Comparable, page = '', alone = false): ResourceMatch => {
    const keys = form.phones.map((phone) => phoneKey(readPhone(phone.number)?.number ?? phone.number));
    const phones = new Set(keys.filter((key) => key !== ''));
    const named = wordsOf(form);
    const fromPage = directory.onPage(canonicalUrl(page));
    const candidates = [...directory.worthComparing(form, phones, fromPage)]
      .map((known) => compare(form, named, known, directory.phoneSign(known, phones), fromPage.has(known)))
      .filter((candidate) => candidate !== null)
      .sort((a, b) => b.score - a.score || a.salId.localeCompare(b.salId));
    const best = candidates[0];
    if (!best) return { kind: 'new', reasons: [], others: [] };
    const onlyOne = alone && fromPage.size === 1;
    const kind = isSame(best, onlyOne) ? 'same' : 'maybe';
    return { kind, salId: best.salId, reasons: best.reasons, others: candidates.slice(1, 3) };
  };
}

/** One form against one directory. */
export function matchResource(
  form: Comparable,
  views: ReadonlyMap<Id, ResourceView>,
  page = '',
  alone = false,
): ResourceMatch {
  return createMatcher(views)(form, page, alone);
}

interface FormWords {
  readonly words: readonly string[];
  /** Organization and service together. */
  readonly fullWords: readonly string[];
}

const wordsOf = (form: Comparable): FormWords => ({
  words: comparableWords(form.name),
  fullWords: comparableWords(`${form.organization} ${form.name}`),
});

function compare(
  form: Comparable,
  named: FormWords,
  { view, words, fullWords }: KnownResource,
  phone: PhoneSign | undefined,
  page: boolean,
): MatchCandidate | null {
  // The service's name, or organization and service together, whichever is nearer.
  const name = Math.max(likenessOfWords(named.words, words), likenessOfWords(named.fullWords, fullWords));
  const address = view.address !== undefined && sameAddress(form.address, view.address);
  const reasons: MatchReason[] = [];
  if (page) reasons.push('same-page');
  if (name >= LIKE_NAME) reasons.push(name >= SAME_NAME ? 'same-name' : 'like-name');
  if (phone) reasons.push(phone);
  if (address) reasons.push('same-address');
  const alike = name >= LIKE_NAME && (address || phone !== undefined);
  if (!page && phone !== 'same-phone' && !alike && name < SAME_NAME) return null;
  const weight = { 'same-phone': 0.25, 'shared-phone': 0.1 };
  const score = name * 0.4 + (phone ? weight[phone] : 0) + (address ? 0.2 : 0) + (page ? 0.15 : 0);
  return { salId: view.sal.id, reasons, score };
}

function isSame({ reasons }: MatchCandidate, onlyOneOnItsPage: boolean): boolean {
  const has = (reason: MatchReason) => reasons.includes(reason);
  const named = has('same-name');
  if (named && (has('same-phone') || has('same-address') || has('same-page'))) return true;
  if (has('like-name') && has('same-phone') && has('same-address')) return true;
  return has('same-page') && onlyOneOnItsPage && (has('like-name') || has('same-phone') || has('same-address'));
}
