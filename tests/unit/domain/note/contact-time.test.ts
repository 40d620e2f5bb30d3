import { describe, expect, test } from 'vitest';
import { contactMinutes, endsBeforeStart, onItsDay, overlapping } from '../../../../src/domain/note/contact-time';
import type { NoteForm } from '../../../../src/domain/note/note-form';
import { readAmount } from '../../../../src/domain/note/typed-amount';
import { withDate, withTypedTime } from '../../../../src/ui/features/note/typed-moment';

const empty: NoteForm = {
  noteId: 'n1',
  clientId: 'c1',
  format: 'narrative',
  kind: 'contact',
  sections: { narrative: 'Words stay.' },
  date: '2026-11-23',
  zone: 'America/Los_Angeles',
};
const typed = (start: string, end: string): NoteForm => {
  const first = withTypedTime(empty, 'startedAt', start);
  const both = first && withTypedTime(first, 'endedAt', end);
  if (!both) throw new Error('A time is none.');
  return both;
};

describe('the two times of a contact', () => {
  test('a visit past midnight ends the next day; an end typed before the start is left as it is and said to be so', () => {
    expect(contactMinutes(typed('10:45p', '12:30a'))).toBe(105);
    const wrong = typed('2:30p', '1:45p');
    expect(endsBeforeStart(wrong)).toBe(true);
    expect(contactMinutes(wrong)).toBeNull();
    expect(wrong.sections).toEqual(empty.sections);
    expect(endsBeforeStart(typed('2:30p', '2:30p'))).toBe(false);
  });

  test('keep their place on the clock when the day is changed, also the wrong ones', () => {
    const moved = withDate(typed('2:30p', '1:45p'), '2026-11-20');
    expect(endsBeforeStart(moved)).toBe(true);
    expect(moved.startedAt).toBe('2026-11-20T22:30:00.000Z');
    expect(contactMinutes(withDate(typed('11p', '1a'), '2026-11-20'))).toBe(120);
    expect(onItsDay(empty)).toEqual(empty);
  });

  test('are compared with other notes, never with themselves', () => {
    const one = { ...typed('2p', '3p'), id: 'n1' };
    const next = { ...typed('3p', '4p'), id: 'n2' };
    const during = { ...typed('2:30p', '2:40p'), id: 'n3' };
    expect(overlapping(one, [one, next])).toBeUndefined();
    expect(overlapping(one, [one, next, during])?.id).toBe('n3');
  });
});

test('minutes and miles are read as people type them, and what is no number is none', () => {
  expect([readAmount('45', 1440, 1), readAmount(' 12,5 ', 9999, 0.1), readAmount('0', 10, 1)]).toEqual([45, 12.5, 0]);
  for (const text of ['-5', 'ten', '12.5', '1441', '1e3', '']) expect(readAmount(text, 1440, 1)).toBeNull();
});
