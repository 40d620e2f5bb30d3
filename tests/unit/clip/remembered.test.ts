/** Answers that are kept while a page is read. */
import { describe, expect, it } from 'vitest';
import { forgetAnswers, remembered } from '../../../src/clip/words/remembered';

describe('a question asked about many texts', () => {
  it('is put once a text, until all is forgotten', () => {
    const asked: string[] = [];
    const length = remembered((text) => {
      asked.push(text);
      return text.length;
    });
    expect([length('elm'), length('oaks'), length('elm')]).toEqual([3, 4, 3]);
    expect(asked).toEqual(['elm', 'oaks']);
    forgetAnswers();
    expect(length('elm')).toBe(3);
    expect(asked).toEqual(['elm', 'oaks', 'elm']);
  });

  it('keeps no long text, and not more than a page of many entries needs', () => {
    let asked = 0;
    const count = remembered(() => ++asked);
    const long = 'x'.repeat(1_000);
    expect([count(long), count(long)]).toEqual([1, 2]);
    for (let nth = 0; nth < 20_000; nth++) count(`entry ${nth}`);
    const before = asked;
    count('entry 19999');
    expect(asked).toBe(before);
    count('entry 0');
    expect(asked).toBe(before + 1);
  });
});
