import { describe, expect, test } from 'vitest';
import { displayName, initials, shortName, sortName } from '../../../../src/domain/client/names';
import { foldAccents, foldedWords } from '../../../../src/domain/text/fold';

const rosa = { given: 'Rosalinda', family: 'Marmalade', preferred: 'Rosa' };

describe('a client is named', () => {
  test('by the name they want to be called', () => {
    expect(displayName(rosa)).toBe('Rosa Marmalade');
    expect(shortName(rosa)).toBe('Rosa M.');
    expect(initials(rosa)).toBe('RM');
    expect(sortName(rosa)).toBe('Marmalade, Rosalinda');
  });

  test('by the one name they go by', () => {
    expect(displayName({ given: 'Otto', family: '' })).toBe('Otto');
    expect(shortName({ given: '', family: 'Haystack' })).toBe('H.');
    expect(initials({ given: 'Otto', family: ' ' })).toBe('O');
  });

  test('letters outside the alphabet stay whole', () => {
    expect(initials({ given: '𝒜da', family: 'Ñandú' })).toBe('𝒜Ñ');
    expect(initials({ given: '', family: '' })).toBe('?');
  });
});

describe('names made comparable', () => {
  test('without accents and case', () => {
    expect(foldAccents('JOSÉ Núñez')).toBe('jose nunez');
    expect(foldAccents('Łukasz Søren Straße')).toBe('lukasz soren strasse');
  });
  test('words without punctuation', () => {
    expect(foldedWords('St. Mark’s Food-Pantry, Inc.')).toEqual(['st', 'marks', 'food', 'pantry', 'inc']);
    expect(foldedWords('  ')).toEqual([]);
  });
});
