/**
 * The label dictionary: what the parts of a listing are called on pages, in English and Spanish, with the commonest
 * Dutch and French words. Patterns run on folded text (lower case, no accents) and must match a whole label.
 */
import { remembered } from '../words/remembered';

export type LabelledField =
  | 'eligibility'
  | 'documents'
  | 'application'
  | 'fees'
  | 'languages'
  | 'hours'
  | 'services'
  | 'description'
  | 'area'
  | 'accessibility';

const WORDS: Readonly<Record<LabelledField, readonly string[]>> = {
  eligibility: [
    '((program|service|client|general|basic|who|income|age|residency|our|additional|other) )?(eligibility|eligibility & requirements|eligib(le|ility) (requirements?|criteria|guidelines|information|info|notes?|details|standards|description|rules|population|restrictions))( (and|&|/) .{3,25})?',
    'eligible (people|clients|individuals|population|populations|residents|persons|groups?)',
    'who(m)? (can|may|should|could|qualif(y|ies)|is eligible|are eligible|we ((can|will) )?(serve|help|are here for|support|work with|treat|see|take|accept|welcome|assist)|is (this|it|the .{3,20}) .{0,10}for|(this|it|the .{3,20}) is for|does .{2,30} (serve|help)|do we (serve|help)|is served|it.?s for)( .{2,45})?',
    '(to|you may) qualify.{0,30}|do (i|you) qualify|qualifying.{0,20}|who.?s eligible',
    '((program|service|client|income|age|residency|residence|admission|entry|basic|general) )?(requirements?|qualifications|restrictions|guidelines|limits?|criteria)( (for|to) (services?|assistance|participants?|participation|clients|receive .{2,20}|qualify|apply))?',
    '(target|eligible|client|intended|priority|primary|service)? ?(populations?|audience|groups?|clientele)( served)?|clients? served|people served|populations? (we serve|served)|open to|serves?|serving|audience|ages?( served| groups?| range| limits?| requirements?)?|genders?( served)?|for whom|for|whom we serve|who|designed for|intended for',
    'elegibilidad|requisitos( .{3,30})?|criterios .{3,30}|quien(es)? (califican?|puede[n]? .{2,30}|es elegible|son elegibles|atendemos|ayudamos).{0,30}|poblacion( .{3,20})?|dirigido a|destinatarios|a quien .{3,30}|edad(es)?|personas (elegibles|destinatarias|atendidas)|beneficiarios|usuarios',
    'voor wie.{0,25}|doelgroep|voorwaarden|wie (kan|kunnen|mag|komt|komen) .{3,40}|qui peut .{3,35}|pour qui.{0,10}|admissibilite|conditions( d.acces| d.admission)?|public( concerne| vise)?|clientele',
  ],
  documents: [
    '(what|things|items|documents?|which documents?|paperwork|information|forms?) ((to|you (will )?(need|should|must|may need|have)|i need)( to)? (bring|have|provide|submit|show|gather|present)|(you (will )?(need|must have|may need)|i need)(?! to))( (with you|along|to (your|the) .{3,25}))?.{0,25}',
    '((please|you must|be sure to|remember to) )?bring( (with|along|to|for|the following|these)( .{2,30})?)?|what.?s needed|what (you.?ll|you will|do i|will i|you) need( to (?!know|do\\b|expect|think).{3,25})?|(what to )?have (ready|with you).{0,20}|before you (come|call|apply|visit),? (gather|have|get) .{3,20}|(to|please) bring',
    '(required|needed|necessary|supporting|acceptable|accepted|application|intake|client|registration|eligibility)? ?(documents?|documentation|paperwork|identification|verification|proof|id|ids)( (is |are )?(required|needed|necessary|to bring|requirements?|you need|accepted|checklist))?( (for|and|to) .{3,30})?|proof (of .{3,25} )?(required|needed)|proof of (residency|address|income|identity|need|eligibility)|(document|id|identification) (requirements?|list|checklist)|checklist',
    '(que|lo que) (debo |debe |deben |hay que |necesita |necesito |se necesita |tengo que |tiene que )?(traer|llevar|presentar|aportar).{0,20}|(que|lo que) (se )?necesit[ao]s?|documentos?( .{3,30})?|documentacion( .{3,30})?|papeles .{3,20}|traiga.{0,15}|comprobantes?.{0,20}|identificacion( requerida)?|requisitos? documental(es)?',
    'meenemen|neem .{0,12}mee|wat (neemt?|moet) .{1,25}|documenten|que faut.il apporter|quoi apporter|documents? (requis|necessaires?|a apporter)|pieces (justificatives|a fournir)|a apporter',
  ],
  application: [
    'how (to|do (i|you)|can (i|you)|you can) (apply|ask for .{2,20}|access( .{3,20})?|register|enroll|sign up|get (help|started|food|services|care|assistance|a .{3,20}|an .{3,20}|in|into .{3,15})|make an? .{3,20}|schedule|book|request .{2,30}|receive .{2,30}|obtain .{2,30}|refer|be referred|use .{2,20}|join|participate|find help|reach out for help|be seen|see a .{3,20}|start).{0,25}',
    '(to|how we|where to|when to|ready to) (apply|register|enroll|make an appointment|schedule|get (help|started|services)|receive services|access services|refer)( .{3,25})?',
    '((client|patient|new client|new patient|first|online|phone|program) )?(intake|application|referral|enrollment|enrolment|registration|admission|admissions|screening|access|appointment|sign.?up)s?( (and|&|/) .{3,20})?( ?(procedures?|process|instructions?|information|info|requirements?|methods?|steps|required|needed))?',
    '(apply|register|enroll|enrol|refer|referrals?|make a referral|self.?referral|get (help|started|assistance)|getting (help|started|services)|accessing (services|care)|access to services|steps to (apply|enroll)|next steps|first (visit|steps?)|your first (visit|appointment)|new (patients?|clients?)|by appointment|appointments?( only)?|walk.?ins?|drop.?ins?( services?)?|apply (now|online|today|here|in person)|reservations?|contact for (services|help|intake))',
    'como (aplicar|solicitar|registrarse|inscribirse|obtener .{2,30}|recibir .{2,30}|acceder|hacer una cita|pedir .{2,20}|empezar|funciona|participar|llegar a .{3,20}).{0,20}|((proceso|forma) de )?(solicitud|inscripcion|admision|registro|ingreso|acceso|remision)|citas?( previa)?|cita previa|con cita|para (aplicar|solicitar|inscribirse|hacer una cita|recibir .{2,20})( .{3,20})?|modo de .{3,20}|procedimiento|solicite .{3,20}|inscripciones',
    'aanmelden|aanvragen|hoe .{0,15}(kan|kunt|vraag|meld|krijg|kom).{0,30}|inschrijven|afspraak( maken)?|comment (s.inscrire|faire une demande|acceder|beneficier).{0,20}|inscriptions?|rendez.vous|acces aux services',
  ],
  fees: [
    '((program|service|client|application|membership|class|visit|annual|our|estimated|approximate|average|total|office|enrollment|registration) )?(costs?|fees?|charges?|prices?|pricing|rates?|tuition|payment|admission|donation|copay|co.?payment|fee scale|sliding scale)( ?(and|&|/|or) .{3,20})?( (structure|schedule|information|info|options|methods?|accepted|policy|description|details|fee|per .{3,15}|range|for services?|of services?|to (clients?|participants?|attend|you)))?',
    '(accepted )?insurances?( (we )?accept(ed)?| information| plans?| and payment)?|payments? (accepted|we accept)|medicaid ?/ ?medicare|is it free|financial (information|assistance available)|suggested donation|cost to (participate|attend)|method of payment|(forms? of|how to|paying( for)?) (pay(ment)?|treatment|services|care)|what (it|does it) costs?',
    'costos?( .{3,25})?|coste|precios?( .{3,20})?|tarifas?|tasas?|donativo|cuotas?( .{3,20})?|(formas? de )?pagos?|valor|aranceles?|importe|gratis|seguros? (medicos? )?(aceptados?)?',
    'kosten|prijs|prijzen|tarie(f|ven)|eigen bijdrage|couts?|frais( d.inscription)?|tarifs?|prix',
  ],
  languages: [
    '((additional|other|available|service|staff|spoken|interpretation) )?languages?( (spoken|offered|available|services?|of service|supported|access|assistance|we speak|provided|other than english|capabilit(y|ies)|.{0,4}by staff))?|we speak|(language )?interpretation( services?)?|interpret(er|ers|ing)( services?)?|translation( services?)?|staff speak',
    '(otros )?idiomas?( .{3,25})?|lenguas?|lenguajes?|hablamos|se habla|interpretes?|talen|gesproken talen|langues?( .{3,15})?',
  ],
  hours: [
    '(our |office |opening |open |business |regular |normal |operating |service |services |drop.?in |library |store |clinic |pantry |food pantry |distribution |food distribution |meal |program |intake |phone |walk.?in |current |center |reception )?(hours?|times?|schedule|days? (and|&) (times|hours)|days|distribution days|when|open)( of operation| of service| of business| open)?( (and|&) (days|location|locations))?',
    '(horarios?|horas)( de .{3,30})?|dias y horas|cuando|abierto|openingstijden|openingsuren|heures d.?ouverture|oeffnungszeiten',
  ],
  services: [
    '((our|free|client|direct|support|key|core|main|available|current|other|additional|specific|areas? of) )?((programs?|services?|assistance)( (and|&) (services?|programs?|resources|support))?|types? of (services?|assistance|help|cases|support|program)|practice areas|specialties|offerings)( (offered|provided|available|include|includes|including|we (offer|provide)|at .{3,40}|list|for (you|clients|families)|type|details))?( (are|include))?',
    '(the )?(services|programs) (and .{3,20} )?(we|they) (offer|provide)( include)?|we (offer|provide|can help with|help with|handle)( the following.{0,25})?|what we (do|offer|provide)|what.?s (offered|available|included)|how we (can )?help( you)?|ways we (can )?help|(service|facility|provider|program|agency|organization|class|type|kind|category) (types?|categor(y|ies))|(class|type|kind|category) of (housing|services?|facility|shelter|program|agency|resource|assistance|organization|care|provider|help)|.{2,40} (services?|programs?) include|.{2,50} (can|may) (help|assist)( you)? with',
    'categor(y|ies)|type|servicios( .{3,40})?|programas( .{3,25})?|tipos? de (servicios?|ayuda|recurso)|que ofrecemos|ofrecemos|(le |te )?(podemos )?ayuda(mos)?( con)?|categorias?|en que .{3,25}ayudar.{0,10}|diensten|ons aanbod|aanbod|hulp bij|nos services|services offerts',
  ],
  description: [
    '((program|service|agency|organization|general|brief|full|short|listing) )?(description|overview|summary|about|about us|about (the|our|this) .{3,40}|mission( (statement|and .{3,15}))?|our (mission|story|purpose)|who we are|purpose|profile|general information|service information|introduction|background)( of (the )?(services?|program|agency))?',
    'descripcion( .{3,25})?|acerca de( .{3,30})?|quienes somos|(nuestra )?mision|sobre nosotros|resumen|informacion general|sobre (el|la) .{3,30}|presentacion|over ons|wie zijn wij|omschrijving|beschrijving|a propos|qui sommes.nous|notre mission',
  ],
  area: [
    '(geographic(al)? )?(service )?areas?( (we )?(served?|covered|of service|cover))?|service area( .{3,20})?|coverage( areas?)?|catchment( area)?|area of coverage|(counties|county|cities|towns|communities|zip codes?|neighborhoods|regions?|locations|geograph\\w+ ?areas?|states?|municipalities|boroughs)( we)? (serv(ed?|ing|iced)|covered)|(counties|communities|areas|cities) we serve|where we (serve|work)|geographic (coverage|restrictions?|limits?)',
    '(area|zona|region)s?( (de (servicio|cobertura)|atendidas?|que (servimos|atendemos)))|cobertura( geografica)?|condados( .{3,20})?|ambito( territorial)?|werkgebied|regio|territoire( desservi)?|secteurs? desservis?',
  ],
  accessibility: [
    '(handicap(ped)?|wheelchair|disabled|disability|physical|building|site)? ?(accessib(ility|le)|access(ibility)?)( (features?|information|info|notes?|for (people|persons|individuals) with .{3,20}|accommodations?|services?))?|(ada|wheelchair) (accessib\\w+|compliant|access)|accommodations|disability (accommodations|access)',
    'accesibilidad|acceso para .{3,30}|accesible|toegankelijkheid|accessibilite',
  ],
};

const PATTERNS = Object.entries(WORDS).map(
  ([field, words]) => [field as LabelledField, new RegExp(`^(?:${words.join('|')})$`)] as const,
);

/** What only begins like a label: the way there, and whom to call. */
const NO_LABEL =
  /^(?:who (?:are we|to (?:call|contact)|is who)|how to (?:get (?:here|there|to)|find us|help|donate|give|volunteer|use this)|como llegar|hoe kom(?:t u|e?n)? .*(?:er|ons)|before you visit)\b/;

/** The field that a label names, or null. `label` without its colon; call with folded text. */
export const fieldOfLabel = remembered((label): LabelledField | null => {
  if (label.length < 2 || label.length > 70) return null;
  const plain = label
    .replace(/[^\p{L}\p{N}&/ .-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[\d.]+|the|program|los|las|el|la) (?=\p{L})/u, '')
    .replace(/[.?\s-]+$/, '');
  if (NO_LABEL.test(plain)) return null;
  for (const [field, pattern] of PATTERNS) if (pattern.test(plain)) return field;
  return null;
});

/** Labels of contact values and of page furniture: where one begins, a labelled text ends. */
export const isOtherLabel = (label: string): boolean =>
  /^((main |toll.?free |office |business |crisis |mobile |primary )?(phones?|telephone|tel|fax|hotline|tty|tdd)( numbers?| lines?)?|call|text|e-?mails?( address)?|((street|physical|mailing|office|our) )?address(es)?|locations?|where|website|web( ?site| ?page)?|url|online|links?|contact( us| info| information| person| name| details)?|phone and email|map|directions|get directions|parking|public transit|transportation|bus( routes?| lines?)?|notes?|comments?|additional (information|notes?|info)|other (information|info)|more info(rmation)?|(date )?last (updated|verified|modified|reviewed)|date of .{3,30}|updated|share|print|capacity|facebook|instagram|twitter|social media|share this.*|related.*|categories|tags|counties|city|state|zip|zip code|county|executive director|director|founded|ein|telefonos?|direccion|correos?( electronico)?|ubicacion|sitio web|pagina web|contacto|mapa|como llegar|notas?|mas informacion|adres|telefoon|contactgegevens|route|adresse|courriel|site web)$/.test(
    label
      .replace(/[^\p{L}\p{N} -]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
