/**
 * A directory made ready for matching: which of its records are worth comparing with a form at all. A list page of
 * 200 rows against 2,000 records would otherwise be 400,000 comparisons of names.
 */
import type { Id } from '../record/record';
import { phoneKey } from '../resource/phone-number';
import type { ResourceForm } from '../resource/resource-form';
import type { ResourceView } from '../resource/resource-view';
import { streetKey } from './address-key';
import { nameWords } from './name-words';

export type PhoneSign = 'same-phone' | 'shared-phone';

export interface CommonPhone {
  readonly sign: PhoneSign;
  readonly records: number;
}

export interface KnownResource {
  readonly view: ResourceView;
  readonly words: readonly string[];
  /** Organization and service together. */
  readonly fullWords: readonly string[];
  readonly organizationWords: readonly string[];
}

/** A number on more records than this is a switchboard or a hotline: it tells little. */
const SHARED_BY = 2;

/** Words are looked up by their beginning, so that a slip of the pen further on does not hide them. */
const beginnings = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.slice(0, 3)));

export function indexDirectory(views: ReadonlyMap<Id, ResourceView>) {
  const byPhone = new Map<string, KnownResource[]>();
  const byPage = new Map<string, KnownResource[]>();
  const byStreet = new Map<string, KnownResource[]>();
  const byBeginning = new Map<string, KnownResource[]>();
  for (const view of views.values()) {
    const words = nameWords(view.service.name);
    const fullWords = nameWords(`${view.organization.name} ${view.service.name}`);
    const known: KnownResource = { view, words, fullWords, organizationWords: nameWords(view.organization.name) };
    for (const key of new Set(view.phones.map((phone) => phoneKey(phone.number)))) push(byPhone, key, known);
    if (view.sal.source_url) push(byPage, view.sal.source_url, known);
    if (view.address) push(byStreet, streetKey(view.address.address_1), known);
    for (const beginning of beginnings([...words, ...fullWords])) push(byBeginning, beginning, known);
  }

  /** Records that share about a quarter of the words: fewer cannot make two names alike. */
  function* likeNamed(name: string): Iterable<KnownResource> {
    const words = nameWords(name);
    const shared = new Map<KnownResource, number>();
    for (const beginning of beginnings(words))
      for (const known of byBeginning.get(beginning) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
    for (const [known, count] of shared) {
      if (count * 4 >= words.length + Math.min(known.words.length, known.fullWords.length)) yield known;
    }
  }

  return {
    onPage: (page: string): ReadonlySet<KnownResource> => new Set(page === '' ? [] : byPage.get(page)),

    worthComparing(
      form: Pick<ResourceForm, 'name' | 'organization' | 'address'>,
      phones: ReadonlySet<string>,
      fromPage: ReadonlySet<KnownResource>,
    ): ReadonlySet<KnownResource> {
      const street = streetKey(form.address.address_1);
      return new Set([
        ...fromPage,
        ...[...phones].flatMap((key) => byPhone.get(key) ?? []),
        ...(street === '' ? [] : (byStreet.get(street) ?? [])),
        ...likeNamed(form.name),
        ...(form.organization === '' ? [] : likeNamed(`${form.organization} ${form.name}`)),
      ]);
    },

    /** The number in common that fewest records have, and how many those are. */
    commonPhone({ view }: KnownResource, phones: ReadonlySet<string>): CommonPhone | undefined {
      const common = view.phones.map((phone) => phoneKey(phone.number)).filter((key) => phones.has(key));
      if (common.length === 0) return undefined;
      const own = common.filter((key) => key.length > 6).map((key) => byPhone.get(key)?.length ?? 1);
      const records = Math.min(...own);
      return own.length > 0 && records <= SHARED_BY
        ? { sign: 'same-phone', records }
        : { sign: 'shared-phone', records: Math.max(SHARED_BY + 1, own.length > 0 ? records : 0) };
    },
  };
}

function push(map: Map<string, KnownResource[]>, key: string, known: KnownResource): void {
  const list = map.get(key);
  if (list) list.push(known);
  else map.set(key, [known]);
}
