/** A deadline, or something that comes again: what is typed about it. */
import type { DeadlineKind } from '../../domain/practice/practice';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { refused } from '../../domain/record/result';
import { addDays, isPlainDate, weekdayOf } from '../../domain/time/plain-date';
import { writeRule } from '../../domain/time/recurrence';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { addTodo } from './add-todo';

export interface DatedForm {
  readonly clientId: Id | '';
  /** Id of a kind of deadline; "" for a check-in or a task. */
  readonly deadline: string;
  readonly title: string;
  readonly due: PlainDate;
  /** A rule, or "" for once. */
  readonly repeat: string;
}

export const newDated = (clientId: Id | '', due: PlainDate): DatedForm => ({
  clientId,
  deadline: '',
  title: '',
  due,
  repeat: '',
});

export const datedKey = (subject: Id | ''): DraftKey => ({ kind: 'todo', subject, slot: 'dated' });

export type DatedRefusal = 'title-missing' | 'due-wrong';

export function checkDated({ title, due }: DatedForm): readonly DatedRefusal[] {
  const wrong: readonly [boolean, DatedRefusal][] = [
    [title.trim() === '', 'title-missing'],
    [!isPlainDate(due), 'due-wrong'],
  ];
  return wrong.flatMap(([is, why]) => (is ? [why] : []));
}

/**
 * The form with a kind of deadline chosen: its name as the title while none of somebody's own is typed, and its usual day.
 * `names`: how every kind is called, so that the name of another kind counts as nobody's own.
 */
export function withDeadline(
  form: DatedForm,
  kind: DeadlineKind | undefined,
  names: ReadonlyMap<string, string>,
  day: PlainDate,
): DatedForm {
  const own = form.title.trim() !== '' && ![...names.values()].includes(form.title);
  const title = own ? form.title : (names.get(kind?.id ?? '') ?? '');
  const due = kind?.days === undefined ? form.due : addDays(day, kind.days);
  return { ...form, deadline: kind?.id ?? '', title, due };
}

/** Rules that are offered for something that begins on `due`. */
export function offeredRules(due: PlainDate): readonly string[] {
  if (!isPlainDate(due)) return [];
  const date = Number(due.slice(8));
  const lastOfMonth = addDays(due, 1).endsWith('-01');
  const nth = Math.ceil(date / 7);
  const weekday = weekdayOf(due);
  return [
    writeRule({ freq: 'DAILY', interval: 1 }),
    writeRule({ freq: 'WEEKLY', interval: 1, days: [{ weekday }] }),
    writeRule({ freq: 'WEEKLY', interval: 2, days: [{ weekday }] }),
    // A day that not every month has becomes the last one.
    writeRule({ freq: 'MONTHLY', interval: 1, monthDays: [lastOfMonth || date > 28 ? -1 : date] }),
    writeRule({ freq: 'MONTHLY', interval: 1, days: [{ weekday, nth: nth > 4 ? -1 : nth }] }),
    writeRule({ freq: 'MONTHLY', interval: 3, monthDays: [lastOfMonth || date > 28 ? -1 : date] }),
    writeRule({ freq: 'YEARLY', interval: 1 }),
  ];
}

/** The form must have passed `checkDated`. */
export async function addDated(
  app: App,
  form: DatedForm,
  draftKey: DraftKey,
): Promise<Result<Committed, WriteFailure | 'not-from-here'>> {
  const { title, due, clientId, deadline, repeat } = form;
  const fields = {
    title,
    due,
    ...(clientId && { clientId }),
    ...(deadline && { deadline }),
    ...(repeat && { repeat }),
  };
  const added = await addTodo(app, fields, draftKey);
  if (added.ok) return added;
  return refused(added.why === 'title-missing' || added.why === 'due-wrong' ? 'not-from-here' : added.why);
}
