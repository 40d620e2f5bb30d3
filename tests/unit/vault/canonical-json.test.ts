import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/record/canonical-json';

describe('canonical JSON', () => {
  it('writes the fields of the example in RFC 8785 in the order the RFC gives', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const keys = [...canonicalJson(example).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(keys).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('writes numbers and text as the RFC does', () => {
    expect(canonicalJson([1e30, 4.5, 2e-3, 1e-27, -0])).toBe('[1e+30,4.5,0.002,1e-27,0]');
    expect(canonicalJson('€$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it('leaves out fields that are not set and refuses numbers that JSON does not have', () => {
    expect(canonicalJson({ b: undefined as never, a: null })).toBe('{"a":null}');
    expect(() => canonicalJson([Number.NaN])).toThrow(TypeError);
  });

  it('keeps half of a broken letter from a hostile page', () => {
    const text = 'a\ud800b';
    expect(JSON.parse(canonicalJson(text))).toBe(text);
  });
});
