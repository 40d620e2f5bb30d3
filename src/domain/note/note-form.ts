/** A note while it is being written: the body of its draft. Plain JSON. */
import type { Id, Moment, PlainDate } from '../record/record';
import { type FormatTarget, type NoteLayout, noteFormat, sectionIds } from './formats';
import type { ContactMode, Note, NoteKind, NoteLink } from './note';

export interface NoteForm {
  /** Reserved when the form opens, so that keeping the note twice is one record. */
  readonly noteId: Id;
  /** "" while no client is chosen. */
  readonly clientId: Id | '';
  readonly format: string;
  /** Of an agency's own format. */
  readonly layout?: NoteLayout;
  readonly kind: NoteKind;
  readonly sections: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<Id, NoteLink>>;
  readonly mode?: ContactMode;
  /** Absent = not stated. */
  readonly reached?: boolean;
  readonly place?: string;
  readonly withWhom?: string;
  readonly date: PlainDate;
  readonly startedAt?: Moment;
  readonly endedAt?: Moment;
  readonly zone: string;
  readonly travelMinutes?: number;
  readonly miles?: number;
}

/** Starts the timer, or starts it anew; the end is open until `stopTimer`. */
export function startTimer(form: NoteForm, now: Moment): NoteForm {
  return { ...form, startedAt: now, endedAt: undefined };
}

/** Stops a running timer; a form without one is returned as it is. */
export function stopTimer(form: NoteForm, now: Moment): NoteForm {
  return isTiming(form) ? { ...form, endedAt: now } : form;
}

export const isTiming = (form: Pick<NoteForm, 'startedAt' | 'endedAt'>): boolean =>
  form.startedAt !== undefined && form.endedAt === undefined;

/** Links the note to something of its client, or takes the link away. */
export function toggleLink(form: NoteForm, link: NoteLink): NoteForm {
  const { [link.id]: linked, ...others } = form.links ?? {};
  return { ...form, links: linked ? others : { ...others, [link.id]: link } };
}

/** Has anything been written or stated that would be missed? */
export function hasContent(form: NoteForm): boolean {
  const stated = [
    form.mode,
    form.reached,
    form.place?.trim(),
    form.withWhom?.trim(),
    form.startedAt,
    form.travelMinutes,
    form.miles,
  ];
  return hasText(form) || stated.some((value) => value !== undefined && value !== '');
}

export const hasText = (form: Pick<NoteForm, 'sections'>): boolean =>
  Object.values(form.sections).some((text) => text.trim() !== '');

/**
 * The same note in another format. Text of a section that both know stays there; all other text goes, in the order it
 * stood, into the first section of the new format. Nothing is lost; an unknown format changes nothing.
 */
export function changeFormat(form: NoteForm, to: string | FormatTarget | undefined): NoteForm {
  const target: FormatTarget | undefined = typeof to === 'string' ? noteFormat(to) : to;
  const first = target?.sections[0];
  if (!target || !first || target.id === form.format) return form;
  const known = new Set(target.sections.map((section) => section.id));
  const order = sectionIds(form);
  const written = [...new Set([...order, ...Object.keys(form.sections)])].filter((id) => form.sections[id]?.trim());
  const homeless = written.filter((id) => !known.has(id)).map((id) => form.sections[id] ?? '');
  const sections: Record<string, string> = {};
  for (const id of written) if (known.has(id)) sections[id] = form.sections[id] ?? '';
  if (homeless.length > 0) sections[first.id] = [...homeless, sections[first.id]].filter(Boolean).join('\n\n');
  return { ...form, format: target.id, layout: target.layout, sections };
}

/**
 * Adds words selected on a page to the note, quoted with their address, at the end of `section` (the first section
 * of the format when none is named). The text is kept as it is, as text.
 */
export function appendQuote(form: NoteForm, text: string, url: string, section?: string): NoteForm {
  const id = section ?? sectionIds(form)[0] ?? 'narrative';
  const quote = url === '' ? `“${text.trim()}”` : `“${text.trim()}” (${url})`;
  const before = form.sections[id]?.trimEnd() ?? '';
  return { ...form, sections: { ...form.sections, [id]: before === '' ? quote : `${before}\n\n${quote}` } };
}

/** A note from the log, back in its form. */
export function formOfNote(note: Note): NoteForm {
  const { id, clientId, format, kind, sections, mode, reached, place, withWhom, date, startedAt, endedAt, zone } = note;
  const { layout, links, travelMinutes, miles } = note;
  const what = { noteId: id, clientId, format, layout, kind, sections, mode, reached, place, withWhom };
  return { ...what, links, date, startedAt, endedAt, zone, travelMinutes, miles };
}
