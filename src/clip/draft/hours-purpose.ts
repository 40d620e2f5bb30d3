/**
 * What hours are for. A page often states several: the pantry's, the office's, the telephone's, of worship, of donating,
 * of meetings. Judged by the words of the line itself, else by the label or heading above it.
 */
import type { PageText } from '../capture/page-text';
import { fold } from '../words/fold';

/**
 * 'other' is never when the resource is open: worship, donations, shifts of volunteers, the garage next door.
 * 'building': the house in which it has its counter.
 */
export type Purpose = 'service' | 'office' | 'phone' | 'event' | 'building' | 'other';

const OTHER =
  /\b(mass(es)?|worship|(chapel|church|evening|morning) services?|sunday school|service times|confessions?|adoration|vigil mass|bible stud(y|ies)|liturgy|vespers|rosary|holy hour|prayer (meeting|service|group|time)s?|shabbat|sunday services?|sermon|choir|misas?|confesion(es)?|culto|rosario|catecismo|eredienst|kerkdienst|jumu ?ah|volunteers?|volunteering|voluntari[oa]s?|donations?|donate|donating|donaciones|donar|donors?|visiting hours|visitation|(can|may) (my |the |our )?(famil(y|ies)|friends|loved ones|relatives|visitors) (and \w+ )?(visit|come))\b/;
const EVENT =
  /\b(board|committee|council|(commission|trustees)(?= (meets?|will|holds?|convenes?|sessions?|hearings?))|public hearings?|hearings? (are|is|will|begins?|starts?|dates?)|holds? hearings?|arraignments?|(jury|bench|court) trials?|trials (are|is|begin)|dockets?|(is|are) heard|meetings?|reunion(es)?|orientations?|trainings?|class(es)?|clases|workshops?|talleres|webinars?|deadlines?|due|orders? must|registration|register|sign ?ups?|story ?times?|bingo|yoga|concert|festival|fundraiser|rehearsals?|seminars?|zoom|start dates|upcoming|(holiday|special) hours)\b/;
const PHONE =
  /\b((tele)?phones?|call(s|ing)?|hot ?lines?|help ?lines?|warm ?lines?|info ?lines?|voicemail|telefonos?|telefonicas?|llame|llamar|linea|telefonisch|bereikbaar|live ?chat|chat|text line|by e ?mail|e ?mail (?:us|hours)|correo electronico)\b/;
const OFFICE =
  /\b(office|offices|admin|administrati(ve|on)|staff|oficinas?|administracion|secretaria|reception|business hours|kantoor|bureau)\b/;
/** Labels that end what another label said: "Hours", "Open", "Food pantry". */
const OPENING = /(?<!24 )\b(hours?|open|opening|horarios?|abierto|schedule|openingstijden|atencion|horari|heures)\b/;
const SERVICE =
  /\b(pantr(y|ies)|food|meals?|kitchen|breakfast|lunch|dinner|supper|brunch|groceries|produce|distributions?|shopping|walk ?ins?|drop ?ins?|clinics?|shelters?|closet|clothing|showers?|laundry|library|store|market|center|pick ?ups?|despensa|comida|alimentos|comedor|entrega|reparto|desayuno|almuerzo|cena|albergue|clinica|ropa|intake|appointments?|by appointment)\b/;

/** "Call" over a number and its hours says less than "Phone hours" does. */
const PHONE_LABEL = /\b(hours|horario|lines?|hotlines?|helplines?|telefonisch|linea)\b/;

/** "Parking: garage open 24 hours", "El tren ligero pasa cada 12 minutos": how one gets there, in the last sentence. */
const WAY =
  /(?:^\W*(?:(?:public|free|paid|visitor|street|metered|the|el|la|hay) )*(?:parking(?! lots?\b)|garages?\b|estacionamiento|aparcamiento|parqueo|parqueadero)|\b(?:bus(?:es)?|trains?|trams?|streetcars?|light rail|subway|metro|trolleys?|autobus(?:es)?|tren(?: ligero)?|tranvia) (?:\w+ ){0,3}?(?:runs?|operates?|stops?|arrives?|departs?|pasan?|opera|circulan?|salen?)\b)[^.;|]{0,80}$|^\W*(?:\w+ )?(?:parking garages?|garajes?)\b/;
const BUILDING =
  /\b(?:building(?: is| hours| opens| doors| access)|(?:courthouse|front|main|outer) doors|security (?:screening|opens|checkpoint)|(?:el )?edificio|las puertas|la seguridad abre)\b/;

/** True for words of parking, buses and trains. */
export const tellsTheWay = (words: string): boolean => WAY.test(fold(words).replace(/[-‐-―]/g, ' '));

/** The purpose that the words of a line name, or null. */
export function purposeNamed(words: string): Purpose | null {
  const text = fold(words).replace(/[-‐-―]/g, ' ');
  if (OTHER.test(text) || WAY.test(text)) return 'other';
  if (EVENT.test(text)) return 'event';
  if (SERVICE.test(text)) return 'service';
  if (BUILDING.test(text)) return 'building';
  if (OFFICE.test(text)) return 'office';
  if (PHONE.test(text)) return 'phone';
  return OPENING.test(text) ? 'service' : null;
}

/** The purpose that a heading names, or null. */
export function purposeOfLabel(words: string): Purpose | null {
  const named = purposeNamed(words);
  return named === 'phone' && !PHONE_LABEL.test(fold(words)) ? null : named;
}

/** True when the words speak of being open at all. */
export const speaksOfOpening = (words: string): boolean => OPENING.test(fold(words).replace(/-/g, ' '));

/** The words of a service that a label and a name may share ("pantry", "clinic"). */
export const serviceWords = (words: string): readonly string[] =>
  (fold(words).match(new RegExp(SERVICE, 'g')) ?? []).map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));

/** A block that may label what follows: a heading, or a short line. */
const LABEL_LENGTH = 70;
/** How far above its lines the label or heading of hours may stand, in blocks. */
const REACH = 14;

/** The label right above `at` and the headings over it, nearest first, within the run that begins at block `first`. */
export function labelsAbove(page: PageText, at: number, first: number): readonly string[] {
  const own = page.blockAt(at);
  const block = page.blocks[own];
  if (!block) return [];
  const found: string[] = [];
  const inside = block.text.slice(0, Math.max(0, at - (page.starts[own] ?? 0)));
  const lineAbove = inside.trimEnd().split('\n').at(-1)?.trim() ?? '';
  // The sentence before is no label.
  const said = /[.!?]$/.test(lineAbove);
  if (lineAbove !== '' && lineAbove.length <= LABEL_LENGTH && !said) found.push(lineAbove);
  let level = 8;
  for (let i = own - 1; i >= Math.max(first, own - REACH) && found.length < 4; i--) {
    const above = page.blocks[i];
    if (!above || above.region !== block.region) break;
    const linked = above.links.some((link) => link.end - link.start > above.text.length * 0.6);
    const near = own - i <= 2 && above.text.length <= LABEL_LENGTH && !/[.!?]$/.test(above.text) && !linked;
    const colon = /:\s*$/.test(above.text) && above.text.length <= LABEL_LENGTH;
    // The page's own heading is mostly its name, which says nothing about the hours.
    if (above.level === 1 && !speaksOfOpening(above.text)) break;
    if (above.level > 0 ? above.level < level : near || colon) {
      found.push(above.text.slice(0, 2 * LABEL_LENGTH));
      if (above.level > 0) level = above.level;
    }
    if (above.level > 0 && above.level <= 2) break;
  }
  return found;
}
