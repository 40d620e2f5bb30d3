import { describe, expect, test } from 'vitest';
import {
  copiesThatMayStand,
  type FieldCopies,
  type Question,
  questionsOf,
  withOrigins,
} from '../../../../src/domain/conflict/questions';
import { DELETED_FIELD, HUMAN_FIELDS, HUMAN_TABLES, mayPutBack } from '../../../../src/domain/record/human-fields';
import type { Json } from '../../../../src/domain/record/json';
import { DELETED } from '../../../../src/sync';

/** "a3" = device a at moment 3. */
const copies = (field: string, values: Readonly<Record<string, Json>>): FieldCopies => ({
  field,
  values: Object.entries(values)
    .map(([writing, value]) => ({
      value,
      stamp: `${writing.slice(1)}.${writing[0]}`,
      device: writing[0] ?? '',
      at: `2026-11-2${writing.slice(1)}`,
    }))
    .sort((a, b) => (a.stamp < b.stamp ? 1 : -1)),
});

describe('what a person is asked to choose', () => {
  test('is each field that was written twice, the newest first', () => {
    const [question, ...others] = questionsOf('client', [copies('phone', { a1: '1', b2: '2' })]);
    expect(others).toEqual([]);
    expect(question?.field).toBe('phone');
    expect(question?.copies.map(({ values, device }) => [values.phone, device])).toEqual([
      ['2', 'b'],
      ['1', 'a'],
    ]);
  });

  test('is one address as a whole, never a street here and a city there', () => {
    const asked = questionsOf('address', [
      copies('address_1', { a1: '1 Elm St', b2: '2 Oak St' }),
      copies('city', { a1: 'Elmville', b2: 'Oakland' }),
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.copies.map(({ values }) => values)).toEqual([
      { address_1: '2 Oak St', city: 'Oakland' },
      { address_1: '1 Elm St', city: 'Elmville' },
    ]);
  });

  test('fills a writing that said nothing of a field with what is shown', () => {
    const [question] = questionsOf('phone', [
      copies('number', { a1: '+1', b2: '+2' }),
      copies('extension', { a1: '7', c3: '9' }),
    ]);
    // The writings of b and c come to the same, and are one thing to choose.
    expect(question?.copies.map(({ values }) => [values.number, values.extension])).toEqual([
      ['+2', '9'],
      ['+1', '7'],
    ]);
  });

  test('is nothing for what the program keeps for itself', () => {
    expect(questionsOf('client', [copies('lastSeenAt', { a1: 'x', b2: 'y' })])).toEqual([]);
    expect(questionsOf('attempt', [copies('changedAt', { a1: 'x', b2: 'y' })])).toEqual([]);
    expect(questionsOf('audit', [copies('at', { a1: 'x', b2: 'y' })])).toEqual([]);
  });

  test('takes the moment of a status along with the status', () => {
    const [question] = questionsOf('attempt', [
      copies('changedAt', { a1: 'monday', b2: 'tuesday' }),
      copies('status', { a1: 'accepted', b2: 'on-hold' }),
      copies('businessStatus', { a1: 'accepted', b2: 'waitlisted' }),
    ]);
    expect(question?.field).toBe('businessStatus');
    expect(question?.copies[1]?.values).toEqual({
      changedAt: 'monday',
      status: 'accepted',
      businessStatus: 'accepted',
    });
  });

  test('is also whether a record stays that was removed elsewhere', () => {
    const [question] = questionsOf('client', [copies(DELETED_FIELD, { b2: true })]);
    expect(question?.field).toBe(DELETED_FIELD);
    expect(DELETED_FIELD).toBe(DELETED);
  });
});

describe('the copies of a signed note', () => {
  const question = questionsOf('note', [copies('sections/narrative', { a1: 'signed', b2: 'typed' })])[0] as Question;

  test('that may be chosen are those the signer had before them', () => {
    expect(copiesThatMayStand(question, [{ device: 'a', stamp: '1.a' }])).toEqual(['1.a']);
    expect(copiesThatMayStand(question, [{ device: 'b', stamp: '3.b' }])).toEqual(['2.b']);
  });

  test('are told by the writing they come from, also after a choice was taken back', () => {
    const anew = questionsOf('note', [copies('sections/narrative', { c8: 'typed', c9: 'signed' })])[0] as Question;
    const writing = (stamp: string, name: string, to: string) => ({
      stamp,
      name,
      device: stamp.slice(-1),
      at: '2026-11-20',
      fields: [{ field: 'sections/narrative', to }],
    });
    const history = [
      writing('9.c', 'undone', 'signed'),
      writing('8.c', 'undone', 'typed'),
      writing('7.c', 'copy_chosen', 'signed'),
      writing('2.b', 'note_kept', 'typed'),
      writing('1.a', 'note_signed', 'signed'),
    ];
    const told = withOrigins(anew, history);
    expect(told.copies.map(({ device, writtenAs, stamp }) => [device, writtenAs, stamp])).toEqual([
      ['a', '1.a', '9.c'],
      ['b', '2.b', '8.c'],
    ]);
    expect(copiesThatMayStand(told, [{ device: 'a', stamp: '1.a' }])).toEqual(['9.c']);
  });

  test('are those of the newest signature where both were signed, and all of them where nobody can tell', () => {
    const both = [
      { device: 'a', stamp: '1.a' },
      { device: 'b', stamp: '2.b' },
    ];
    expect(copiesThatMayStand(question, both)).toEqual(['2.b']);
    expect(copiesThatMayStand(question, [{ device: 'c', stamp: '9.c' }])).toEqual(['2.b', '1.a']);
  });
});

test('no status, phase or signature is put back from the history', () => {
  expect(mayPutBack('client', 'phone')).toBe(true);
  expect(mayPutBack('client', 'lastSeenAt')).toBe(false);
  for (const [table, field] of [
    ['episode', 'phase'],
    ['attempt', 'businessStatus'],
    ['todo', 'status'],
    ['note', 'docStatus'],
    ['note', 'signedBy'],
  ] as const) {
    expect([table, field, mayPutBack(table, field)]).toEqual([table, field, false]);
  }
  expect(HUMAN_TABLES.every((table) => HUMAN_FIELDS[table].length > 0)).toBe(true);
});
