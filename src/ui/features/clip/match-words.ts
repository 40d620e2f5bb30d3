/** Why two look like one, and who is concerned, in words. */
import type { Holder } from '../../../app/resources/read-holders';
import { shortName } from '../../../domain/client/names';
import type { MatchReason } from '../../../domain/match/match-resource';
import { formatList, m } from '../../../i18n';

const REASONS: Readonly<Record<MatchReason, () => string>> = {
  'same-page': m.clip_reason_same_page,
  'same-name': m.clip_reason_same_name,
  'like-name': m.clip_reason_like_name,
  'same-phone': m.clip_reason_same_phone,
  'shared-phone': m.clip_reason_shared_phone,
  'same-address': m.clip_reason_same_address,
  'same-organization': m.clip_reason_same_organization,
};

export const reasonWords = (reasons: readonly MatchReason[]): string =>
  reasons.map((reason) => REASONS[reason]()).join(', ');

const NAMED = 4;

/** "Rosa M., Ana P. and 3 more have it on their list": those for whom it is still open come first. */
export function holderWords(holders: readonly Holder[]): string {
  if (holders.length === 0) return '';
  const named = holders.slice(0, holders.length > NAMED ? NAMED - 1 : NAMED).map(({ client }) => shortName(client));
  const more = holders.length - named.length;
  const names = formatList(more > 0 ? [...named, m.clip_holders_more({ count: more })] : named);
  return m.clip_holders({ count: holders.length, names });
}
