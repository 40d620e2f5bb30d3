/** What the records of a list say about each other: many built alike are surer than each by itself. */
import type { AddressValue, Found, ResourceDraft } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import { confident, SIGN } from '../draft/confidence';
import type { RecordName, RecordRange } from '../segment/record';
import { hasOrganizationWord } from '../words/name-words';

/** From so many records on, a list speaks for its records. */
const MANY = 8;
const ALIKE = 0.9;
const MOSTLY = 0.8;

/** The drafts with the confidence that the whole list lends each. */
export function weighList(
  drafts: readonly ResourceDraft[],
  records: readonly RecordRange[],
  blocks: readonly Block[],
): ResourceDraft[] {
  const uniform = namedAlike(records) ? SIGN.uniform : 0;
  const streets = writesStreetsOnly(drafts, blocks) ? SIGN.style : 0;
  return drafts.map((draft) => {
    const one = weighed(draft);
    return {
      ...one,
      name: one.name && { ...one.name, confidence: confident(one.name.confidence + uniform) },
      addresses: one.addresses.map((address) =>
        isStreetOnly(address) ? { ...address, confidence: confident(address.confidence + streets) } : address,
      ),
    };
  });
}

/**
 * A record with one address and one more kind of contact is surely a listing; a bare name with a link or a number may
 * be a heading, a department or a menu entry, and is left for the person to confirm.
 */
function weighed(draft: ResourceDraft): ResourceDraft {
  const kinds = [draft.phones, draft.addresses, draft.emails, draft.schedule].filter((list) => list.length > 0).length;
  const sure = draft.addresses.length === 1 && kinds > 1;
  const name = draft.name?.value ?? '';
  const off = (sure ? 0 : 0.05) + (hasOrganizationWord(name) ? 0 : 0.05) + (kinds === 0 ? 0.06 : 0);
  const earned = sure ? SIGN.complete : 0;
  return {
    ...draft,
    name: draft.name && { ...draft.name, confidence: confident(draft.name.confidence - off) },
    addresses: draft.addresses.map((one) => ({ ...one, confidence: confident(one.confidence + earned) })),
  };
}

function namedAlike(records: readonly RecordRange[]): boolean {
  const counts = new Map<RecordName['from'], number>();
  for (const { name } of records) if (name) counts.set(name.from, (counts.get(name.from) ?? 0) + 1);
  counts.delete('line');
  counts.delete('prose');
  return records.length >= MANY && Math.max(0, ...counts.values()) >= records.length * ALIKE;
}

const isStreetOnly = ({ value }: Found<AddressValue>): boolean =>
  /\d/.test(value.address_1) && value.city === '' && value.postal_code === '';

/** A list of one town leaves the town away everywhere; with a column for it, it only was not read. */
function writesStreetsOnly(drafts: readonly ResourceDraft[], blocks: readonly Block[]): boolean {
  const [all, single] = [
    drafts.flatMap((draft) => draft.addresses),
    drafts.filter((one) => one.addresses.length === 1),
  ];
  if (
    drafts.length < MANY ||
    single.length < drafts.length * MOSTLY ||
    all.filter(isStreetOnly).length < all.length * ALIKE
  )
    return false;
  return !blocks.some((block) => block.tag === 'th' && /city|town|zip|postal|ciudad|municip/i.test(block.text));
}
