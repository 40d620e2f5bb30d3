/** What the minutes of a note come to, by the practice's rule, among the notes of its client. */
import { readNotePractice } from '../../../app/settings/note-practice';
import type { Note } from '../../../domain/note/note';
import { countUnits, UNIT_RULES, type UnitRuleId } from '../../../domain/note/units';
import { useRecords } from '../../hooks';
import { unitWords } from './unit-words';

export interface ClientTime {
  readonly rule: UnitRuleId;
  /** All notes of the client. */
  readonly notes: readonly Note[];
}

export const useClientTime = (clientId: string): ClientTime | undefined =>
  useRecords(
    ['note', 'setting'],
    async (records) => ({
      rule: (await readNotePractice({ records })).unitRule,
      notes: clientId === '' ? [] : await records.notesOf(clientId),
    }),
    [clientId],
  );

/** Empty where the note has no minutes that count. */
export function timeWords(time: ClientTime | undefined, note: Parameters<typeof countUnits>[1]): string {
  const count = time && countUnits(UNIT_RULES[time.rule], note, time.notes);
  return count ? unitWords(time.rule, count) : '';
}
