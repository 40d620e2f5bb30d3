/**
 * Kinds of services as pages name them in a category line, a heading or a menu ("Food Pantry", "Legal Help"). Whole
 * lines only; English and Spanish.
 */
import { fold } from '../words/fold';

const SPECIFIC =
  'food (?:pantry|pantries|bank|banks|distribution|shelf|cupboard|boxes|delivery|assistance)|soup kitchens?|(?:summer|senior|community|hot|free|congregate|home.delivered|school|kids) (?:lunch(?:es)?|meals?|dinners?|breakfasts?)|meals on wheels|(?:emergency|overnight|homeless|family|womens|mens|youth|winter|day|night|animal) shelters?|warming cent(?:er|re)s?|cooling cent(?:er|re)s?|(?:transitional|supportive|affordable|permanent supportive|emergency|sober|senior|veterans|rapid re) ?housing|rapid rehousing|housing (?:assistance|help|services|counseling|navigation|support|rights(?: .{1,3} resources)?)|thrift (?:store|shop)s?|clothing (?:closet|bank|assistance)|furniture bank|diaper (?:bank|pantry)|support groups?|peer support|legal (?:help|aid|clinics?|services|advice|assistance|representation)|free (?:clinic|clothing|meals|groceries|haircuts|legal .{3,12})|(?:dental(?: hygiene)?|medical|health|vision|eye|free|walk.in|vaccine|legal|immigration|tax) clinics?|(?:dental|medical|primary|prenatal|vision|urgent|respite|hospice|home|foot) care|mental health (?:services|support|counseling|care|help)|(?:behavioral|reproductive|sexual|public|community) health(?: services)?|(?:grief|family|individual|group|credit|financial|substance abuse|addiction|crisis|career|couples) counsel(?:l)?ing|case management|(?:job|skills|vocational|computer|workforce|life skills|parent(?:ing)?) (?:training|classes|placement|search(?: help)?)|parenting classes|(?:youth|senior|seniors|veterans?|family|childrens|adult|employment|immigration|disability|social|emergency|refugee|recovery|reentry|outreach|prevention|victim|crisis|support|homeless|interpretation|translation|older adult) (?:services|programs?|assistance|support)|after.?school (?:programs?|care)|(?:24.?hour |crisis |emergency )+(?:helpline|hotline|line|help line|text line)|(?:rental|utility|financial|rent|energy|prescription|transportation|mortgage|burial|eviction) (?:assistance|help|prevention|relief|subsidy(?: program)?)|tax (?:help|preparation|assistance)|(?:esl|ged|english|citizenship|computer|literacy|cooking|exercise|fitness) (?:classes|program|preparation)|adult education|child ?care(?: assistance)?|head start|early head start|wic|snap (?:enrollment|outreach|help)|(?:syringe|needle) exchange|(?:hiv|std|sti|covid|pregnancy|drug) testing|domestic violence (?:services|shelter|support)|benefits (?:enrollment|help|assistance)|medication assisted treatment|detox(?:ification)?|residential treatment|outpatient treatment|street outreach|home delivery|food delivery|mobile (?:pantry|clinic|library)|showers? and laundry|(?:despensa|banco) de (?:alimentos|comida)|comedor (?:social|comunitario|popular)|clases de .{3,20}|asesoria (?:legal|juridica)|ayuda (?:legal|juridica|alimentaria|con la renta)|clinica (?:dental|medica|gratuita)|grupos? de apoyo|linea de (?:crisis|ayuda)|albergue(?: temporal| de emergencia)?|ropero(?: comunitario)?|salud mental|guarderia';
const PLAIN =
  'housing|counsel(?:l)?ing|showers?|laundry|transportation|tutoring|mentoring|childcare|advocacy|shelter|helpline|hotline|food|clothing|groceries|meals|acupuncture|respite|therapy';

const LINE = new RegExp(`^(?:${SPECIFIC}|${PLAIN})$`);
const MENU = new RegExp(`^(?:${SPECIFIC})$`);

const flat = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** True for a line that is the name of a kind of service and nothing else. */
export const namesService = (line: string): boolean => line.length < 50 && LINE.test(flat(line));

/** The same for an entry of a menu, where single words ("Housing") may lead anywhere. */
export const namesServiceInMenu = (line: string): boolean => line.length < 50 && MENU.test(flat(line));
