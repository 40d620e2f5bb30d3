import { expect, test } from 'vitest';
import { peopleForms } from '../../../../src/domain/practice/people-forms';
import type { Vocabulary } from '../../../../src/domain/practice/practice';
import { readPractice } from '../../../../src/domain/practice/read-practice';

const of = (en: string, es: string, more: Partial<Vocabulary> = {}): Vocabulary => ({
  one: { en, es },
  many: { en: `${en}s`, es: `${es}s` },
  add: { en: `Add ${en}`, es: `Agregar ${es}` },
  ...more,
});

test('English says “a” or “an” as the word is spoken', () => {
  const said = ['client', 'inmate', 'older adult', 'user', 'university student', 'child or youth'];
  expect(said.map((word) => peopleForms(of(word, 'x'), 'en').a)).toEqual([
    'a client',
    'an inmate',
    'an older adult',
    'a user',
    'a university student',
    'a child or youth',
  ]);
});

test('Spanish agrees with the word: un paciente, una persona', () => {
  expect(peopleForms(of('patient', 'paciente'), 'es')).toMatchObject({ a: 'un paciente', This: 'Este paciente' });
  const person = of('person', 'persona', { feminine: true });
  expect(peopleForms(person, 'es')).toMatchObject({ a: 'una persona', this: 'esta persona', One: 'Persona' });
  expect(peopleForms(person, 'en')).toMatchObject({ a: 'a person', this: 'this person' });
});

test('a word with a capital, as headings have it, is small within a sentence', () => {
  const { many } = peopleForms({ ...of('student', 'estudiante'), many: { en: 'Students', es: 'Estudiantes' } }, 'es');
  expect(many).toBe('estudiantes');
});

test('an agency’s file may say that its word is feminine', () => {
  const file = { id: 'ours', name: { en: 'Ours' }, vocabulary: of('person', 'persona', { feminine: true }) };
  const read = readPractice(file);
  expect(read.ok && [read.value.practice.vocabulary.feminine, read.value.problems]).toEqual([true, []]);
});
