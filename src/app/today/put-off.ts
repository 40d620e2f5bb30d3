/**
 * Reminders that are not to be seen before a day. Kept by the reminder's key in one row, so that two devices agree; an
 * entry whose day has come says nothing any more and is cleared with the next writing.
 */
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, WriteFailure } from '../app';
import { today } from '../clock';
import { commitFrom } from '../committed';
import { revived } from '../revived';

/** One fixed row, so that two devices of one worker write the same one. It says nothing about anybody. */
const PUT_OFF: Id = '00000000-0000-4000-8000-00000000a003';

/** Key of the reminder → the first day on which it is seen again. */
export async function readPutOff({ records }: Pick<App, 'records'>): Promise<ReadonlyMap<string, PlainDate>> {
  const row = await records.get('setting', PUT_OFF);
  const entries = Object.entries((row?.putOff ?? {}) as Readonly<Record<string, unknown>>);
  return new Map(
    entries.flatMap(([key, day]) => (typeof day === 'string' && isPlainDate(day) ? [[key, day] as const] : [])),
  );
}

/** `until`: the first day on which it is seen again. */
export function putOff(
  app: App,
  key: string,
  until: PlainDate,
): Promise<Result<Committed | null, WriteFailure | 'not-from-here'>> {
  return commitFrom<'not-from-here'>(app, async () => {
    const day = today(app);
    if (!isPlainDate(until) || until <= day) return { refuse: 'not-from-here' };
    const past = [...(await readPutOff(app))].filter(([, known]) => known <= day);
    const set = {
      ...Object.fromEntries(past.map(([old]) => [`putOff/${old}`, undefined])),
      [`putOff/${key}`]: until,
    };
    // Undoing the first one ever threw the row away.
    return { change: { name: 'reminder_put_off', edits: revived([{ table: 'setting', id: PUT_OFF, set }]) } };
  });
}

/** Shows it again at once. */
export function bringBack(app: App, key: string): Promise<Result<Committed | null, WriteFailure>> {
  return commitFrom(app, async () => {
    if (!(await readPutOff(app)).has(key)) return { nothing: true };
    const set = { [`putOff/${key}`]: undefined };
    return { change: { name: 'reminder_back', edits: [{ table: 'setting', id: PUT_OFF, set }] } };
  });
}
