/** Times of a note as they are typed: a wall time on the note's day, kept as the moment it means. */
import { onItsDay } from '../../../domain/note/contact-time';
import type { NoteForm } from '../../../domain/note/note-form';
import type { Moment, PlainDate } from '../../../domain/record/record';
import { momentOf, wallTimeOf } from '../../../domain/time/plain-date';
import { readTime } from '../../../domain/time/typed-time';

type Which = 'startedAt' | 'endedAt';

/** The form with a typed start or end; "" takes it away. Null when the text is no time. */
export function withTypedTime(form: NoteForm, which: Which, typed: string): NoteForm | null {
  if (typed.trim() === '') return { ...form, [which]: undefined };
  const time = readTime(typed);
  if (!time) return null;
  return onItsDay({ ...form, [which]: momentOf({ date: form.date, time }, form.zone) });
}

/** The form on another day; its times keep their place on the clock. */
export function withDate(form: NoteForm, date: PlainDate): NoteForm {
  const move = (at: Moment | undefined) => at && momentOf({ date, time: wallTimeOf(at, form.zone).time }, form.zone);
  return onItsDay({ ...form, date, startedAt: move(form.startedAt), endedAt: move(form.endedAt) });
}
