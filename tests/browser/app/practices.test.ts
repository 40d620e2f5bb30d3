import { expect, test } from 'vitest';
import { importPractice, practiceFile } from '../../../src/app/practice/import-practice';
import { choosePractice, currentPractice, offeredPractices } from '../../../src/app/practice/practices';
import { newLaptop, succeeded, why, written } from './laptop';

test('a plain choice stands until one is chosen; skipping is a choice too, and both can be undone', async () => {
  const app = await newLaptop();
  const first = await currentPractice(app);
  expect(first.asked).toBe(false);
  written(await choosePractice(app, null));
  expect(await currentPractice(app)).toEqual({ ...first, asked: true });
  const other = (await offeredPractices(app)).find(
    ({ practice }) => practice.vocabulary.one.en === 'student',
  )?.practice;
  const chosen = written(await choosePractice(app, other?.id ?? ''));
  expect((await currentPractice(app)).practice).toEqual(other);
  succeeded(await app.writer.undo(chosen.changeId));
  expect((await currentPractice(app)).practice).toEqual(first.practice);
});

test('an agency’s own comes from a file: unknown fields and names are told, the rest goes on', async () => {
  const app = await newLaptop();
  const file = JSON.stringify({
    id: 'our-agency',
    name: { en: 'Our agency' },
    needs: ['food-insecurity', 'wishes'],
    sets: ['strengths', 'horoscope'],
    required: ['strengths', 'horoscope'],
    noteFormats: ['soap', 'song'],
    intake: [{ id: 'hello', name: { en: 'Say hello' }, mood: 'good' }, { name: 'nameless' }],
    colour: 'red',
  });
  const taken = written(await importPractice(app, file));
  expect(taken.problems.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    'unknown-field colour',
    'unknown-name needs[1]',
    'unknown-field intake[0].mood',
    'wrong-part intake[1].id',
    'unknown-name sets[1]',
    'unknown-name noteFormats[1]',
  ]);
  written(await choosePractice(app, 'our-agency'));
  const { practice } = await currentPractice(app);
  expect(practice).toMatchObject({
    needs: ['food-insecurity'],
    sets: ['strengths'],
    required: ['strengths'],
    noteFormats: ['soap'],
  });
  expect(practice.vocabulary.many.en).toBe('Clients');
  expect(why(await importPractice(app, 'hello'))).toBe('not-json');
  expect(why(await importPractice(app, '{"id":"x"}'))).toBe('not-a-practice');
  written(await importPractice(app, file));
  expect((await offeredPractices(app)).filter(({ rowId }) => rowId)).toHaveLength(1);
});

test('a file made from one of ours is read back as it was, beside ours', async () => {
  const app = await newLaptop();
  const { practice } = await currentPractice(app);
  const taken = written(await importPractice(app, practiceFile(practice)));
  expect(taken.problems).toEqual([]);
  expect(taken.practice).toEqual({ ...practice, id: `${practice.id}-own` });
});
