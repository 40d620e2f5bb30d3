/**
 * The town of a street that its own words leave out, where its sentence tells it: "In Ashford, the Day Center (12 Elm
 * St.) …", or, if another address of the page has that town, "City Hall, Ashford, 12 Elm St.".
 */
import type { AddressValue } from '../../domain/resource/resource-draft';
import { STATE } from '../addresses/regions';
import type { PageText } from '../capture/page-text';
import type { Hit } from '../fields/facts';
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { CAPITAL_MONTHS } from '../words/months';
import { hasOrganizationWord } from '../words/name-words';

const SENTENCE = 200;
const TOWN = String.raw`\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+){0,2}`;
const NO_TOWN = String.raw`(?!(?:${CAPITAL_MONTHS}|Spring|Summer|Fall|Winter|English|Spanish|Addition|Person|Case|Fact|General|Partnership|Collaboration|Cooperation|Response|Celebration|Memory|Honor|Jesus|Christ|God|Faith|Need|Crisis|Emergency|Short|Total)\b)`;
const IN_TOWN = new RegExp(String.raw`(?:^|[\n.!?] )(?:In|En) (${NO_TOWN}${TOWN}), [^\n;]*$`, 'u');
/** "Elm Pantry in Ashford, located at 12 Oak St.". */
const NAME_IN = new RegExp(
  String.raw` (?:in|en) (${NO_TOWN}${TOWN})(?:,| \((?:[^()]{2,40}, )?|:| [–—-])? ?(?:(?:(?:which )?is )?(?:located )?(?:at|on|en) )?$`,
  'u',
);
/** "12 Oak St. in Ashford". */
const IN_BEHIND = new RegExp(
  String.raw`^[.,]? (?:in|en) (?:(?:the )?(?:city|town|village) of |downtown |historic )?(${NO_TOWN}${TOWN})(?=[.,;:)\n]|$| (?:\(|[–—-] |(?:and|is|are|on|for|every|from|at|with|open|serves?|offers?|to|has|will|where|near|y|es|los|de)\b))`,
  'u',
);
const BESIDE = new RegExp(`, (${TOWN}), $`, 'u');

/** A line of its own under the street. */
const UNDER = new RegExp(`^[.,]?\\n+ ?(${TOWN})(?= *(?:\\n|$))`, 'u');
const NO_PLACE =
  /\b(?:county|downtown|uptown|midtown|upstairs|downstairs|basement|lobby|rear|building|hall|room|gym|cafeteria|auditorium|annex|suite|center|centre|church|school|library|office|entrance|parking|hours|phone|email|website|map|directions)\b/i;

/** True where the page says elsewhere that `name` is a town: "in Ashford", "Ashford, OH", "Ashford County". */
const isTownOn = (text: string, name: string): boolean =>
  !NO_PLACE.test(name) &&
  new RegExp(
    String.raw`\b(?:in|near|en|(?:[Cc]ity|[Tt]own) of) ${name}\b|\b${name}(?:, ${STATE}\b| (?:City Hall|County|area)\b)`,
    'u',
  ).test(text);

/** "Elmford" between the street and the number, in one paragraph. */
function isLineOf(name: string, { block: at, at: start, length }: Hit<AddressValue>, page: PageText): boolean {
  if (!ONE_TOWN.test(name) || NO_PLACE.test(name) || hasOrganizationWord(name) || !isSpecific(name)) return false;
  const block = page.blocks[at];
  const rest = block?.text.slice(start + length - (page.starts[at] ?? 0)) ?? '';
  return new RegExp(String.raw`^[.,]?\n+ ?${name} *(?:$|\n+ *(?:\p{L}{1,9}\W{1,3})?[(+]?\d[\d()+. /-]{6,})`, 'u').test(
    rest,
  );
}

/** A town of one word, or of two that many towns begin with. */
const ONE_TOWN =
  /^(?:(?:New|San|Santa|Los|Las|El|La|Fort|Mount|Port|Lake|Saint|North|South|East|West|Grand|Cedar|Little|Old|Palm|Long|Bowling|Falls|Baton|Des|Del) )?\p{Lu}\p{Ll}{3,}$/u;

const isLost = ({ value }: Hit<AddressValue>): boolean =>
  /\d/.test(value.address_1) && value.city === '' && value.country !== 'IE';

/** `hits` of the page in order, with the towns told in front of those that name none. */
export function withNearbyTowns(hits: readonly Hit<AddressValue>[], page: PageText): readonly Hit<AddressValue>[] {
  if (!hits.some(isLost)) return hits;
  const known = new Map(
    hits.filter(({ value }) => value.city !== '').map(({ value }) => [fold(value.city), value] as const),
  );
  return hits.map((hit, at) => {
    if (!isLost(hit)) return hit;
    const before = hits[at - 1];
    const from = Math.max(page.starts[hit.block] ?? 0, hit.at - SENTENCE, before ? before.at + before.length : 0);
    const words = page.text.slice(from, hit.at);
    const beside = BESIDE.exec(words)?.[1] ?? '';
    const below = UNDER.exec(page.text.slice(hit.at + hit.length, hit.at + hit.length + 60))?.[1] ?? '';
    const near = [IN_BEHIND.exec(page.text.slice(hit.at + hit.length, hit.at + hit.length + 70)), NAME_IN.exec(words)]
      .map((told) => told?.[1] ?? '')
      .find((name) => name !== '' && !NO_PLACE.test(name) && !hasOrganizationWord(name));
    const isTown = known.has(fold(below)) || isTownOn(page.text, below) || isLineOf(below, hit, page);
    const told = below !== '' && isTown ? below : (near ?? IN_TOWN.exec(words)?.[1]);
    const city = told ?? (known.has(fold(beside)) ? beside : '');
    const like = known.get(fold(city));
    const state_province = hit.value.state_province || (like?.state_province ?? '');
    return city === '' ? hit : { ...hit, value: { ...hit.value, city: like?.city ?? city, state_province } };
  });
}
