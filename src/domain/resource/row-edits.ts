/** Phones and schedules are rows of their own: found again by what they say, added, changed or taken away. */
import { createEdit, differenceEdit, type Edit } from '../record/edit';
import type { Id } from '../record/record';
import type { Phone, Schedule } from './directory';
import { phoneIdentity, readPhone } from './phone-number';
import type { ScheduleValue } from './resource-draft';
import type { FormPhone } from './resource-form';

type Mark = { readonly sample?: boolean };

export interface PhoneRows {
  readonly edits: readonly Edit[];
  readonly rows: readonly PhoneRow[];
}

/** A row by the number it holds, and by number and extension, for evidence (both as `phoneIdentity` has them). */
export interface PhoneRow {
  readonly id: Id;
  readonly number: string;
  readonly identity: string;
}

/** A row is the same number again when the digits are; a number that cannot be read is kept as it was typed. */
export function phoneEdits(
  salId: Id,
  wanted: readonly FormPhone[],
  stored: readonly Phone[],
  uuid: () => Id,
  mark: Mark,
): PhoneRows {
  const edits: Edit[] = [];
  const rows: PhoneRow[] = [];
  const left = [...stored];
  readable(wanted).forEach(({ typed, number, extension }, position) => {
    const twins = left.filter((phone) => phoneIdentity(phone.number) === phoneIdentity(number));
    const before = twins.find((phone) => (phone.extension ?? '') === extension) ?? twins[0];
    if (before) left.splice(left.indexOf(before), 1);
    const id = before?.id ?? uuid();
    const row: Phone = {
      id,
      service_at_location_id: salId,
      number,
      extension: extension || undefined,
      type: typed.type,
      description: typed.description.trim() || undefined,
      position,
      ...mark,
    };
    const edit = before ? differenceEdit('phone', before, { ...before, ...row }) : createEdit('phone', row);
    if (edit) edits.push(edit);
    rows.push({ id, number: phoneIdentity(number), identity: phoneIdentity(number, extension) });
  });
  return { edits: [...edits, ...left.map(({ id }): Edit => ({ table: 'phone', id, remove: true }))], rows };
}

/** Each number once, blanks left out. */
function readable(wanted: readonly FormPhone[]) {
  const phones = wanted.map((typed) => {
    const read = readPhone(typed.number);
    const extension = typed.extension.trim() || read?.extension || '';
    return { typed, number: read?.number ?? typed.number.trim(), extension };
  });
  const named = phones.filter(({ number }) => number !== '');
  const identity = (phone: (typeof phones)[number]) => phoneIdentity(phone.number, phone.extension);
  return [...new Map(named.map((phone) => [identity(phone), phone])).values()];
}

export function scheduleEdits(
  salId: Id,
  wanted: readonly ScheduleValue[],
  stored: readonly Schedule[],
  uuid: () => Id,
  mark: Mark,
): readonly Edit[] {
  const edits: Edit[] = [];
  const left = [...stored];
  const seen: ScheduleValue[] = [];
  for (const value of wanted) {
    if (value.byday === '' && value.opens_at === '') continue;
    if (seen.some((other) => sameHours(other, value))) continue;
    seen.push(value);
    const before = left.find((row) => sameHours(row, value));
    if (before) left.splice(left.indexOf(before), 1);
    else {
      const row = { id: uuid(), service_at_location_id: salId, ...value, notes: value.notes || undefined, ...mark };
      edits.push(createEdit('schedule', row));
    }
  }
  return [...edits, ...left.map(({ id }): Edit => ({ table: 'schedule', id, remove: true }))];
}

const sameHours = (a: ScheduleValue | Schedule, b: ScheduleValue): boolean =>
  a.freq === b.freq &&
  a.interval === b.interval &&
  a.byday === b.byday &&
  a.opens_at === b.opens_at &&
  a.closes_at === b.closes_at &&
  (a.notes ?? '') === b.notes;
