import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/domain/record/json';
import {
  applyChange,
  chooseValue,
  conflicts,
  deletion,
  deviceId,
  digest,
  digestLines,
  EMPTY_RECORD,
  type Op,
  project,
  type RecordState,
  removeRecord,
  restoreRecord,
  setValue,
  shown,
  stampDevice,
  stampMoment,
} from '../../src/sync';

const target = { table: 'client', id: 'c1' };
const at = (second: number, device = 'a') => `${1795289400000 + second * 1000}.00000.${device.repeat(13)}`;
let made = 0;
const put = (state: RecordState, op: Op | null): RecordState => {
  made += 1;
  return op ? applyChange(state, `change-${made}`, [op]) : state;
};
const set = (state: RecordState, field: string, value: Json | undefined, stamp: string) =>
  put(state, setValue(target, state, field, value, stamp));

describe('one record', () => {
  test('shows what was typed last and forgets what it replaced', () => {
    const state = set(set(EMPTY_RECORD, 'given', 'Rose', at(1)), 'given', 'Rosa', at(2));
    expect(project(state, 'c1')).toEqual({ id: 'c1', given: 'Rosa' });
    expect(conflicts(state)).toEqual([]);
  });

  test('nests the entries of maps and sets, and a cleared value vanishes', () => {
    let state = set(EMPTY_RECORD, 'languages/es', true, at(1));
    state = set(state, 'sections/what/else', 'a key may hold a slash', at(2));
    state = set(state, 'phone', '+12135550134', at(3));
    state = set(state, 'phone', undefined, at(4));
    expect(project(state, 'c1')).toEqual({
      id: 'c1',
      languages: { es: true },
      sections: { 'what/else': 'a key may hold a slash' },
    });
  });

  test('writing what is already there writes nothing', () => {
    const state = set(EMPTY_RECORD, 'address', { city: 'Springfield', line: '1 Elm' }, at(1));
    expect(setValue(target, state, 'address', { line: '1 Elm', city: 'Springfield' }, at(2))).toBeNull();
    expect(setValue(target, state, 'never', undefined, at(2))).toBeNull();
  });

  test('a field named like a part of the language is a field like any other', () => {
    const state = set(EMPTY_RECORD, 'notes/__proto__', 'kept', at(1));
    const record = project(state, 'c1');
    expect(Object.entries(record.notes as object)).toEqual([['__proto__', 'kept']]);
  });
});

describe('two people at once', () => {
  const common = set(EMPTY_RECORD, 'phone', '1', at(1));
  const mine = setValue(target, common, 'phone', '2', at(2, 'a'));
  const theirs = setValue(target, common, 'phone', '3', at(3, 'b'));
  const met = put(put(common, mine), theirs);

  test('both values stay: the later one shows, the other is a conflict copy', () => {
    expect(project(met, 'c1').phone).toBe('3');
    expect(conflicts(met)).toMatchObject([{ field: 'phone', values: [{ value: '3' }, { value: '2' }] }]);
  });

  test('typing over it leaves the copy until somebody chooses', () => {
    const typed = set(met, 'phone', '4', at(5));
    expect(conflicts(typed)[0]?.values.map(({ value }) => value)).toEqual(['4', '2']);
    const chosen = put(typed, chooseValue(target, typed, 'phone', '2', at(6)));
    expect(project(chosen, 'c1').phone).toBe('2');
    expect(conflicts(chosen)).toEqual([]);
  });

  test('what is typed now shows, also beside a copy from a laptop a year ahead', () => {
    const ahead = put(met, { ...target, field: 'phone', value: '9', stamp: at(31_536_000, 'b'), base: [] });
    expect(project(set(ahead, 'phone', '5', at(7)), 'c1').phone).toBe('5');
    const further = put(ahead, { ...target, field: 'phone', value: '8', stamp: at(31_536_001, 'c'), base: [] });
    expect(project(set(further, 'phone', '5', at(7)), 'c1').phone).toBe('5');
  });

  test('a language added by one stays when the other removed the one they knew', () => {
    const known = set(EMPTY_RECORD, 'languages/es', true, at(1));
    const removed = setValue(target, known, 'languages/es', undefined, at(9, 'a'));
    const again = { ...target, field: 'languages/es', value: true, stamp: at(2, 'b'), base: [] };
    expect(shown(put(put(known, removed), again), 'languages/es')?.value).toBe(true);
    expect(shown(put(known, removed), 'languages/es')?.value).toBeUndefined();
  });
});

describe('the trash', () => {
  const client = set(EMPTY_RECORD, 'given', 'Rosa', at(1));
  const removal = removeRecord(target, client, at(2));
  const removed = put(client, removal);

  test('holds what was removed, with its values', () => {
    expect(deletion(removed)).toBe(at(2));
    expect(project(removed, 'c1').given).toBe('Rosa');
    expect(removeRecord(target, removed, at(3))).toBeNull();
    expect(removeRecord(target, EMPTY_RECORD, at(3))).toBeNull();
  });

  test('gives it back, and can take it again', () => {
    const restored = put(removed, restoreRecord(target, removed, at(3)));
    expect(deletion(restored)).toBeNull();
    expect(restoreRecord(target, restored, at(4))).toBeNull();
    expect(deletion(put(restored, removeRecord(target, restored, at(5))))).toBe(at(5));
  });

  test('does not swallow an edit made elsewhere meanwhile, and says that they met', () => {
    const edited = put(removed, { ...target, field: 'phone', value: '1', stamp: at(1, 'b'), base: [] });
    expect(deletion(edited)).toBeNull();
    expect(conflicts(edited).map(({ field }) => field)).toEqual(['$deleted']);
    const settled = put(edited, restoreRecord(target, edited, at(6)));
    expect(conflicts(settled)).toEqual([]);
  });

  test('a record removed before its values arrived is in the trash once they have', () => {
    const early = removal ? applyChange(EMPTY_RECORD, 'removal', [removal]) : EMPTY_RECORD;
    const late = applyChange(early, 'first', [{ ...target, field: 'given', value: 'Rosa', stamp: at(1), base: [] }]);
    expect(deletion(late)).toBe(at(2));
  });
});

describe('names and numbers', () => {
  test('a device is 13 letters and digits made from 8 random bytes', () => {
    expect(deviceId(new Uint8Array([0x66, 0x6f, 0x6f, 0x62, 0x61, 0x72, 0x00, 0xff]))).toBe('mzxw6ytboiap6');
  });

  test('a stamp tells when and where', () => {
    expect(stampMoment(at(0))).toBe(new Date(1795289400000).toISOString());
    expect(stampDevice(at(0, 'b'))).toBe('bbbbbbbbbbbbb');
    expect(stampMoment('nonsense')).toBe('');
  });

  test('the digest is the SHA-256 of all live values and changes with any of them', async () => {
    const sha256 = async (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
    const state = set(set(EMPTY_RECORD, 'given', 'Rosa', at(1)), 'phone', undefined, at(1));
    const lines = digestLines('client', 'c1', state);
    expect(lines).toEqual([`["client","c1","given",[["${at(1)}","Rosa"]]]`]);
    const expected = createHash('sha256').update(`[${lines[0]}]`).digest('hex');
    expect(await digest(lines, sha256)).toBe(expected);
    const other = digestLines('client', 'c1', set(state, 'given', 'Rose', at(2)));
    expect(await digest(other, sha256)).not.toBe(expected);
  });
});
