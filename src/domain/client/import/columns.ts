/** What the columns of somebody's caseload mean, guessed from their headings in English and Spanish. A person may choose otherwise. */
import { foldedWords } from '../../text/fold';

export const COLUMN_KINDS = [
  'given',
  'middle',
  'family',
  'second-family',
  'name',
  'preferred',
  'pronouns',
  'birth-date',
  'phone',
  'email',
  'safe-contact',
  'postal-code',
  'identifier',
  'languages',
  'interpreter',
  'start',
  'skip',
] as const;

/** "name": the whole name in one cell. "start": when the case began. "skip": left out. */
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Folded headings; the first list that holds one wins. */
const HEADINGS: Readonly<Record<Exclude<ColumnKind, 'skip'>, string>> = {
  preferred:
    'preferred name|preferred|nickname|goes by|known as|alias|nombre preferido|apodo|le dicen|le gusta que le llamen',
  given:
    'first name|first|given name|given names|given|forename|fname|name first|first names|nombre|nombres|primer nombre|nombre de pila|nombre s',
  middle: 'middle name|middle|middle initial|mi|second name|segundo nombre',
  'second-family':
    'second last name|second surname|mothers surname|mothers maiden name|segundo apellido|apellido materno|materno',
  family:
    'last name|last|family name|surname|lname|name last|family|apellido|apellidos|primer apellido|apellido paterno|paterno',
  name: 'name|full name|client name|client|patient name|patient|student name|student|member name|member|consumer|participant|nombre completo|nombre y apellido|nombre y apellidos|nombre del cliente|cliente|paciente|alumno|estudiante|participante',
  pronouns: 'pronouns|pronoun|pronombres|pronombre',
  'birth-date':
    'date of birth|birth date|birthdate|dob|d o b|birthday|born|born on|fecha de nacimiento|fecha nacimiento|f nacimiento|f nac|fnac|nacimiento|fdn|cumpleanos',
  phone:
    'phone|phone number|phone no|telephone|tel|cell|cell phone|mobile|mobile phone|home phone|primary phone|contact number|telefono|numero de telefono|celular|movil|tel celular',
  email: 'email|e mail|email address|e mail address|mail|correo|correo electronico|direccion de correo|c electronico',
  'safe-contact':
    'safe contact|contact notes|contact instructions|ok to call|how to contact|contacto seguro|como contactar',
  'postal-code': 'zip|zip code|zipcode|postal code|postcode|post code|codigo postal|c p|cp',
  identifier:
    'id|client id|client number|client no|case id|case number|case no|case|mrn|record number|file number|number|member id|patient id|student id|hmis id|expediente|numero de expediente|no de caso|numero de caso|numero|folio|id cliente|matricula',
  languages:
    'language|languages|primary language|preferred language|language spoken|spoken language|languages spoken|idioma|idiomas|lengua|idioma preferido|idioma principal',
  interpreter: 'interpreter|interpreter needed|needs interpreter|interprete|necesita interprete',
  start:
    'start|start date|intake|intake date|date of intake|enrolled|enrollment date|admission date|admitted|opened|date opened|open date|referral date|program start|project start date|fecha de ingreso|fecha de inicio|ingreso|inicio|fecha de admision|apertura|fecha de alta',
};

const byHeading = new Map(
  (Object.entries(HEADINGS) as [Exclude<ColumnKind, 'skip'>, string][]).flatMap(([kind, names]) =>
    names.split('|').map((name) => [name, kind] as const),
  ),
);

/** Several columns may say these; of every other kind the first one is taken. */
const MANY: readonly ColumnKind[] = ['skip', 'languages'];

const kindOf = (heading: string): ColumnKind => byHeading.get(foldedWords(heading).join(' ')) ?? 'skip';

/** One kind for each heading; "skip" for what is not known. */
export function guessColumns(headings: readonly string[]): readonly ColumnKind[] {
  const taken = new Set<ColumnKind>();
  const guessed = headings.map((heading) => {
    const kind = kindOf(heading);
    if (taken.has(kind) && !MANY.includes(kind)) return 'skip';
    taken.add(kind);
    return kind;
  });
  // "Nombre" beside no surname is the whole name, and so is "Name" beside a first name the other way round.
  if (taken.has('given') && !taken.has('family') && !taken.has('name') && !taken.has('middle'))
    return guessed.map((kind) => (kind === 'given' ? 'name' : kind));
  if (taken.has('name') && taken.has('given') && taken.has('family'))
    return guessed.map((kind) => (kind === 'name' ? 'skip' : kind));
  return guessed;
}

/** Does the first row hold headings? Two that are known, or one where there are few. */
export function hasHeadings(row: readonly string[]): boolean {
  const known = row.filter((cell) => kindOf(cell) !== 'skip').length;
  return known >= Math.min(2, row.length);
}

/** Without a name nobody can be brought in. */
export const namesSomebody = (columns: readonly ColumnKind[]): boolean =>
  columns.some((kind) => kind === 'name' || kind === 'given' || kind === 'family' || kind === 'preferred');
