/**
 * Several sites of one organization: the part that their names share ("Hopewell – Bellevue", "Hopewell – Kirkland")
 * names it, so that they become one organization with several services, not copies.
 */
import type { Found, ResourceDraft } from '../../domain/resource/resource-draft';
import { fold, wordsOf } from '../words/fold';
import { hasOrganizationWord, isGenericName } from '../words/name-words';

const PARTED = /\s*[–—:|]\s+|\s+-\s+|(?<=\p{L})-\s+|,\s+|\s+@\s+/u;

/** The drafts, with the organization named where two or more of them share it. */
export function withOrganizations(drafts: readonly ResourceDraft[]): ResourceDraft[] {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const key = fold(leadOf(draft));
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return drafts.map((draft) => {
    const lead = leadOf(draft);
    if (draft.organization || (counts.get(fold(lead)) ?? 0) < 2 || !draft.name) return draft;
    return { ...draft, organization: named(draft.name, lead) };
  });
}

const BRANCHES =
  /\b(locations?|branch(es)?|our (sites|centers|offices|clinics|houses|stores)|sites|campuses|offices|sedes|sucursales|ubicaciones|vestigingen|inlooppunten)\b/;
const MOSTLY = 0.7;

/** Drafts named after towns and quarters on a page of "Our locations" are sites of whoever runs the page. */
export function asBranches(
  drafts: readonly ResourceDraft[],
  about: string,
  siteName: string,
): readonly ResourceDraft[] {
  const places = drafts.filter(
    ({ name }) => name && !hasOrganizationWord(name.value) && wordsOf(name.value).length <= 3,
  );
  const named = hasOrganizationWord(siteName) && !isGenericName(siteName);
  if (!named || !BRANCHES.test(fold(about)) || places.length < drafts.length * MOSTLY) return drafts;
  const organization: Found<string> = { value: siteName, confidence: 0.7, witness: 'meta' };
  return drafts.map((draft) => ({ ...draft, organization: draft.organization ?? organization }));
}

/** What stands before the first separator of a name, "" when there is none or it could be no organization. */
function leadOf({ name }: ResourceDraft): string {
  const [lead = '', rest] = (name?.value ?? '').split(PARTED);
  const telling = hasOrganizationWord(lead) || (lead.length >= 6 && wordsOf(lead).length <= 5);
  return rest && telling && !isGenericName(lead) ? lead.trim() : '';
}

/** The evidence is the name's, cut to the words that are meant. */
function named(name: Found<string>, lead: string): Found<string> {
  const { evidence } = name;
  const rest = evidence?.quote.slice(lead.length) ?? '';
  const cut = evidence?.quote.startsWith(lead)
    ? { evidence: { quote: lead, before: evidence.before, after: `${rest}${evidence.after}`.slice(0, 32) } }
    : {};
  return { value: lead, confidence: Math.min(0.85, name.confidence), witness: name.witness, ...cut };
}
