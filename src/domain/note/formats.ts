/**
 * Note formats are data: sections in order, each with the message key of its label. The first section of a format
 * takes what was written where the format has no place for it (see `change-format`).
 */
export interface NoteSection {
  readonly id: string;
  /** Key in the message catalogue, e.g. "note_section_plan". */
  readonly label: string;
}

export interface NoteFormat {
  readonly id: string;
  readonly label: string;
  readonly sections: readonly NoteSection[];
}

const format = (id: string, ...sections: string[]): NoteFormat => ({
  id,
  label: `note_format_${id}`,
  sections: sections.map((section) => ({ id: section, label: `note_section_${section}` })),
});

export const NOTE_FORMATS: readonly NoteFormat[] = [
  format('narrative', 'narrative'),
  format('soap', 'subjective', 'objective', 'assessment', 'plan'),
  format('dap', 'data', 'assessment', 'plan'),
  format('birp', 'behaviour', 'intervention', 'response', 'plan'),
  format('girp', 'goal', 'intervention', 'response', 'plan'),
  format('pirp', 'problem', 'intervention', 'response', 'plan'),
];

/** The format with this id; a note in a format this version does not know is shown as one written here would be. */
export function noteFormat(id: string): NoteFormat | undefined {
  return NOTE_FORMATS.find((known) => known.id === id);
}

/** The names of a format that is not of the program: kept in the note itself, so that it can be read without the format. */
export interface NoteLayout {
  readonly name: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

/** What a note can be changed into. */
export interface FormatTarget {
  readonly id: string;
  readonly sections: readonly { readonly id: string }[];
  readonly layout?: NoteLayout;
}

export interface Formatted {
  readonly format: string;
  readonly layout?: NoteLayout;
}

/** The format a note is in; undefined for one that is neither known here nor described in the note. */
export const formatOf = ({ format, layout }: Formatted): FormatTarget | undefined =>
  noteFormat(format) ?? (layout && { id: format, sections: layout.sections, layout });

/** The sections of a note's format, in order. */
export const sectionIds = (note: Formatted): readonly string[] => formatOf(note)?.sections.map(({ id }) => id) ?? [];

/** The name of a section that the note brings with it. */
export const ownSectionName = ({ layout }: Pick<Formatted, 'layout'>, id: string): string | undefined =>
  layout?.sections.find((section) => section.id === id)?.name;
