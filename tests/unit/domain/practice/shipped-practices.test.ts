import { describe, expect, test } from 'vitest';
import { SHIPPED_SETS } from '../../../../src/domain/assessment/data';
import { NOTE_FORMATS } from '../../../../src/domain/note/formats';
import { PLAIN_PRACTICE, SHIPPED_PRACTICES } from '../../../../src/domain/practice/data';
import type { Practice } from '../../../../src/domain/practice/practice';
import { readPractice, unknownNames } from '../../../../src/domain/practice/read-practice';
import { CARE_CATEGORIES } from '../../../../src/domain/resource/categories';
import { filesIn, textOf } from '../../../support/files';

const ids = Object.keys(SHIPPED_PRACTICES);

async function load(id: string): Promise<Practice> {
  const read = readPractice(await SHIPPED_PRACTICES[id]?.());
  if (!read.ok) throw new Error(read.why);
  expect(read.value.problems).toEqual([]);
  return read.value.practice;
}

test('there are twelve settings of practice, and one that stands until somebody chooses', () => {
  expect(ids).toHaveLength(12);
  expect(ids).toContain(PLAIN_PRACTICE);
});

describe.each(ids)('%s', (id) => {
  test('loads whole, and is the one it says', async () => {
    expect((await load(id)).id).toBe(id);
  });

  test('offers needs with the four of care kept apart, and something in every part', async () => {
    const practice = await load(id);
    for (const category of CARE_CATEGORIES) expect(practice.needs).toContain(category);
    expect(new Set(practice.needs).size).toBe(practice.needs.length);
    for (const part of ['planTemplates', 'deadlines', 'intake', 'required', 'noteFormats'] as const)
      expect(practice[part].length, part).toBeGreaterThan(1);
  });

  test('names only question sets, note formats and needs that there are', async () => {
    const practice = await load(id);
    expect(unknownNames(practice, 'sets', new Set(Object.keys(SHIPPED_SETS)))).toEqual([]);
    expect(practice.required.filter((set) => !practice.sets.includes(set))).toEqual([]);
    expect(practice.intake.filter(({ set }) => set && !practice.sets.includes(set))).toEqual([]);
    expect(unknownNames(practice, 'noteFormats', new Set(NOTE_FORMATS.map((format) => format.id)))).toEqual([]);
    for (const part of [practice.intake, practice.deadlines, practice.planTemplates])
      expect(new Set(part.map((one) => one.id)).size).toBe(part.length);
  });

  test('says everything in English and in Spanish', async () => {
    const missing = (await wordsWithout(id)).filter((words) => !words.es);
    expect(missing).toEqual([]);
  });
});

async function wordsWithout(id: string): Promise<readonly { readonly en: string; readonly es?: string }[]> {
  const found: { readonly en: string; readonly es?: string }[] = [];
  JSON.parse(JSON.stringify(await load(id)), (_key, value) => {
    if (typeof value?.en === 'string') found.push(value);
    return value;
  });
  expect(found.length).toBeGreaterThan(20);
  return found;
}

test('the people served are called as the field calls them', async () => {
  const said = await Promise.all(ids.map(async (id) => (await load(id)).vocabulary.one.en));
  expect(said).toEqual(expect.arrayContaining(['client', 'patient', 'student', 'member']));
});

test('no source file outside their own data names a setting of practice', () => {
  const files = filesIn('src', 'entrypoints').filter(
    (file) => /\.(tsx?|mjs|json|css)$/.test(file) && !file.startsWith('src/domain/practice/data/'),
  );
  const named = files.flatMap((file) => ids.filter((id) => textOf(file).includes(id)).map((id) => `${file}: ${id}`));
  const data = ids.map((id) => `${id.replace('practice-', '')}.json`);
  const reached = files.flatMap((file) =>
    data.filter((name) => textOf(file).includes(`practice/data/${name}`)).map((name) => `${file}: ${name}`),
  );
  expect(files.length).toBeGreaterThan(300);
  expect([...named, ...reached]).toEqual([]);
});
