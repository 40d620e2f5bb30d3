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
