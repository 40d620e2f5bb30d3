/**
 * Tells names of organizations and services from headings that only label a page or a part of it. English and
 * Spanish. A word list, not a model: it names the patterns it reads.
 */
import { fold, wordsOf } from './fold';
import { ENGLISH_MONTHS } from './months';
import { remembered } from './remembered';

/** Headings that name no one: the page's purpose, navigation, or a part of a listing. */
const GENERIC = new RegExp(
  `^(${[
    '(our |the )?(24.?(hours?|hrs?).?(7 )?)?(crisis|help|domestic violence|emergency|toll.?free|confidential|main|business|office|administrative|non.?emergency|information)? ?(help ?lines?|hot ?lines?|crisis lines?|lines?|emergency (line|number|contact))|(media|press) (contacts?|inquiries|relations)',
    'administration|administracion|billing( questions)?|human resources|home( ?page)?|inicio|welcome( to)?|bienvenid[oa]s?|index|untitled( document)?|new page|page \\d+|main( page| menu)?|menu',
    '(how to )?(contact|reach|find|visit|email|call|write|connect with|get in touch with)( us| me| info(rmation)?| details| form| page| the office| our office| directory| list| numbers?)?( and (location|directions|hours)| (&|and) .{3,20})?',
    'contact (the |our )?(?!community).* (services|department|unit|office|division|staff)|(our |the )?(mailing|postal|street|physical) address is|get in touch|contactenos|contacto|contactanos|contactar|stay (connected|in touch|informed)|follow us( on.*)?|connect( with us)?|social media|siguenos',
    '(about|about us|who we are|what we do|our (story|mission|team|staff|work|services|programs|history|vision|values|partners|sponsors|address|location|office|locations|offices|hours)|mission( statement)?|vision|staff|board( of directors| members)?|leadership|history|acerca de|nosotros|quienes somos|sobre nosotros)',
    '(location|locations|directions|address|mailing address|physical address|street address|office location|where|venue|organizer|ubicacion|direccion|map|maps|parking|transit|by (car|bus|mail|phone|email|train))s?( (&|and) (hours|parking|directions|map|phone.*))?',
    '(office|opening|business|regular|current|operating|service|drop.?in|library|store|holiday|visiting|our|food pantry|pantry|distribution|clinic)? ?(hours?|times?|schedule)( of operation| and location| (&|and) .{3,20})?|horarios?( de .{3,20})?|when|cuando|date( and time)?|time|details?|detalles',
    '(phones?|telephone|telephones|tel|telefono|phone numbers?|fax|e-?mails?|correo( electronico)?|website|web( site)?|pagina web|hotline|emergency( contacts?| numbers?)?|general( inquiries| information| info| enquiries)?|info(rmation)?|more info(rmation)?|learn more|read more|see more|additional (resources|information)|other( resources| information)?|quick links|useful links|related( links| pages| posts| events)?|links|resources|recursos|community resources|local resources|helpful (links|resources)|partners|sponsors|our partners)',
    '(eligibility|requirements|who qualifies.*|who we (serve|help)|who can .*|requisitos|what to (bring|expect|know)|(before|when) you (go|come|arrive|visit)|drop ?box|security|que (traer|llevar|esperar|necesita.*|debe .*)|antes de (ir|venir|llegar|su .*)|estacionamiento.*|aparcamiento.*|transporte( publico)?|seguridad( (en|del?) .{3,20})?|buzon( .{3,20})?|documentos( (necesarios|requeridos|(que|para) .{3,30}))?|tarifas?( .{3,20})?|costos? (de|del|y) .{3,30}|how to (apply|help|donate|get .*)|como aplicar|intake|cost|costs|fees?|costo|costos|languages?|idiomas?|services?( offered| provided)?|servicios|programs?( (&|and) services)?|programas|area served|service area|capacity|accessibility|description|overview|summary|notes?)',
    '(news|noticias|events?|eventos|calendar|calendario|upcoming events?|past events?|recent (posts|news|comments)|latest( news)?|blog|archives?|categories|tags?|search( results)?|buscar|results|list results|list|directory|sitemap|site map|login|log in|sign (in|up)|register|registration|subscribe|newsletter|donate( now)?|donations?|donar|volunteer( with us)?|give|get involved|get help( now)?|find help|need help|help|ayuda|careers|jobs|employment|press|media|gallery|photos|videos|faqs?|frequently asked questions.*|preguntas frecuentes|testimonials|privacy( policy)?|terms( of (use|service))?|disclaimer|copyright.*|all rights reserved.*|share( this)?|print|back to top|skip to .*|cart|shop|store|comments?|leave a (reply|comment)|translate|language|espanol|english)',
    '(the |our )?((church|parish|benefice|cathedral|rectory|school|clinic|library|shelter|pantry|business|bookings?|admissions?|intake|volunteer|membership|pastoral|community|general|finance|town|front|help|information|reception) ){0,2}(office|reception|desk)( (team|staff|manager|administrator|secretary))?',
    '(the |our )?((church|parish|benefice|site|lay|senior|associate|assistant|interim|executive|hall|bookings?|safeguarding|volunteer|program(me)?s?|office|community|youth|family|childrens?|music|choir|worship|congregation(al)?|council|board|area|team|vice|area|project|centre|center|general) ){0,3}(administrator|rector|vicar|curate|priest|pastor|minister|rabbi|imam|chaplain|verger|church ?warden|reader|organist|sexton|secretary|treasurer|clerk|chair(man|woman|person)?|president|trustee|caretaker|custodian|bookkeeper|director|manager|coordinator|co-ordinator|officer|leader|worker|webmaster)s?',
    '((the |our )?(room|hall|venue|facility|building|space|meeting room)s?( (&|and) (room|hall|venue|facility|building|space|church)s?)? )?(bookings?|hire|rentals?|reservations)|(fundraising|finance|accounts|referrals?|volunteering|safeguarding|membership|appointments?|prescriptions?|admissions?|feedback|complaints)( (team|enquiries|inquiries|queries|contacts?|lead|officer))?',
    '(eligibility|income|admission) (criteria|requirements|guidelines|limits)|(from|at) (the |our )?[a-z ]{3,24}s desk|(happy )?birthdays?( and anniversaries)?|anniversaries|announcements?|bulletin board|dates to remember|mark your calendars?|save the dates?|in memoriam|in loving memory|thank yous?|(lunch )?menus?|wish list|needs list|prayer (list|requests)|avisos|cumpleanos',
    'secretaria(at)?|voorzitter|penningmeester|beheer(der)?|bestuur|coordinator(en)?|direccion|coordinador(a|es|as)?|trabajador(a)? social|president[ea]|tesorer[oa]|parroco|recepcion|atencion al publico|administratie|receptie',
    '(main|administrative|head|corporate|business|central|downtown|north|south|east|west|mailing|satellite|regional|district|field|our) ?(office|offices|campus|building|site|location|address|branch|number|line|phone)s?( location)?s?',
    '(food|clothing|shelter|shelters|housing|legal|medical|health|healthcare|mental health|dental|employment|education|transportation|crisis|crisis lines?|hotlines?|seniors?|youth|veterans?|families|children|domestic violence|substance abuse|utilities|utility assistance|rent(al)? assistance|financial assistance|legal (aid|help|services)|food (pantry|pantries|bank|banks|assistance|resources|help|distribution)|free (food|meals|clinics?)|meals|soup kitchens?|homeless shelters?|community (services|resources)|health (care|services)|support( groups?)?)',
    'from (the|our) .{3,30} desk|(a )?(message|word|note|letter) from (the|our) .{3,30}|birthdays?|anniversar(y|ies)|menus?|prayer (list|requests|concerns)|classifieds|obituaries|in memoriam',
    'questions?|(any )?questions? (or|and) (comments|concerns|corrections|updates)|corrections?( to .*)?|preguntas',
    'my (new )?(web ?)?site( \\d+)?|(site|company|your|blog) (title|name|logo)|(just )?another wordpress site|mysite|new site|coming soon|under construction|annual report( \\d{4})?|\\d{4} annual report|thank you( .*)?|gracias|error|page not found|404.*|access denied|search form|select language|quote|spotlight|featured( .{3,20})?|covid ?-?19.*|coronavirus.*|holiday (hours|closures?|schedule)',
    'services (to|for) (the |our )?(public|community|residents)|about (the|this) (department|office|library|agency|program|court|cent(er|re)|clinic|branch|division)|.{3,20} (phone|telephone|fax|contact|cell) numbers?|.{3,20} e-?mail( address)?|(search|browse|renew|reserve) (the|our|this|your|my|all) .{3,30}|(my|your) account|(library |online )?catalog(ue)?|(our |all |the )?(library )?branch(es)?( (locations?|hours)( .{3,20})?)?|talk to us|find us|where to find us|how can we help.*|get help (tonight|today)|join (us|our team)|main content|we value your privacy|cookies?( .{3,20})?|sign up .*|(temporarily |now )?(closed|hiring)( for .*| on .*| until .*| today)?|at a glance|(plan|schedule) (your|a) visit|new (clients|patients|visitors)( .*)?|important( .{3,20})?|alerts?',
    '(our )?(other|more|related|similar|nearby) ([a-z]+ ){0,2}(clinics|programs?|programmes|projects|services|organi[sz]ations|agencies|providers|shelters|pantries|centers|centres|offices|departments|locations|charities|groups|branches|libraries|facilities|listings)( in .{3,30}| near(by)?.{0,30}| you may .{3,30})?|(most|recently|also) (read|popular|viewed|shared)( .{3,20})?|trending|(our )?(services?|programs?|staff|hours|classes) (available |offered |provided )?(at|in) (this|our|each) (location|site|cent(er|re)|office|branch|clinic)s?',
    '(our |the |local )?(community|outreach|ministr(y|ies)|groups|whats on)|.*\\b(board|committees?|council|trustees)\\b.{0,30}\\bmeetings?( schedule)?',
    'over ons|wie (zijn wij|wij zijn)|wat (doen wij|wij doen)|contact(gegevens|formulier)?( en .{3,25})?|openingstijden|onze (locaties?|missie|diensten|mensen|partners)|ons team|locaties?|welkom|nieuws|agenda|bereikbaarheid|route(beschrijving)?|adres(gegevens)?|vrijwilligers?( gezocht)?|word vrijwilliger|hulp nodig|doneren|steun ons|privacyverklaring|aanmelden|veelgestelde vragen|waar (vind je ons|zijn wij)',
    'nous (joindre|contacter|trouver|rejoindre)|contacte[rz] nous|a propos( de nous)?|qui sommes nous|accueil|bienvenue|nos (services|programmes|coordonnees|horaires|bureaux|partenaires)|notre (mission|equipe|histoire)|heures douverture|horaires( douverture)?|coordonnees|nouvelles|actualites|faire un don|benevol(es|at)|mentions legales',
    'kontakt(formular)?|uber uns|wir uber uns|impressum|datenschutz(erklarung)?|startseite|willkommen|offnungszeiten|anfahrt|standorte?|aktuelles|spenden|unser (team|angebot)|angebote|so finden sie uns|hilfe',
    '(las |nuestras )?(oficinas?|sedes?)( centrales| administrativas)?|(ubicacion|contacto|direccion|horarios?|telefonos?)( (y|e) (procedimientos?|contacto|ubicacion|horarios?|direccion|telefonos?))?( (de|del|para) .*)?|(court|courthouse|office|clinic|cent(er|re)) (location|address|contact)s?( (and|&) (contact|hours|location)( info(rmation)?)?)?',
    '(lineas?|numeros|telefonos) (de |para )?(emergencias?|crisis|ayuda|apoyo|urgencias?)|(salud( mental)?|abogad[oa]s|comida|alimentos|vivienda|ropa|empleo|trabajo|educacion|transporte|inmigracion|violencia (domestica|de genero|familiar)|adicciones|jovenes|ninos|(personas|adultos) mayores|veteranos|refugios|albergues|despensas|comedores|clinicas|hospitales|dentistas?|medicos|emergencias?|discapacidad|impuestos|ayuda (legal|alimentaria|economica|financiera)|servicios legales|cuidado (infantil|de ninos))( (y|de|para) (salud|dental|dentistas?|abogados|comida|alimentos|vivienda|ropa|empleo|trabajo|educacion|inmigracion|emergencia|familias|ninos|jovenes|muebles))?',
    '(the )?public library|official (web ?)?site|(sitio|pagina|web) (web )?oficial|(our|nuestr[oa]s) ([a-z]{3,12} )?(services|programs|projects|partners|sponsors|locations|houses|homes|sites|events|resources|volunteers|donors|values|members|shelters|pantries|clinics|casas|servicios|programas|recursos|eventos|socios|albergues|sedes)|(nuestra )?(oficina|secretaria|despacho) (parroquial|principal|central|general)|(from )?the (directors?|pastors?|presidents?|editors?) (desk|corner|column)|(from )?(the )?desk of .*|(this )?(weeks?|months?) menu',
    'donde (estamos|encontrarnos)|como llegar|nuestr[oa]s? (servicios|programas|historia|equipo|ubicacion|horarios?|valores)|que hacemos|colabora|hazte (socio|voluntario)|voluntariado|actualidad|contacta( con nosotros)?|aviso legal|politica de (privacidad|cookies)|llamanos|escribenos|informacion( de contacto)?|ayudanos|haz un donativo',
    '(.{2,40} )?(council chambers?|board ?room|(conference|meeting|hearing|community|committee|training|board) room)( [a-z0-9-]{1,6})?',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|lunes|martes|miercoles|jueves|viernes|sabado|domingo|comedor|despensa|albergue|refugio|clinica|iglesia|shelter|pantry|clinic|church|kitchen|library|(advisory |governing |executive |city |town |village |county |borough |common )?(board|committee|commission|council|trustees)( members?| meetings?.*| information| agendas?.*| (documents?|minutes|packets?|materials|notices?|calendar|archives?|policies).*)?|(public |past |upcoming |regular )?meeting (dates|minutes|agendas?|documents|materials|notices?|calendar|archives?)|(agendas?|minutes)( (&|and) (minutes|agendas?|packets?))?|((upcoming|past|next|our|board|public|council|commission|committee|monthly|annual) )?meetings?( (&|and) .{3,20}| schedules?| calendar| archives?)?|board documents( .{2,12})?|contents?|table of contents|activities( (&|and) events)?|.*quick(ly)? (exit|escape).*|(exit|leave|escape) (this )?(site|page|website).*|salir rapido|key information.*|list of .*|public notices?|notices?|announcements?|updates?|related events|submissions?|getting here|opening .{0,12}times|step \\d+.*|section \\d+.*|\\d+|and|or|y|o',
  ].join('|')})$`,
);

const ORG_WORD = new RegExp(
  `\\b(${[
    'cent(er|re|ro)s?|church|iglesia|cathedral|parish|parroquia|temple|synagogue|mosque|ministr(y|ies)|mission|chapel',
    'house|home|casa|hogar|shelter|refuge|rescue|haven|village|manor|inn|lodge|place',
    'foundation|fundacion|association|asociacion|society|sociedad|council|coalition|alliance|network|league|union|institute|collaborative|cooperative|partnership|club|ymca|ywca|army|goodwill|charit(y|ies)|caritas|cruz|cross',
    'pantry|bank|kitchen|cupboard|closet|warehouse|storehouse|market|hub|(food|community|common) (shelf|table|fridge)|banco|despensa|comedor',
    'clinic|clinica|hospital|health|medical|hospice|pharmacy|dental|counsel(l)?ing|psycholog(y|ist)|therapy',
    'branch|library|libraries|biblioteca|bibliotheek|school|escuela|college|universit(y|ies)|academy|district',
    'department|departamento|agency|authority|commission|bureau|administration|court|tribunal|county|city of|town of|village of|state of|ministry|board|office of|division|municipality|ayuntamiento|police',
    'juzgados?|corte (superior|suprema|municipal|de|del)|fiscalia|defensoria|procuraduria|ministerio|consulado|embajada|instituto|consultorio|sindicato|alcaldia|municipalidad|registro civil|oficina (de|del)|delegacion|albergue|refugio|bufete',
    'services|servicios|program(me)?|programa|project|proyecto|initiative|outreach|resource|resources|aid|relief|assistance|support|community action|helpline|help ?line|hot ?line|warm ?line|lifeline|line|helpers|advocates|lawyers|volunteers|defender|ombudsman|llc|inc|ltd|cic|corp',
  ].join('|')})\\b`,
);

const SENTENCE =
  /\b(please|click|call (us|now|the|for)|we (are|have|offer|provide|will|can|welcome|serve)|you (can|may|will|are|must|need)|if you|is (open|closed|located|available|a|the)|are (open|closed|available)|has been|will (be|meet|convene|hold|take)|conference room|\d+(st|nd|rd|th) floor(?! (youth|teen|kitchen|cafe|clinic|pantry|women))|to (learn|find|see|view|register|apply|schedule)|must be|located (at|in)|open (to|from|daily)|provides?|offers?|haga clic|llame|visite|para (mas|ver))\b/;

const ACTION =
  /^(ask|dial(?![ -]a[ -])|about|report|information about|request|check|browse|key(?! (?:west|largo|biscayne|colony|peninsula)\b)|pay|follow|upcoming|add|sort|filter|select|choose|enter|start|begin|back|return|use|make|schedule|need|looking for|did you know|get|view|see|read|click|visit|download|print|send|submit|find|learn|watch|listen|join|donate|apply|register|sign|call|text|go|show|hide|opens?(?! (?:doors?|arms?|hands?|hearts?|hearth|tables?|minds?|houses?|circles?|gates?|paths?|ways?|spaces?|books?|windows?|closets?|kitchens?)\b)|closes?|ends?|starts?|begins?|next|previous|more|directions?|website|map|ver|leer|mas|descargar|llamar|enviar|email|e-mail|tel|phone|fax|address|hours|note|notes|contact|updated|posted|by|when|where|what|who|why|how)\b/;

const MONTH_OR_DAY =
  /^(?:(?:every |each |cada |todos los |todas las |los |las )?(?:(?:first|second|third|fourth|last|1st|2nd|3rd|4th|primer|segundo|tercer|cuarto|ultimo) )?)?(((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(rs)?|fri|sat|sun|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekday|weekend|every ?day)s?)\b/;

/** "Sunday Roast Club for over 60s", "Friday Night Kitchen", "Saturday Supper at the Y": called after their day. */
const DAY_CLUB =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:(?:\p{L}+ ){1,3}(?:club|cafe|kitchen|mission|fellowship|ministry|crew)(?: (?:for|at|of) .*)?|(?:\p{L}+ ){0,2}(?:supper|dinner|lunch|breakfast|brunch|meal|pantry|market|clinic) (?:at|in) (?!\d|noon).{4,})$/u;

const flat = remembered((text) =>
  fold(text)
    .replace(/[^\p{L}\p{N}&/.-]+/gu, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/g, ''),
);

/** True for headings such as "Contact us", "Hours" or "Food Pantry" that name no organization. */
export const isGenericName = remembered((text) => GENERIC.test(flat(text)));

/** True when a word such as "center", "church" or "foundation" stands in it. */
export const hasOrganizationWord = remembered((text) => ORG_WORD.test(flat(text)));

/** "113-8 Bay Avenue", "P.O. Box 659", "760 W. State": where it is, not what it is called; nor "11 a.m. - noon". */
const ADDRESS =
  /^(?:p\.? ?o\.? box|box|apartado( postal)?) \d+$|^\d+ (?:[nsew]|north|south|east|west)\b\.? \w+$|^\d{1,2}(?:[.:]\d\d)? ?[ap]\.? ?m\b|^\d[\d-]*[a-z]? .*\b(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|court|ct|way|highway|hwy|parkway|pkwy|terrace|place|circle)\b\.?(?: (?:[nsew]|north|south|east|west|[ns][ew]))?$/;

/** "Winter Coat Drive – Dec. 18th", "Ends Jan 15, 2026": what ends in a date happens on it. */
const DATED = new RegExp(`\\b(?:${ENGLISH_MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?$`);
/** "Text HOME to 741741", "838255 (text)": how to reach somebody, not who it is. */
const CODE = /^\W*(?:\d{5}|(?:text|txt|sms|env[ií]e)\b.{1,30}\b(?:to|al?) \d)/i;

/** "You deserve to be safe.": a sentence that ends as one, and no "Grace Homes Inc." */
const SAID = /^\p{Lu}\p{Ll}*(?: \p{Ll}[\p{Ll}'’]*){2,} \p{Ll}{4,}\.$/u;

/** Could these words be the name of an organization, place or service? Cheap, and rather strict. */
export const looksLikeName = remembered((text): boolean => {
  if (text.length < 2 || text.length > 140 || /\S@\S|\||https?:|www\.|\.(org|com|net|gov)\b|[?!]$|\?\s|\$/.test(text))
    return false;
  if (CODE.test(text) || SAID.test(text)) return false;
  const words = wordsOf(text);
  if (/[©]|\b(hours?|horarios?|directions|schedule|copyright|map)$/i.test(text.trim())) return false;
  if (words.length === 0 || words.length > 16 || !/\p{L}{2}/u.test(text)) return false;
  const folded = flat(text);
  if (isGenericName(text) || SENTENCE.test(folded) || DATED.test(folded)) return false;
  if (MONTH_OR_DAY.test(folded) && !DAY_CLUB.test(folded)) return false;
  if (ACTION.test(folded) && !hasOrganizationWord(text)) return false;
  if (ADDRESS.test(folded)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits <= 6 && digits < text.length / 2 && !(words.length > 9 && /[.;]$/.test(text));
});

const HONORIFIC = /^(mr|mrs|ms|dr|rev|fr|pastor|sister|father|sr|sra|lic)\b\.?/;
const TITLE =
  /\b(director|manager|coordinator|president|chair(man|woman|person)?|secretary|treasurer|assistant|clerk|officer|chief|supervisor|specialist|administrator|mayor|commissioner|esq|phd|md|lcsw|msw|mssw|lmft|lmhc|lmsw|licsw|lpc|edd|jd|dds|mba|rn|bsn|executive|attorney at law)\b/;

/** True for a person's name or post ("Jane Doe, Director"): staff lists are not lists of resources. */
export const looksLikePerson = remembered((text): boolean => {
  const folded = flat(text);
  // "Sister Mary's Kitchen" is called after one.
  if (HONORIFIC.test(folded))
    return !(/^(sister|father|pastor|sr\.? citizens?)\b/.test(folded) && ORG_WORD.test(folded));
  return TITLE.test(folded) && !/\b(office|department|services|center|bureau|association)\b/.test(folded);
});

/** Most words that matter begin with a capital: a name, not the start of a sentence. */
export function isTitled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word) || /^\p{Lu}/u.test(word));
  const capital = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return words.length > 0 && capital >= words.length * 0.6;
}
