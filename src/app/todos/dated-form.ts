/** A deadline, or something that comes again: what is typed about it. */
import type { DeadlineKind } from '../../domain/practice/practice';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { refused } from '../../domain/record/result';
import { addDays, isPlainDate, weekdayOf } from '../../domain/time/plain-date';
import { parseRule, SHORTEST_MONTH, writeRule } from '../../domain/time/recurrence';
import { firstByRule, lastOccurrence } from '../../domain/time/recurrence-days';
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
  /** When what comes again ends; "" for never. Absent in drafts of an earlier version, like what follows. */
  readonly ends?: DatedEnd | '';
  /** How often in all, as typed. */
  readonly times?: string;
  /** The last day on which it may fall. */
  readonly until?: PlainDate;
}

export type DatedEnd = 'times' | 'until';

export const newDated = (clientId: Id | '', due: PlainDate): DatedForm => ({
  clientId,
  deadline: '',
  title: '',
  due,
  repeat: '',
});

export const datedKey = (subject: Id | ''): DraftKey => ({ kind: 'todo', subject, slot: 'dated' });

export type DatedRefusal = 'title-missing' | 'due-wrong' | 'times-wrong' | 'until-wrong';

export function checkDated(form: DatedForm): readonly DatedRefusal[] {
  const { title, due, until = '' } = form;
  const ends = form.repeat === '' ? '' : form.ends;
  const wrong: readonly [boolean, DatedRefusal][] = [
    [title.trim() === '', 'title-missing'],
    [!isPlainDate(due), 'due-wrong'],
    [ends === 'times' && timesOf(form) === null, 'times-wrong'],
    [ends === 'until' && (!isPlainDate(until) || until < due), 'until-wrong'],
  ];
  return wrong.flatMap(([is, why]) => (is ? [why] : []));
}

const timesOf = ({ times = '' }: DatedForm): number | null => {
  const count = /^\d{1,3}$/.test(times.trim()) ? Number(times) : 0;
  return count >= 1 ? count : null;
};

/** The rule of the form with its end, if that is one; "" for once. */
export function ruleOf(form: DatedForm): string {
  const { repeat, ends, until } = form;
  const rule = parseRule(repeat);
  if (!rule.ok) return repeat;
  const count = ends === 'times' ? timesOf(form) : null;
  const last = ends === 'until' && until !== undefined && isPlainDate(until) && { until };
  return writeRule({ ...rule.value, ...(count !== null && { count }), ...last });
}

/** On which day it comes for the last time; null while it has no end, or none that can be. */
export function lastDay(form: DatedForm): PlainDate | null {
  const rule = parseRule(ruleOf(form));
  if (!rule.ok || !isPlainDate(form.due)) return null;
  const { count, until } = rule.value;
  return count === undefined && until === undefined ? null : lastOccurrence({ rule: rule.value, start: form.due });
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
  // A day that not every month has is left out in the others: the last day is offered beside it.
  const monthly = (interval: number) =>
    [[date], ...(lastOfMonth || date > SHORTEST_MONTH ? [[-1]] : [])].map((monthDays) =>
      writeRule({ freq: 'MONTHLY', interval, monthDays }),
    );
  const nth = Math.ceil(date / 7);
  const weekday = weekdayOf(due);
  return [
    writeRule({ freq: 'DAILY', interval: 1 }),
    writeRule({ freq: 'WEEKLY', interval: 1, days: [{ weekday }] }),
    writeRule({ freq: 'WEEKLY', interval: 2, days: [{ weekday }] }),
    ...monthly(1),
    writeRule({ freq: 'MONTHLY', interval: 1, days: [{ weekday, nth: nth > 4 ? -1 : nth }] }),
    ...monthly(3),
    writeRule({ freq: 'YEARLY', interval: 1 }),
    ...(due.endsWith('-02-29') ? [writeRule({ freq: 'MONTHLY', interval: 12, monthDays: [-1] })] : []),
  ];
}

/** The form with a rule chosen. One of the last day begins on the last day of the month that was typed. */
export function withRule(form: DatedForm, repeat: string): DatedForm {
  const first = firstByRule(repeat, form.due);
  return { ...form, repeat, ...(first && { due: first }) };
}

/** What to know of the chosen rule: it leaves out shorter months, or the years of 365 days; or it goes by the last day. */
export function ruleNotice({ repeat, due }: DatedForm): 'shorter-months' | 'shorter-years' | 'last-day' | null {
  const rule = parseRule(repeat);
  if (!rule.ok) return null;
  const { freq, monthDays = [] } = rule.value;
  if (freq === 'YEARLY') return due.endsWith('-02-29') ? 'shorter-years' : null;
  if (monthDays.includes(-1)) return 'last-day';
  return monthDays.some((day) => day > SHORTEST_MONTH) ? 'shorter-months' : null;
}

/** The form must have passed `checkDated`. */
export async function addDated(
  app: App,
  form: DatedForm,
  draftKey: DraftKey,
): Promise<Result<Committed, WriteFailure | 'not-from-here'>> {
  const { title, due, clientId, deadline } = form;
  const repeat = ruleOf(form);
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
