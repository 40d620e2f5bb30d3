import { describe, expect, test } from 'vitest';
import { suggestCategories } from '../../../../src/clip/fields/categories';
import { CATEGORIES, categoryOf, SDOHCC_CATEGORIES } from '../../../../src/domain/resource/categories';
import { OPEN_ELIGIBILITY } from '../../../../src/domain/resource/open-eligibility';
import { phoneKey, readPhone } from '../../../../src/domain/resource/phone-number';
import { canonicalUrl, hostOf } from '../../../../src/domain/resource/source-url';

describe('a phone number as people type it', () => {
  const cases: readonly (readonly [string, string, string?])[] = [
    ['(213) 555-0134', '+12135550134'],
    ['213.555.0134', '+12135550134'],
    ['1-213-555-0134', '+12135550134'],
    ['+1 213 555 0134', '+12135550134'],
    ['(213) 555-0134 ext. 4', '+12135550134', '4'],
    ['213-555-0134 x12', '+12135550134', '12'],
    ['+44 20 7946 0958', '+442079460958'],
    ['0044 20 7946 0958', '+442079460958'],
    ['211', '211'],
    ['9-8-8', '988'],
    ['741741', '741741'],
    ['1-800-GOT-FOOD', '+18004683663'],
    ['866-HOPE-4-MEN', '+18664673463'],
  ];
  for (const [typed, number, extension = ''] of cases) {
    test(`“${typed}” is ${number}${extension && ` extension ${extension}`}`, () => {
      expect(readPhone(typed)).toEqual({ number, extension });
    });
  }
  for (const typed of ['', 'call us', '555-0134', '555-0134 home', '12', '+12', '213 555 0134 555 0135']) {
    test(`“${typed}” is no number`, () => expect(readPhone(typed)).toBeNull());
  }
  test('is compared without the country', () => {
    expect(phoneKey('+12135550134')).toBe('2135550134');
    expect(phoneKey('(213) 555-0134')).toBe('2135550134');
    expect(phoneKey('211')).toBe('211');
  });
});

describe('the address of a page', () => {
  test('is the same with and without what does not name it', () => {
    const plain = 'https://pantry.example/services/food';
    for (const way of [
      'http://www.pantry.example/services/food/',
      'https://Pantry.Example/services/food?utm_source=x&fbclid=1#hours',
      'https://pantry.example/services/food/index.html',
    ]) {
      expect(canonicalUrl(way)).toBe(plain);
    }
    expect(canonicalUrl(`${plain}?id=7`)).toBe(`${plain}?id=7`);
  });
  test('is nothing for what is no web page', () => {
    expect(canonicalUrl('chrome://newtab')).toBe('');
    expect(canonicalUrl('nonsense')).toBe('');
    expect(hostOf('https://www.pantry.example/a')).toBe('pantry.example');
    expect(hostOf('')).toBe('');
  });
});

describe('categories', () => {
  test('are the 24 of the guide, and four kinds of care kept apart', () => {
    expect(SDOHCC_CATEGORIES).toHaveLength(24);
    expect(new Set(CATEGORIES).size).toBe(28);
  });
  test('are found by code, by Open Eligibility id and by plain word', () => {
    expect(categoryOf('food-insecurity')).toBe('food-insecurity');
    expect(categoryOf('1130')).toBe('food-insecurity');
    expect(categoryOf('1206-1')).toBe('medical-need');
    expect(categoryOf(' Shelter ')).toBe('homelessness');
    expect(categoryOf('astrology')).toBeUndefined();
  });
  test('most words that clipping suggests from a page lead to one', () => {
    const page = 'Food pantry and hot meals, emergency shelter, health center, dental, counseling, detox, job training';
    const suggested = suggestCategories(page);
    expect(suggested.length).toBeGreaterThan(3);
    for (const word of suggested) expect(`${word}: ${categoryOf(word)}`).not.toContain('undefined');
    for (const need of ['bus pass', 'coats', 'utility', 'veterans', 'domestic violence', 'ESL', 'hotline'])
      expect(suggestCategories(need).map(categoryOf)).not.toContain(undefined);
  });
  test('every mapped category exists and no id is mapped twice', () => {
    for (const category of OPEN_ELIGIBILITY.values()) expect(CATEGORIES).toContain(category);
    expect(OPEN_ELIGIBILITY.size).toBeGreaterThan(200);
  });
});
