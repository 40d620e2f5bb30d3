import { describe, expect, test } from 'vitest';
import { type BackupState, isBackupDue } from '../../../../src/domain/backup/due';

const NOW = '2026-11-22T12:00:00.000Z';
const due = (state: Partial<BackupState>) =>
  isBackupDue({ rhythm: 'weekly', last: undefined, since: '2026-01-01T00:00:00.000Z', ...state }, NOW);

describe('a backup is due', () => {
  test('a day or a week after the last one, as it was chosen', () => {
    expect(due({ last: '2026-11-21T11:00:00.000Z' })).toBe(false);
    expect(due({ last: '2026-11-21T11:00:00.000Z', rhythm: 'daily' })).toBe(true);
    expect(due({ last: '2026-11-21T13:00:00.000Z', rhythm: 'daily' })).toBe(false);
    expect(due({ last: '2026-11-15T12:00:00.000Z' })).toBe(true);
    expect(due({ last: '2026-11-15T12:00:01.000Z' })).toBe(false);
  });

  test('for the first time a day after there is something to lose', () => {
    expect(due({ since: '2026-11-22T11:00:00.000Z' })).toBe(false);
    expect(due({ since: '2026-11-21T11:00:00.000Z' })).toBe(true);
    expect(due({ since: undefined })).toBe(false);
  });

  test('never where nobody wants one', () => {
    expect(due({ rhythm: 'off' })).toBe(false);
    expect(due({ rhythm: 'off', last: '2020-01-01T00:00:00.000Z' })).toBe(false);
  });

  test('when the last one was made by a clock that ran far ahead', () => {
    expect(due({ last: '2027-11-22T12:00:00.000Z' })).toBe(true);
    expect(due({ last: '2026-11-22T13:00:00.000Z' })).toBe(false);
  });
});
