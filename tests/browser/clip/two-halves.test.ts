/** The half in the page and the half in the worker, put together as the extension does. */
import { expect, test, vi } from 'vitest';
import { clipper, readPage, startReader } from '../../../src/clip';
import { unpack } from '../../../src/clip/model/pack';
import type { PageReading } from '../../../src/domain/resource/resource-draft';
import { withPage } from './with-page';

const PAGE = `<title>Elm Grove Pantry</title><h1>Elm Grove Pantry</h1><p>541-555-0123</p>
<ul>${Array.from({ length: 700 }, (_, nth) => `<li><a href="/${nth}">Story ${nth}</a></li>`).join('')}</ul>`;
const stay = (): boolean => false;
const never = new AbortController().signal;

const capture = (html: string, left = stay): Promise<string[] | null> =>
  withPage(html, (document) => clipper(document).capture(left));

test('what a worker reads from a captured page is what the page itself gives', async () => {
  const pieces = await capture(PAGE);
  const { ms: _, ...inWorker } = (await startReader().page(pieces ?? [], null, never)) as PageReading;
  const { ms: __, ...inPage } = await withPage(PAGE, (document) => readPage(document));
  expect(inWorker).toEqual(inPage);
  expect(inWorker.resources[0]?.phones[0]?.value.number).toBe('+15415550123');
});

test('words selected earlier are read instead of the page', async () => {
  const pieces = await capture(PAGE);
  const reading = (await startReader().page(pieces ?? [], 'Maple Shelter, 541-555-0177', never)) as PageReading;
  expect(reading.resources.map(({ name }) => name?.value)).toEqual(['Maple Shelter']);
});

test('what is captured is plain JSON that survives being sent', async () => {
  const model = unpack((await capture(PAGE)) ?? []);
  expect(structuredClone(model)).toEqual(model);
  expect(model?.blocks).toHaveLength(702);
  expect(model?.elements.every(({ parent }, at) => parent < at)).toBe(true);
  const holders = model?.blocks.map(({ element, tag }) => model.elements[element]?.tag === tag);
  expect(new Set(holders)).toEqual(new Set([true]));
});

test('capture of another version is not believed', async () => {
  const pieces = (await capture(PAGE)) ?? [];
  const other = [pieces.join('').replace(/"version":\d+/, '"version":0')];
  expect(await startReader().page(other, null, never)).toBeNull();
});

test('capture ends when nobody waits for it any more', async () => {
  let asked = 0;
  const many = `<p>Some words.</p>`.repeat(60_000);
  const pieces = await capture(many, () => ++asked > 2);
  expect(pieces).toBeNull();
  expect(asked).toBe(3);
});

test('pasted words are read in the worker, too, and reading ends when it is stopped', async () => {
  const words = 'Hi! Try Maple Shelter, 541-555-0177, they are open Mon-Fri 9am-5pm.';
  const { resources } = await startReader().words(words, never);
  expect(resources[0]?.phones[0]?.value.number).toBe('+15415550177');
  const stop = new AbortController();
  const reading = startReader().words(words, stop.signal);
  stop.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
});

test('a reader that is kept warm ends the worker that has read pasted words, and the next one reads as well', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  const reader = startReader();
  reader.warmUp();
  await reader.page((await capture(PAGE)) ?? [], null, never);
  expect(ended.mock.calls).toHaveLength(0);
  await reader.words('Maple Shelter, 541-555-0177', never);
  expect(ended.mock.calls).toHaveLength(1);
  const { resources } = await reader.words('Elm Grove Pantry, 541-555-0123', never);
  expect(resources[0]?.phones[0]?.value.number).toBe('+15415550123');
  ended.mockRestore();
});

test('a reader that was not warmed up leaves no worker behind', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  await startReader().page((await capture(PAGE)) ?? [], null, never);
  expect(ended.mock.calls).toHaveLength(1);
  ended.mockRestore();
});

test('giving up one of two questions leaves the other its answer', async () => {
  const reader = startReader();
  const stop = new AbortController();
  const dropped = reader.words('Maple Shelter, 541-555-0177', stop.signal);
  const kept = reader.words('Elm Grove Pantry, 541-555-0123', never);
  stop.abort(new Error('enough'));
  await expect(dropped).rejects.toThrow('enough');
  expect((await kept).resources[0]?.phones[0]?.value.number).toBe('+15415550123');
});
