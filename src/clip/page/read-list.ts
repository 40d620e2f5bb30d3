/** Drafts of a list page: one for each record of the cut, with nothing of the site's own header and footer. */
import type { Found, ResourceDraft } from '../../domain/resource/resource-draft';
import { buildDraft } from '../draft/build-draft';
import { confident } from '../draft/confidence';
import type { PageContext } from '../draft/context';
import { daysByRun, hoursOfWeek, hoursOnDays } from '../draft/day-above';
import { weeksOf } from '../draft/day-grid';
import { sharedHours } from '../draft/shared-hours';
import { entitiesFor } from '../draft/structured-values';
import { listedSite } from '../draft/website';
import type { Cut } from '../segment/choose';
import type { RecordName, RecordRange } from '../segment/record';
import { fold } from '../words/fold';
import { mailHost, nameFitsHost } from '../words/host-name';
import { hasOrganizationWord } from '../words/name-words';
import { placed } from './column-address';
import { detailLink } from './detail-link';
import { withOrganizations } from './organizations';
import { withTownAbove } from './town-above';
import { weighList } from './weigh-list';
import { withWritersContact, writerOf } from './writers-contact';

const AT_LEAST = 40;
/** More places than these are a list that nobody writes as a letter. */
const FEW = 12;

/** All drafts of `cut`, in page order, until `expired`. `called`: what site and page call themselves, folded. */
export function readList(context: PageContext, cut: Cut, called: string, expired: () => boolean): ResourceDraft[] {
  const drafts: ResourceDraft[] = [];
  const days = daysByRun(context, cut.records);
  const weeks = weeksOf(context, cut.records);
  const shared = sharedHours(context, cut.records, doubtOf(cut));
  const writer = cut.records.length <= FEW ? writerOf(cut.records, context.blocks, called) : null;
  for (const [nth, record] of cut.records.entries()) {
    // What was cut costs little to finish: a late list keeps its first screenful.
    if (drafts.length >= AT_LEAST && expired()) break;
    const read = draftOf(context, record, doubtOf(cut));
    const draft = record === writer ? withWritersContact(context, cut, read) : read;
    const doubt = doubtOf(cut);
    const told = draft.schedule.length > 0;
    const hours = told
      ? null
      : (hoursOfWeek(context, record, weeks[nth] ?? '', doubt) ??
        hoursOnDays(context, record, days, doubt) ??
        (draft.hours_text === null ? shared : null));
    drafts.push(hours ? { ...draft, schedule: hours.schedule, hours_text: hours.words } : draft);
  }
  const told = withTownAbove(withoutClosingWords(drafts, cut.records), cut.records, context.blocks);
  return weighList(withOrganizations(told), cut.records, context.blocks);
}

/**
 * "Questions? Write to …" at the end of a list belongs to the page: a kind of contact that only the last of several
 * records has is taken off it, unless it is all that this one has.
 */
function withoutClosingWords(drafts: readonly ResourceDraft[], records: readonly RecordRange[]): ResourceDraft[] {
  const range = records[drafts.length - 1];
  // What stands in one paragraph with the name closes nothing.
  if (!range || range.first === range.last) return [...drafts];
  const last = drafts.at(-1);
  const others = drafts.slice(0, -1);
  if (!last || others.length < 3) return [...drafts];
  if ([last.phones, last.emails, last.addresses].filter((list) => list.length > 0).length < 2) return [...drafts];
  const alone = (kind: 'phones' | 'emails'): boolean => others.every((draft) => draft[kind].length === 0);
  return [
    ...others,
    {
      ...last,
      phones: alone('phones') ? [] : last.phones,
      emails: alone('emails') ? last.emails.filter((mail) => spells(mail.value, last.name?.value ?? '')) : last.emails,
    },
  ];
}

/** "delinde@…" and "info@delinde.example" of "Gezondheidscentrum De Linde". */
const spells = (mail: string, name: string): boolean => {
  const box = letters(mail.split('@')[0] ?? '');
  return (box.length > 3 && letters(name).includes(box)) || nameFitsHost(name, mailHost(mail));
};

const letters = (text: string): string => fold(text).replace(/[^\p{L}]/gu, '');

/** Rows and headings with many records are the surest cuts, and those that a known product names. */
function doubtOf(cut: Cut): number {
  if (cut.how === 'adapter') return 0;
  const few = cut.records.length < 4 ? 0.06 : 0;
  return few + (cut.how === 'bold' || cut.how === 'lines' || cut.how === 'prose' ? 0.04 : 0);
}

function draftOf(context: PageContext, record: RecordRange, doubt: number): ResourceDraft {
  const name = nameOf(context, record.name, doubt);
  const organization = nameOf(context, record.of ?? null, doubt);
  const run = { first: record.first, last: record.last };
  const draft = buildDraft(context, {
    name: name && organization ? siteOf(name, organization) : (name ?? organization),
    alternates: [],
    url: listedSite(context, run, name?.value ?? '', doubt),
    run,
    contacts: [run],
    entities: name ? entitiesFor(context.entities, name.value, false) : [],
    notMailAt: '',
    doubt,
    whole: false,
  });
  const partial = detailLink(context, run, draft);
  const addresses = record.place ? placed(context, run, record.place, draft.addresses) : draft.addresses;
  return { ...draft, addresses, ...(organization && { organization }), ...(partial && { partial }) };
}

/** "West Salem" in a row of "Open Door Health Center" is told by both names. */
const siteOf = (name: Found<string>, organization: Found<string>): Found<string> =>
  hasOrganizationWord(name.value) || name.value === organization.value
    ? name
    : { ...name, value: `${organization.value} – ${name.value}` };

function nameOf(context: PageContext, name: RecordName | null, doubt: number): Found<string> | null {
  if (!name) return null;
  const trust = { heading: 0.95, bold: 0.93, link: 0.92, cell: 0.9, line: 0.86, prose: 0.82 }[name.from];
  const at = (context.page.starts[name.block] ?? 0) + name.start;
  return {
    value: name.text,
    confidence: confident(trust - doubt),
    witness: name.from === 'heading' ? 'heading' : name.from === 'cell' ? 'table' : 'text',
    evidence: context.page.quote(at, name.text.length),
  };
}
