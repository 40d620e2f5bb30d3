import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_FORMATS, noteFormat } from '../../../../src/domain/note/formats';
import {
  appendQuote,
  changeFormat,
  hasContent,
  isTiming,
  type NoteForm,
  startTimer,
  stopTimer,
} from '../../../../src/domain/note/note-form';

const form: NoteForm = {
  noteId: 'n1',
  clientId: 'c1',
  format: 'narrative',
  kind: 'contact',
  sections: {},
  date: '2026-11-23',
  zone: 'America/Los_Angeles',
};

describe('note formats', () => {
  test('are the six of the field, each with its sections in order', () => {
    const shown = NOTE_FORMATS.map((f) => `${f.id}: ${f.sections.map((s) => s.id).join(', ')}`);
    expect(shown).toEqual([
      'narrative: narrative',
      'soap: subjective, objective, assessment, plan',
      'dap: data, assessment, plan',
      'birp: behaviour, intervention, response, plan',
      'girp: goal, intervention, response, plan',
      'pirp: problem, intervention, response, plan',
    ]);
  });

  test('changing the format keeps text where both have the section and moves the rest to the top', () => {
    const soap = { ...form, format: 'soap', sections: { subjective: 'Tired', objective: 'Pale', plan: 'Call' } };
    expect(changeFormat(soap, 'dap').sections).toEqual({ data: 'Tired\n\nPale', plan: 'Call' });
    expect(changeFormat(soap, 'narrative').sections).toEqual({ narrative: 'Tired\n\nPale\n\nCall' });
  });

  test('an unknown format changes nothing', () => {
    expect(changeFormat(form, 'haiku')).toBe(form);
  });

  test('no text is ever lost, through any change of formats', () => {
    const ids = NOTE_FORMATS.map((f) => f.id);
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    const sections = fc.dictionary(fc.constantFrom('narrative', 'data', 'plan', 'goal', 'own'), word);
    fc.assert(
      fc.property(sections, fc.array(fc.constantFrom(...ids), { maxLength: 6 }), (written, route) => {
        let current: NoteForm = { ...form, sections: written };
        for (const to of route) current = changeFormat(current, to);
        const text = Object.values(current.sections).join(' ');
        for (const word of Object.values(written)) expect(text).toContain(word);
        if (current.format !== form.format) {
          const known = noteFormat(current.format)?.sections.map((s) => s.id) ?? [];
          for (const id of Object.keys(current.sections)) expect(known).toContain(id);
        }
      }),
      { numRuns: 200 * Number(process.env.CASECLIP_ROUNDS ?? 1) },
    );
  });
});

describe('the timer', () => {
  const at = '2026-11-23T18:42:00.000Z';
  const later = '2026-11-23T18:55:00.000Z';
  test('keeps start and stop', () => {
    const running = startTimer(form, at);
    expect(isTiming(running)).toBe(true);
    expect(stopTimer(running, later)).toMatchObject({ startedAt: at, endedAt: later });
  });

  test('does not stop what does not run, nor stop twice', () => {
    expect(stopTimer(form, later)).toBe(form);
    const stopped = stopTimer(startTimer(form, at), later);
    expect(stopTimer(stopped, '2026-11-23T19:55:00.000Z').endedAt).toBe(later);
  });
});

describe('words from a page', () => {
  test('are added at the end, quoted with their address', () => {
    const once = appendQuote(form, ' Open on Tuesdays ', 'https://pantry.example/');
    expect(once.sections).toEqual({ narrative: '“Open on Tuesdays” (https://pantry.example/)' });
    expect(appendQuote(once, 'Bring ID', '').sections.narrative).toBe(
      '“Open on Tuesdays” (https://pantry.example/)\n\n“Bring ID”',
    );
  });

  test('go to the section that is named', () => {
    expect(appendQuote({ ...form, format: 'dap' }, 'x', '', 'plan').sections).toEqual({ plan: '“x”' });
  });
});

test('a form counts as empty until something is written or stated', () => {
  expect(hasContent(form)).toBe(false);
  expect(hasContent({ ...form, sections: { narrative: '  \n' } })).toBe(false);
  expect(hasContent({ ...form, reached: false })).toBe(true);
  expect(hasContent({ ...form, sections: { narrative: 'x' } })).toBe(true);
});
