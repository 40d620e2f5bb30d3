/**
 * What a careful reader finds on a page, and how a reading of it is held against that.
 *
 * Every field counts: a list that is absent means "none", a single that is absent means "nothing", so that a value
 * nobody wrote is as wrong as a missing one. Names, phones, e-mails, addresses, website, hours and languages must be
 * the same after spelling is folded (case, accents, "St." for "Street"); words in prose must share three quarters of
 * their tokens (F1). `description`, `services` and `by_appointment` are looked at where the expectation has them.
 */
import type { PageReading, ResourceDraft } from '../../src/domain/resource/resource-draft';
import { lineOfAddress, sameName, sameUrl, scheduleKeys, shares } from './expected-values';

/** One value, or several of which any is right. */
type Either = string | readonly string[];

const PROSE = ['hours_text', 'eligibility', 'fees', 'application', 'documents', 'description'] as const;
const LISTS = ['alternate_names', 'services', 'phones', 'emails', 'addresses', 'schedule', 'languages'] as const;
type Prose = (typeof PROSE)[number];
type List = (typeof LISTS)[number];
/** Fields that a page may leave unchecked, by name, until the clipper reads them: prose and its kin, never a contact. */
const MAY_BE_WEAK: readonly string[] = [...PROSE, 'alternate_names', 'services', 'languages'];

/**
 * One resource. Phones are "+12135550134", "+12135550134;ext=12", "+12135550134 fax" (type, when not a voice line);
 * addresses "street and unit|city|state|postal code", with "|country" where it must be known; schedules
 * "WEEKLY MO,TU 09:00-17:00" or "MONTHLY 2SA 09:00-11:00". In prose " | " joins snippets of which one is enough.
 */
export interface ExpectedResource extends Partial<Record<Prose, Either>>, Partial<Record<List, readonly Either[]>> {
  readonly name: Either;
  readonly url?: Either | null;
  readonly by_appointment?: boolean;
  /** The organization behind it and the page with its details; looked at where they are given. */
  readonly organization?: string;
  readonly partial?: string;
  /** Values that may be there or not; for prose and the website also leave to say nothing. */
  readonly also_ok?: Partial<Record<Prose | List | 'url', readonly string[]>>;
}

interface ExpectedReading {
  readonly kind: Either;
  readonly resources: readonly ExpectedResource[];
}

export interface ExpectedPage extends ExpectedReading {
  /** The address the page is read under; without it, none. */
  readonly page?: string;
  /** Other readings that are equally right (one organization with its sites, or one row a site). */
  readonly or?: readonly ExpectedReading[];
  /** Names of resources that may be given or not: whoever keeps the list. */
  readonly owner?: readonly string[];
  /** Fields that this page does not check yet. */
  readonly weak?: readonly string[];
}

const anyOf = (value: Either): readonly string[] => (typeof value === 'string' ? [value] : value);

/** The lists of a draft, each value in the notation of `ExpectedResource`. */
const listsOf = (draft: ResourceDraft): Record<List, readonly string[]> => ({
  alternate_names: draft.alternate_names.map(({ value }) => value),
  services: draft.services.map(({ value }) => value),
  phones: draft.phones.map(({ value: { number, extension, type } }) =>
    [number, extension ? `;ext=${extension}` : '', type === 'voice' || type === 'cell' ? '' : ` ${type}`].join(''),
  ),
  emails: draft.emails.map(({ value }) => value.toLowerCase()),
  addresses: draft.addresses.map(({ value: at }) =>
    [`${at.address_1} ${at.address_2}`.trim(), at.city, at.state_province, at.postal_code, at.country].join('|'),
  ),
  schedule: draft.schedule.flatMap(({ value }) => scheduleKeys(value)),
  languages: draft.languages.map(({ value }) => value),
});

const SAME: Record<List, (wanted: string, found: string) => boolean> = {
  alternate_names: sameName,
  services: sameName,
  phones: (wanted, found) => wanted === found,
  emails: (wanted, found) => wanted.toLowerCase() === found,
  addresses: (wanted, found) => lineOfAddress(wanted) === lineOfAddress(found, wanted.split('|').length),
  schedule: (wanted, found) => wanted === found,
  languages: (wanted, found) => wanted === found,
};

/** Schedules are compared day by day, however the days are grouped. */
const spread = (field: List, value: Either): readonly Either[] =>
  field === 'schedule' && typeof value === 'string' ? scheduleKeys(value) : [value];

function listDifferences(field: List, draft: ResourceDraft, expected: ExpectedResource): string[] {
  const found = new Set(listsOf(draft)[field]);
  const missing: string[] = [];
  for (const value of (expected[field] ?? []).flatMap((one) => spread(field, one))) {
    const hit = [...found].find((one) => anyOf(value).some((wanted) => SAME[field](wanted, one)));
    if (hit === undefined) missing.push(`${field}: missing ${anyOf(value).join(' or ')}`);
    else found.delete(hit);
  }
  const allowed = (expected.also_ok?.[field] ?? []).flatMap((one) => spread(field, one)).flatMap(anyOf);
  const extra = [...found].filter((one) => !allowed.some((value) => SAME[field](value, one)));
  return [...missing, ...extra.map((one) => `${field}: nobody wrote ${one}`)];
}

function proseDifferences(field: Prose, draft: ResourceDraft, expected: ExpectedResource): string[] {
  const found = draft[field]?.value ?? '';
  const bare = found.replace(/^[^:.]{1,30}:\s+/, ''); // "Cost: free" says no more than "free"
  const wanted = expected[field];
  const allowed = expected.also_ok?.[field];
  if (allowed && (found === '' || allowed.some((one) => shares(one, found, 0.5)))) return [];
  if (wanted === undefined) return found === '' || field === 'description' ? [] : [`${field}: nobody wrote "${found}"`];
  const said = anyOf(wanted).flatMap((one) => [one, ...one.split(' | ')]);
  if (said.some((one) => shares(one, found, 0.75) || shares(one, bare, 0.75))) return [];
  return [`${field}: wanted "${anyOf(wanted)[0]}", found "${found}"`];
}

function urlDifferences(draft: ResourceDraft, expected: ExpectedResource): string[] {
  const found = draft.url?.value;
  const wanted = anyOf(expected.url ?? []);
  const allowed = expected.also_ok?.url;
  if (found === undefined) return wanted.length === 0 || allowed ? [] : [`url: missing ${wanted[0]}`];
  if ([...wanted, ...(allowed ?? [])].some((one) => sameUrl(one, found))) return [];
  return [`url: wanted ${wanted[0] ?? 'none'}, found ${found}`];
}

function resourceDifferences(draft: ResourceDraft, expected: ExpectedResource, weak: readonly string[]): string[] {
  const name = draft.name?.value ?? '';
  const looked = LISTS.filter((field) => !weak.includes(field) && (field !== 'services' || expected.services));
  const all = [
    ...(anyOf(expected.name).some((one) => sameName(one, name)) ? [] : [`name: found "${name}"`]),
    ...looked.flatMap((field) => listDifferences(field, draft, expected)),
    ...urlDifferences(draft, expected),
    ...PROSE.filter((field) => !weak.includes(field)).flatMap((field) => proseDifferences(field, draft, expected)),
    ...(['organization', 'partial'] as const).flatMap((field) => {
      const found = field === 'partial' ? draft.partial : draft.organization?.value;
      return expected[field] === undefined || expected[field] === found ? [] : [`${field}: found ${found}`];
    }),
    ...(expected.by_appointment === undefined || expected.by_appointment === draft.by_appointment
      ? []
      : [`by_appointment: found ${draft.by_appointment}`]),
  ];
  return all.map((one) => `${anyOf(expected.name)[0]}: ${one}`);
}

/** Expected resources beside the drafts of the same name; what is left over, in the order of the page. */
function paired(expected: readonly ExpectedResource[], drafts: readonly ResourceDraft[]) {
  const left = [...drafts];
  const pairs = expected.map((wanted) => {
    const at = left.findIndex((draft) => anyOf(wanted.name).some((one) => sameName(one, draft.name?.value ?? '')));
    return { wanted, draft: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
  return { pairs: pairs.map(({ wanted, draft }) => ({ wanted, draft: draft ?? left.shift() })), left };
}

function readingDifferences(reading: PageReading, expected: ExpectedReading, page: ExpectedPage): string[] {
  const owner = page.owner ?? [];
  const drafts = reading.resources.filter(({ name }) => !owner.some((one) => sameName(one, name?.value ?? '')));
  const { pairs, left } = paired(expected.resources, drafts);
  return [
    ...(anyOf(expected.kind).includes(reading.kind) ? [] : [`kind: wanted ${expected.kind}, found ${reading.kind}`]),
    ...pairs.flatMap(({ wanted, draft }) =>
      draft ? resourceDifferences(draft, wanted, page.weak ?? []) : [`${anyOf(wanted.name)[0]}: not found`],
    ),
    ...left.map(({ name }) => `nobody wrote a resource "${name?.value ?? ''}"`),
  ];
}

/** Everything in which a reading differs from the expectation, one sentence each; none when it is right. */
export function differences(reading: PageReading, page: ExpectedPage): string[] {
  const wrong = (page.weak ?? []).filter((field) => !MAY_BE_WEAK.includes(field));
  if (wrong.length > 0) return wrong.map((field) => `${field} must be checked on every page`);
  const all = [page, ...(page.or ?? [])].map((expected) => readingDifferences(reading, expected, page));
  return all.reduce((least, one) => (one.length < least.length ? one : least));
}
