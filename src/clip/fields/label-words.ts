/**
 * The label dictionary: what the parts of a listing are called on pages, in English and Spanish. Patterns run on
 * folded text (lower case, no accents) and must match a whole label.
 */

export type LabelledField =
  | 'eligibility'
  | 'documents'
  | 'application'
  | 'fees'
  | 'languages'
  | 'hours'
  | 'services'
  | 'description';

const WORDS: Readonly<Record<LabelledField, readonly string[]>> = {
  eligibility: [
    'eligibility( requirements?| criteria| guidelines| information)?( and .{3,20})?',
    'eligible (people|clients|individuals|population|populations|residents)',
    'who (qualifies|is eligible|can (apply|come|attend|get help|use .{2,30}|participate|receive .{2,30})|may (apply|attend|use .{2,30})|we (serve|help)|is this for|it is for|is it for).{0,40}',
    '(program |service |client |income |age |residency )?(requirements?|qualifications|restrictions|guidelines)',
    '(target|eligible|client)? ?populations?( served)?|clients served|open to|serves|serving|audience|ages?( served| group)?|for whom',
    'elegibilidad|requisitos( de elegibilidad)?|quien(es)? (califican?|puede[n]? .{2,30}|es elegible|son elegibles).{0,30}|poblacion( atendida)?|dirigido a',
  ],
  documents: [
    '(what|things|items|documents?) (to|you (need to|should|must)) (bring|have)( with you)?.{0,30}|please bring|bring( with you)?',
    '(required |needed |necessary )?(documents?|documentation|paperwork|identification)( required| needed| necessary| to bring)?|proof required|id( required)?',
    '(que|lo que) (debe |hay que |necesita )?(traer|llevar).{0,20}|documentos?( requeridos?| necesarios?| que .{3,20})?|documentacion( requerida| necesaria)?|traiga',
  ],
  application: [
    'how (to|do i|can i|you can) (apply|access( services)?|register|enroll|sign up|get (help|started|food|services|an appointment)|make an appointment|request .{2,30}|receive .{2,30}|qualify).{0,20}',
    '(intake|application|referral|enrollment|registration|admission|screening|access)( and .{3,20})?( procedures?| process| instructions| information| requirements?)?|to (apply|register|enroll|make an appointment)|appointments?|walk.?ins?',
    'como (aplicar|solicitar|registrarse|inscribirse|obtener .{2,30}|acceder|hacer una cita).{0,20}|(proceso de )?(solicitud|inscripcion|admision|registro)|citas?|para (aplicar|solicitar|inscribirse)',
  ],
  fees: [
    '(program |service |client )?(costs?|fees?|charges?|prices?|pricing|rates?|tuition|payment( options| methods?| accepted)?|admission( fee)?|insurance( accepted)?)( and .{3,20}| ?/ ?.{3,20}| structure| schedule| information)?',
    'costos?( del servicio)?|precios?|tarifas?|cuotas?|pago|valor',
  ],
  languages: [
    'languages?( spoken| offered| available| services?| of service| supported)?|other languages|we speak|interpretation',
    'idiomas?( disponibles?| hablados?)?|lenguas?|hablamos',
  ],
  hours: [
    '(our |office |opening |open |business |regular |normal |operating |service |services |drop.?in |library |store |clinic |pantry |food pantry |distribution |food distribution |meal |program |intake |phone |walk.?in |current |center |reception )?(hours?|times?|schedule|days? (and|&) (times|hours)|days|distribution days|when|open)( of operation| of service| of business| open)?( (and|&) (days|location|locations))?',
    '(horarios?|horas)( de .{3,30})?|dias y horas|cuando|abierto|openingstijden|openingsuren|heures d.?ouverture|oeffnungszeiten',
  ],
  services: [
    '(our |programs and |types? of |key |core |main |available )?(services?|programs?|assistance)( offered| provided| available| include| we (offer|provide)| (and|&) (services|programs))?|we (offer|provide)|what we (do|offer)|service types?|categor(y|ies)|type',
    'servicios( ofrecidos| que .{3,20}| disponibles)?|programas|tipo de servicio|que ofrecemos',
  ],
  description: [
    '(program |service |agency |organization )?(description|overview|summary|about|about us|about the .{3,30}|mission( statement)?|our mission|who we are|purpose|profile|details)',
    'descripcion|acerca de( nosotros)?|quienes somos|(nuestra )?mision|sobre nosotros',
  ],
};

const PATTERNS = Object.entries(WORDS).map(
  ([field, words]) => [field as LabelledField, new RegExp(`^(?:${words.join('|')})$`)] as const,
);

/** The field that a label names, or null. `label` without its colon; call with folded text. */
export function fieldOfLabel(label: string): LabelledField | null {
  if (label.length < 2 || label.length > 60) return null;
  const plain = label
    .replace(/[^\p{L}\p{N}&/ .-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.?]+$/, '');
  for (const [field, pattern] of PATTERNS) if (pattern.test(plain)) return field;
  return null;
}

/** Labels of contact values and of page furniture: where one begins, a labelled text ends. */
export const isOtherLabel = (label: string): boolean =>
  /^(phones?|telephone|tel|fax|e-?mails?|address|mailing address|location|locations|website|web( site)?|url|contact( us| info| information| person)?|map|directions|parking|notes?|comments?|last (updated|verified|modified)|share|print|telefono|direccion|correo( electronico)?|ubicacion|sitio web|contacto|mapa|area served|service area|accessibility|capacity|share this.*|related.*|categories|tags)$/.test(
    label.replace(/[^\p{L}\p{N} -]+/gu, ' ').trim(),
  );
