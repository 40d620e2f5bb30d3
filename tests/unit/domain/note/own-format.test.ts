import { describe, expect, test } from 'vitest';
import { changeFormat, type NoteForm } from '../../../../src/domain/note/note-form';
import {
  checkFormat,
  formatFile,
  LONGEST_NAME,
  MOST_SECTIONS,
  readFormatFile,
  targetOf,
  writeFormat,
} from '../../../../src/domain/note/own-format';

let drawn = 0;
const draw = () => String(++drawn);
const made = writeFormat(undefined, 'f1', { name: 'Home visit', sections: ['Who was there', 'Safety'] }, draw);
const file = (change: object) => JSON.stringify({ ...JSON.parse(formatFile(made)), ...change });

describe('an agency’s own note format', () => {
  test('is handed on as a file and read back the same', () => {
    expect(readFormatFile(formatFile(made))).toEqual({
      ok: true,
      value: { format: { name: 'Home visit', sections: ['Who was there', 'Safety'] }, leftOut: [] },
    });
  });

  test('with unknown fields is taken in without them, each named', () => {
    const sections = ['Safety', { name: 'Next', hint: 'x', color: 'red' }, 7];
    expect(readFormatFile(file({ theme: 'blue', sections }))).toEqual({
      ok: true,
      value: {
        format: { name: 'Home visit', sections: ['Safety', 'Next'] },
        leftOut: ['theme', 'sections[2].hint', 'sections[2].color', 'sections[3]'],
      },
    });
  });

  test('of another form is refused, each with its reason', () => {
    const why = (text: string) => {
      const read = readFormatFile(text);
      return read.ok ? 'taken' : read.why;
    };
    expect(why('{"caseclip":')).toBe('not-json');
    expect(why('[]')).toBe('other-file');
    expect(why('{"caseclip":"packet"}')).toBe('other-file');
    expect(why(file({ version: 2 }))).toBe('newer-version');
    expect(why(file({ name: 3 }))).toBe('name-missing');
    expect(why(file({ sections: [' '] }))).toBe('no-sections');
    expect(why(file({ sections: 'Safety' }))).toBe('no-sections');
    expect(why(file({ sections: ['A', 'A'] }))).toBe('same-name-twice');
    expect(why(file({ sections: ['x'.repeat(LONGEST_NAME + 1)] }))).toBe('too-much');
    const many = Array.from({ length: MOST_SECTIONS + 1 }, (_, at) => `S${at}`);
    expect(why(file({ sections: many }))).toBe('too-much');
    expect(checkFormat(' ', ['A']).ok).toBe(false);
  });

  test('that is changed keeps the id of each section that keeps its name', () => {
    const next = writeFormat(made, 'f1', { name: 'Visit', sections: ['Safety', 'Food'] }, draw);
    expect(next.sections[0]).toEqual(made.sections[1]);
    expect(made.sections.map(({ id }) => id)).not.toContain(next.sections[1]?.id);
  });

  test('takes a note’s text with it there and back, and leaves its names in the note', () => {
    const form: NoteForm = {
      noteId: 'n1',
      clientId: 'c1',
      format: 'dap',
      kind: 'contact',
      sections: { data: 'Tired', plan: 'Call' },
      date: '2026-11-23',
      zone: 'UTC',
    };
    const own = changeFormat(form, targetOf(made));
    expect(own.layout).toEqual({ name: 'Home visit', sections: made.sections });
    expect(Object.values(own.sections)).toEqual(['Tired\n\nCall']);
    const back = changeFormat(own, 'narrative');
    expect(back.sections).toEqual({ narrative: 'Tired\n\nCall' });
    expect(back.layout).toBeUndefined();
  });
});
