import { expect, test } from 'vitest';
import { createWork } from '../../../src/app/replica/working';

const later = () => new Promise((resolve) => setTimeout(resolve));
const untilAborted = (signal: AbortSignal) =>
  new Promise<string>((resolve) => {
    if (signal.aborted) resolve('stopped');
    signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });

test('long work says what it does and how far it is; what is done in a moment says nothing', async () => {
  const work = createWork();
  const seen: unknown[] = [];
  work.state.subscribe((state) => seen.push(state));
  const ended = await work.run(new AbortController().signal, async () => {
    work.tell({ step: 'receive', done: 1, total: 5 });
    work.tell({ step: 'list', done: 0, total: 500 });
    expect(work.state.value).toBeNull();
    work.tell({ step: 'receive', done: 16, total: 1400 });
    expect(work.state.value).toEqual({ step: 'receive', done: 16, total: 1400, stopped: false });
    return 'done';
  });
  expect(ended).toBe('done');
  expect(work.state.value).toBeNull();
});

test('stopped by hand it waits, also for a line that breaks and comes back, and goes on when asked', async () => {
  const work = createWork();
  let turns = 0;
  const run = (signal: AbortSignal) =>
    work.run(signal, async (own) => {
      turns += 1;
      work.tell({ step: 'send', done: 30, total: 60 });
      return turns === 3 ? 'done' : untilAborted(own);
    });
  const line = new AbortController();
  const first = run(line.signal);
  await later();
  work.stop();
  expect(work.state.value).toEqual({ step: 'send', done: 30, total: 60, stopped: true });
  await later();
  expect(turns).toBe(1);

  // The line breaks: what ran over it ends, and nobody goes on by that.
  line.abort();
  await later();
  expect(work.state.value?.stopped).toBe(true);
  const second = run(new AbortController().signal);
  await later();
  const before = turns;
  work.goOn();
  expect(work.state.value?.stopped).toBe(false);
  expect(turns).toBe(before);
  await later();
  expect(turns).toBe(before + 1);
  expect(await second).toBe('done');
  expect(await first).toBe('stopped');
  expect(work.state.value).toBeNull();
});

test('there is nothing to stop where nothing takes long, and the next work begins', async () => {
  const work = createWork();
  work.stop();
  expect(await work.run(new AbortController().signal, async (own) => own.aborted)).toBe(false);
});
