/** What formats, sections and contact facts are called, in the language of the screens. */
import type { AmendmentKind } from '../../../domain/note/amendment';
import { type Formatted, ownSectionName } from '../../../domain/note/formats';
import type { ContactMode, NoteKind } from '../../../domain/note/note';
import { m } from '../../../i18n';

const FORMATS: Readonly<Record<string, () => string>> = {
  narrative: m.note_format_narrative,
  soap: m.note_format_soap,
  dap: m.note_format_dap,
  birp: m.note_format_birp,
  girp: m.note_format_girp,
  pirp: m.note_format_pirp,
};
const SECTIONS: Readonly<Record<string, () => string>> = {
  narrative: m.note_section_narrative,
  subjective: m.note_section_subjective,
  objective: m.note_section_objective,
  assessment: m.note_section_assessment,
  plan: m.note_section_plan,
  data: m.note_section_data,
  behaviour: m.note_section_behaviour,
  intervention: m.note_section_intervention,
  response: m.note_section_response,
  goal: m.note_section_goal,
  problem: m.note_section_problem,
};
export const MODES: Readonly<Record<ContactMode, () => string>> = {
  phone: m.note_mode_phone,
  'in-person': m.note_mode_in_person,
  'home-visit': m.note_mode_home_visit,
  video: m.note_mode_video,
  text: m.note_mode_text,
  email: m.note_mode_email,
  mail: m.note_mode_mail,
  other: m.note_mode_other,
};
export const KINDS: Readonly<Record<NoteKind, () => string>> = {
  contact: m.note_kind_contact,
  'attempted-contact': m.note_kind_attempted_contact,
  collateral: m.note_kind_collateral,
  'non-contact': m.note_kind_non_contact,
  'case-conference': m.note_kind_case_conference,
  supervision: m.note_kind_supervision,
  group: m.note_kind_group,
};

export const AMENDMENTS: Readonly<Record<AmendmentKind, () => string>> = {
  addendum: m.note_addendum,
  'late-entry': m.note_late_entry,
  correction: m.note_correction,
};

/** The choices of a select, in the order of the table. */
export const choicesOf = <Value extends string>(words: Readonly<Record<Value, () => string>>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value]() }));

/** An agency's own format goes by the name that the note brings with it (`formatName`). */
export const formatWords = (id: string): string => FORMATS[id]?.() ?? m.note_format_own();
export const formatName = ({ format, layout }: Formatted): string => layout?.name ?? formatWords(format);
export const sectionWords = (id: string): string => SECTIONS[id]?.() ?? m.note_section_other();
export const sectionName = (note: Pick<Formatted, 'layout'>, id: string): string =>
  ownSectionName(note, id) ?? sectionWords(id);
