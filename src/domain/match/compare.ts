/**
 * One form beside one record: the signs that they are the same, on which level, and what speaks against it. The same
 * whichever of the two is the record.
 */
import type { Id } from '../record/record';
import type { ResourceForm } from '../resource/resource-form';
import { compareWords } from '../text/similarity';
import { placesDiffer, sameAddress } from './address-key';
import type { CommonPhone, KnownResource, PhoneSign } from './index-directory';
import { nameWords, tellsApart } from './name-words';

export type MatchReason = 'same-page' | 'same-name' | 'like-name' | PhoneSign | 'same-address' | 'same-organization';

/** What is the same: the service at its place, a service that this is another place of, or who runs it. */
export type MatchLevel = 'resource' | 'service' | 'organization';

export interface MatchCandidate {
  readonly salId: Id;
  readonly level: MatchLevel;
  readonly reasons: readonly MatchReason[];
  /** 0 to 1, for order only. */
  readonly score: number;
  /** Enough to preselect an update. */
  readonly sure: boolean;
}

export type Comparable = Pick<ResourceForm, 'name' | 'organization' | 'phones' | 'address'> &
  Partial<Pick<ResourceForm, 'ids'>>;

export interface ComparedName {
  readonly words: readonly string[];
  /** Organization and service together. */
  readonly fullWords: readonly string[];
  readonly organizationWords: readonly string[];
}

export const namesOf = (form: Pick<Comparable, 'name' | 'organization'>): ComparedName => ({
  words: nameWords(form.name),
  fullWords: nameWords(`${form.organization} ${form.name}`),
  organizationWords: nameWords(form.organization || form.name),
});

const SAME_NAME = 0.9;
const LIKE_NAME = 0.66;

export interface PageSigns {
  /** Both come from this page. */
  readonly page: boolean;
  /** It is the only one there of that name, on the page and among the records. */
  readonly only: boolean;
  /** The page describes this resource alone, and the directory has one record from it. */
  readonly alone: boolean;
}

export function compare(
  form: Comparable,
  named: ComparedName,
  { view, ...known }: KnownResource,
  phone: CommonPhone | undefined,
  { page, only, alone }: PageSigns,
): MatchCandidate | null {
  const { likeness, apart } = likeNames(named, known);
  const address = view.address !== undefined && sameAddress(form.address, view.address);
  const elsewhere = view.address !== undefined && placesDiffer(form.address, view.address);
  const name = likeness >= SAME_NAME && !apart ? 'same-name' : likeness >= LIKE_NAME ? 'like-name' : undefined;
  const ownOrganization = () => compareWords(named.organizationWords, known.organizationWords).likeness >= SAME_NAME;
  const own = phone?.sign === 'same-phone';

  const sure =
    (page && alone && (name !== undefined || own || address)) ||
    (name === 'same-name' && page && only) ||
    (!elsewhere && name === 'same-name' && (own || address || page)) ||
    (!elsewhere && name === 'like-name' && !apart && own && address);
  const sameService = name === 'same-name' || (name === 'like-name' && !apart);
  const organization = !sure && !sameService && ownOrganization();
  const level: MatchLevel = !sure && elsewhere && sameService ? 'service' : organization ? 'organization' : 'resource';
  // Rows of a list have their page in common and nothing else.
  const samePage = page && (alone || name !== undefined || phone !== undefined || address);
  const near = samePage || own || (name !== undefined && (address || phone !== undefined)) || name === 'same-name';
  if (!near && !(level === 'organization' && (address || phone !== undefined))) return null;

  const reasons: MatchReason[] = [];
  if (page) reasons.push('same-page');
  if (name) reasons.push(name);
  else if (organization) reasons.push('same-organization');
  if (phone) reasons.push(phone.sign);
  if (address) reasons.push('same-address');
  const score = likeness * 0.4 + (phone ? 0.25 / phone.records : 0) + (address ? 0.2 : 0) + (page ? 0.15 : 0);
  return { salId: view.sal.id, level, reasons, score: sure || !(apart || elsewhere) ? score : score / 2, sure };
}

/** The service's name, or organization and service together, whichever is nearer; apart where a telling word differs. */
function likeNames(a: ComparedName, b: ComparedName): { readonly likeness: number; readonly apart: boolean } {
  const short = compareWords(a.words, b.words);
  const long = a.fullWords.length > a.words.length || b.fullWords.length > b.words.length;
  const full = long ? compareWords(a.fullWords, b.fullWords) : short;
  const { likeness, left, right } = short.likeness >= full.likeness ? short : full;
  const replaced = left.length > 0 && right.length > 0;
  return { likeness, apart: replaced || [...left, ...right].some(tellsApart) };
}
