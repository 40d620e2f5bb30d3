/** Places in the month that stand in brackets behind days and times: "Sat 9–1 (1st & 3rd only)". */
import type { DayGroup } from './day-group';
import { ORDINAL } from './words';

const PLACE = '(?:[1-5](?:st|nd|rd|th)|first|second|third|fourth|fifth|last)';
const PLACES = new RegExp(
  String.raw`^\s*${PLACE}(?:\s?(?:,|&|and|-|/)\s?${PLACE}){0,3}(?: only)?(?: of (?:the|each|every) month)?(?: only)?\s*$`,
  'i',
);

/** "Sat 9–1 (1st & 3rd only)": the places in the month that brackets behind the times name. */
export function placesIn(text: string): readonly number[] | null {
  if (!PLACES.test(text)) return null;
  const words = text.toLowerCase().match(new RegExp(PLACE, 'g')) ?? [];
  return words.map((word) => ORDINAL.get(word) ?? Number.parseInt(word, 10));
}

export const placed = (group: DayGroup, places: readonly number[]): DayGroup => ({
  ...group,
  refs: group.refs.map((ref) => (ref.ordinals.length > 0 ? ref : { ...ref, ordinals: places })),
});
