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
import { nameLikeness } from '../text/similarity';
import { sameAddress } from './address-key';

export type MatchReason = 'same-page' | 'same-name' | 'like-name' | 'same-phone' | 'shared-phone' | 'same-address';

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
/** A number on more records than this is a switchboard or a hotline: it tells little. */
const SHARED_BY = 2;

/** Ready to compare many forms with one directory: rows of a list page. */
export function createMatcher(views: ReadonlyMap<Id, ResourceView>) {
  const byPhone = new Map<string, Id[]>();
  const byPage = new Map<string, Id[]>();
  for (const view of views.values()) {
    for (const key of new Set(view.phones.map((phone) => phoneKey(phone.number)))) push(byPhone, key, view.sal.id);
    if (view.sal.source_url) push(byPage, view.sal.source_url, view.sal.id);
  }

  /** `page`: the address it was read from; `alone`: that page describes this one resource. */
  return (form: Comparable, page = '', alone = false): ResourceMatch => {
    const keys = new Set(form.phones.map((phone) => phoneKey(readPhone(phone.number)?.number ?? phone.number)));
    const fromPage = new Set(byPage.get(canonicalUrl(page)) ?? []);
    const candidates: MatchCandidate[] = [];
    for (const view of views.values()) {
      const candidate = compare(form, view, {
        phone: phoneSign(view, keys),
        page: fromPage.has(view.sal.id),
      });
      if (candidate) candidates.push(candidate);
    }
    candidates.sort((a, b) => b.score - a.score || a.salId.localeCompare(b.salId));
    const best = candidates[0];
    if (!best) return { kind: 'new', reasons: [], others: [] };
    const others = candidates.slice(1, 3);
    const onlyOne = alone && fromPage.size === 1;
    return { kind: isSame(best, onlyOne) ? 'same' : 'maybe', salId: best.salId, reasons: best.reasons, others };
  };

  function phoneSign(view: ResourceView, keys: ReadonlySet<string>): 'same-phone' | 'shared-phone' | undefined {
    const common = view.phones.map((phone) => phoneKey(phone.number)).filter((key) => keys.has(key));
    if (common.length === 0) return undefined;
    const own = common.some((key) => key.length > 6 && (byPhone.get(key)?.length ?? 0) <= SHARED_BY);
    return own ? 'same-phone' : 'shared-phone';
  }
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

interface Signs {
  readonly phone: 'same-phone' | 'shared-phone' | undefined;
  readonly page: boolean;
}

function compare(form: Comparable, view: ResourceView, { phone, page }: Signs): MatchCandidate | null {
  const name = nameScore(form, view);
  const address = view.address !== undefined && sameAddress(form.address, view.address);
  const reasons: MatchReason[] = [];
  if (page) reasons.push('same-page');
  if (name >= LIKE_NAME) reasons.push(name >= SAME_NAME ? 'same-name' : 'like-name');
  if (phone) reasons.push(phone);
  if (address) reasons.push('same-address');
  const alike = name >= LIKE_NAME;
  const worthSaying = phone === 'same-phone' || (alike && (page || address || phone)) || name >= SAME_NAME;
  if (!worthSaying && !(page && (phone || address)) && !page) return null;
  const weight = { 'same-phone': 0.25, 'shared-phone': 0.1 };
  const score = name * 0.4 + (phone ? weight[phone] : 0) + (address ? 0.2 : 0) + (page ? 0.15 : 0);
  return { salId: view.sal.id, reasons, score };
}

/** The service's name, or organization and service together, whichever is nearer. */
function nameScore(form: Comparable, view: ResourceView): number {
  const own = nameLikeness(form.name, view.service.name);
  const full = nameLikeness(`${form.organization} ${form.name}`, `${view.organization.name} ${view.service.name}`);
  return Math.max(own, full);
}

function isSame({ reasons }: MatchCandidate, onlyOneOnItsPage: boolean): boolean {
  const has = (reason: MatchReason) => reasons.includes(reason);
  const named = has('same-name');
  if (named && (has('same-phone') || has('same-address') || has('same-page'))) return true;
  if (has('like-name') && has('same-phone') && has('same-address')) return true;
  return has('same-page') && onlyOneOnItsPage && (has('like-name') || has('same-phone') || has('same-address'));
}

function push(map: Map<string, Id[]>, key: string, id: Id): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
