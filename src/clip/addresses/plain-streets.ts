/** Streets that no street word ends: told by their direction, the number of their road, or their way round. */

import { STATE_CODE } from './regions';
import { ZIP } from './tail';

const START = String.raw`(?<![\w#$€£.,:/-]|\d )`;
export const NAME = String.raw`(?:(?:St|Mt|Ft)\. )?(?:\p{Lu}[\p{L}'’-]{1,20}|\d{1,3}(?:st|nd|rd|th))`;
/** "Exit 5 Highway 40", "Bus 30 W. Broad", "since 2015 Highway 12": numbers of something else. */
const FREE = String.raw`(?<!\b(?:[Ee]xits?|[Bb]us(?:es)?|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Uu]nits?|[Rr]ooms?|[Oo]rder|[Ll]ines?|[Mm]ile|[Oo]ver|[Ff]or|[Aa]bout|[Tt]he) )${START}(?!(?:19|20)\d\d (?:Hwy|Highway|Route|State|County))`;
export const STOP = String.raw`(?=\s*(?:$|[\n,;)]|\.(?:\s|$)| [–—-] ))`;
const LANDS = `(?!Virginia|Carolina|Dakota|Korea|Africa|America|Asia|Coast|Wings?|Sides?|Entrance|Entry|Exit|Doors?|Gate|Lot|B(?:ui)?ld|Tower|Campus|Region|Zone|Families|Households|Meals|Pounds|Clients|Units|Volunteers|Readers|Boys|Girls|Kids|Children|Adults|Seniors|Members|People|Students|Veterans)`;

/** "402 W. Main", "8 SW Ninth", "425 S. La Brea"; with the direction spelled out only as a line by itself. */
const DIRECTED = String.raw`${FREE}(?:\d{2,5} [NS]?\.?[NSEW]|\d [NS]\.?[EW])\.? ${LANDS}${NAME}(?: ${NAME}){0,2}(?:${STOP}|(?= \(| (?:in|between|near|by|across|behind|beside|next)\b))`;
const SPELLED = String.raw`(?<=(?:^|\n)(?:[^\n\d]{3,30},)? {0,3})\d{2,5} (?:North|South|East|West) ${LANDS}${NAME}(?: ${NAME})?(?= {0,3}(?:$|[\n,]))`;
/** "5593 Highway 311", "122A Route 12A", "W4410 County Hwy B", "2115 E Beltway 8". */
const NUMBERED = String.raw`${FREE}(?:[NSEW]\d{3,5}|\d{1,6}[A-Z]?) (?:(?:[NSEW]\.?|North|South|East|West) )?(?:(?:Old |State |County |Farm |U\.?S\.? |[A-Z]{2} )?(?:Highway|HIGHWAY|Hwy\.?|HWY|Route|Rte\.?|Rt\.?|Beltway|Business|Loop|FM|CR|SR|U\.?S\.?)[ -]#?\d{1,4}[A-Z]?|${STATE_CODE}-\d{1,3}|(?:County|Co\.|Regional|Township|Concession|Parish|Range) (?:Road|Rd\.?|Highway|Hwy\.?|Trunk) [A-Z\d]{1,4})(?: (?:[NSEW]|North|South|East|West)\b)?(?![\w-])(?! (?!(?:in|at|near|is|and|or|between|just|by|across|next|behind|beside|off|past|where|which|with|has|will|en|y|on)\b)\p{Ll})`;
/** "5912 Hillcroft" / "Houston" / "77036": the cells of a table, or "5912 Hillcroft, Houston 77036". */
const PLACED = String.raw`(?<=(?:^|\n) {0,3})\d{1,5} ${NAME}(?: ${NAME}){0,2}(?=[,\n] ?${NAME}(?: ${NAME}){0,2}[,\n]? ?${ZIP}\s*(?:$|[\n,;]))`;
/** "1775 Calle Verde", "9630 El Camino Alto": streets of the Southwest, named type first behind their number. */
const TYPE_FIRST = String.raw`${START}\d{2,5} (?:[NSEW]\.? )?(?:(?:El|La|Las|Los) )?(?:Calle|Camino|Avenida|Paseo|V[ií]a|Corte|Caminito)(?: (?:de|del|la|las|los))*(?: \p{Lu}[\p{L}'’]+){1,2}(?=\s*(?:$|[\n,;|.(]))`;
/** "6883 Avenue C", "15 Road B": streets that a letter names. */
const LETTERED = String.raw`${FREE}\d{1,5} (?:(?:[NSEW]\.?|North|South|East|West) )?(?:Avenue|Ave\.?|Street|Road) [A-Z](?=\s*(?:$|[\n,;|)(]|\.(?:\s|$)))`;
/** "1540 W 1300 S": a grid of numbered streets, as in Utah, needs no street word and no town. */
const GRID = String.raw`${START}\d{2,5} (?:[NSEW]\.?|North|South|East|West) \d{2,5} (?:[NSEW]\b\.?|North|South|East|West)(?![\w-])`;
/** "We're still at 3318 Gratiot in the old shop", "at the laundromat, 4207 Main, Elmford": said without a street word. */
const SAID = String.raw`(?:(?<=(?:,|\b(?:is|are|located|moved|relocated|now|still|office)|['’](?:re|s)) (?:(?:now|still|located|back|over) )?(?:at|to) )(?!(?:19|20)\d\d )\d{3,5} ${LANDS}(?!Hours|Feet)${NAME}(?: ${NAME})?(?=\s*(?:$|[\n,;)]|\.(?:\s|$))| (?:in|between|near|by|across|behind|next)\b)|${FREE}(?!(?:19|20)\d\d )(?:\d{3,5}|(?<=(?:^|\n|[:,–-] ) {0,3})\d{2}) (?:Main|Market|Broadway|Elm|Oak|Maple|Pine|Walnut|Chestnut|Cedar|Cherry|Spruce|Locust|Vine|Washington|Jefferson|Lincoln|Jackson|Madison|Monroe|Franklin)${STOP})`;
/** ", 755 Worthington, ", "714 Buckeye" on a line of its own: a number that counts no things, and one word. */
const BARE = String.raw`(?<=(?:^|\n|[\p{L})], |[\p{L})]: | [–—-] ) {0,3})(?!(?:19|20)\d\d )\d{3,5} ${LANDS}(?!Hours|Feet|Foot|Person|Series|Grade|Level|Acre|Area|Option|Press|Mile|Year|Minute|Calorie|Block|Dial|Text|Call|Or\b|And\b)\p{Lu}\p{Ll}{3,14}(?<![^s]s)(?= *(?:$|[\n,;)]|\. ?(?:$|\s)| [–—-] ))`;

export const PLAIN_STREETS = [NUMBERED, LETTERED, GRID, TYPE_FIRST, DIRECTED, SPELLED, PLACED, SAID, BARE].map(
  (kind) => new RegExp(kind, 'gu'),
);
