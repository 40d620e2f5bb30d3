/** A web app and the extension become acquainted; others do not. */
import { expect, test, vi } from 'vitest';
import { answerLine } from '../../../src/app/bridge/answer-line';
import { beginFromWeb, type SealedChannel } from '../../../src/app/bridge/channel';
import { answerWaiting, asNotice } from '../../../src/app/bridge/notice';
import { pairFromWeb } from '../../../src/app/bridge/pair-from-web';
import { forgetPairing, type Pairing, pairings } from '../../../src/app/bridge/pairings';
import { newPairingSide } from '../../../src/vault';
import { EXTENSION, lineBetween, memoryNotice, memorySettings, WEB } from '../../support/bridge-line';

const VAULT = '6f1c5b7e-2f0a-4a53-9d0e-3f3b8e7c1a55';

function laptop() {
  const [web, extension] = [memorySettings(), memorySettings()];
  const notice = memoryNotice();
  const served: SealedChannel[] = [];
  const clock = { now: Date.now() };
  const deps = {
    settings: extension,
    notice,
    now: () => clock.now,
    vaultId: async () => VAULT,
    ask: async () => undefined,
    serve: (channel: SealedChannel) => void served.push(channel),
  };
  const waiting = async () => asNotice(await notice.read()).waiting;
  /** Pairs; `look` compares the digits and answers. */
  const pair = async (
    look: (shown: string) => Promise<'allowed' | 'refused' | null>,
    line = lineBetween(),
    signal = new AbortController().signal,
  ) => {
    answerLine(line.extension, deps);
    const compare = (digits: string) =>
      void vi.waitUntil(waiting).then(async (asked) => {
        const answer = await look(digits);
        if (answer) await answerWaiting(notice, asked.id, answer, clock.now);
      });
    return pairFromWeb(line.web, { settings: web, now: deps.now, compare }, signal);
  };
  const own = async () => (await pairings(web))[0] as Pairing;
  return { web, extension, notice, served, clock, deps, waiting, pair, own };
}

test('the same digits on both screens, allowed in the extension: both keep a key that nobody can read out', async () => {
  const { pair, waiting, web, extension } = laptop();
  const outcome = await pair(async (digits) => {
    expect((await waiting())?.digits).toBe(digits);
    expect((await waiting())?.origin).toBe(WEB);
    return 'allowed';
  });
  expect(outcome).toEqual({ ok: true, value: undefined });
  const [here, there] = [(await pairings(web))[0], (await pairings(extension))[0]];
  expect(here?.id).toBe(there?.id);
  expect([here?.origin, there?.origin]).toEqual([EXTENSION, WEB]);
  expect([here?.key.extractable, there?.key.extractable]).toEqual([false, false]);
  expect(await waiting()).toBeNull();
});

test('what is refused, or stopped, leaves nothing on either side', async () => {
  const { pair, web, extension, waiting } = laptop();
  expect(await pair(async () => 'refused')).toEqual({ ok: false, why: 'not-allowed' });
  const stop = new AbortController();
  const stopped = pair(
    async () => {
      stop.abort();
      return null;
    },
    lineBetween(),
    stop.signal,
  );
  expect(await stopped).toEqual({ ok: false, why: 'stopped' });
  await vi.waitUntil(async () => (await waiting()) === null);
  expect([await pairings(web), await pairings(extension)]).toEqual([[], []]);
});

test('after two minutes nothing is allowed any more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    const { pair, web, extension } = laptop();
    const outcome = pair(async () => {
      await vi.advanceTimersByTimeAsync(120_000);
      return 'allowed';
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await outcome).toEqual({ ok: false, why: 'too-late' });
    expect([await pairings(web), await pairings(extension)]).toEqual([[], []]);
  } finally {
    vi.useRealTimers();
  }
});

test('three tries, then ten minutes of rest', async () => {
  const { pair, clock } = laptop();
  for (const _ of [1, 2, 3]) expect(await pair(async () => 'refused')).toEqual({ ok: false, why: 'not-allowed' });
  expect(await pair(async () => 'allowed')).toEqual({ ok: false, why: 'too-many' });
  clock.now += 10 * 60_000;
  expect((await pair(async () => 'allowed')).ok).toBe(true);
});

test('who asks too often keeps nobody else from pairing, and takes nobody else’s question away', async () => {
  const { pair, waiting, extension } = laptop();
  const lineFrom = (origin: string) => lineBetween((message) => message, origin);
  const greedy = () => lineFrom('https://greedy.example');
  for (const _ of [1, 2, 3]) {
    expect(await pair(async () => 'refused', greedy())).toEqual({ ok: false, why: 'not-allowed' });
  }
  expect(await pair(async () => 'allowed', greedy())).toEqual({ ok: false, why: 'too-many' });
  const stopped = new AbortController();
  const first = pair(async () => null, lineFrom('https://first.example'), stopped.signal);
  const asked = await vi.waitUntil(waiting);
  expect(await pair(async () => 'allowed')).toEqual({ ok: false, why: 'another-asks' });
  expect(await waiting()).toEqual(asked);
  stopped.abort();
  await first;
  await vi.waitUntil(async () => (await waiting()) === null);
  expect((await pair(async () => 'allowed')).ok).toBe(true);
  expect(await pairings(extension)).toHaveLength(1);
});

test('somebody in between who swaps keys gives two screens different digits', async () => {
  const { pair, waiting } = laptop();
  const [toWeb, toExtension] = [await newPairingSide(), await newPairingSide()];
  const { commitmentTo } = await import('../../../src/vault');
  const commitment = await commitmentTo(toExtension.offer);
  const line = lineBetween((message, to) => {
    const said = message as { kind: string };
    if (said.kind === 'pair-answer') return { ...said, offer: toWeb.offer };
    if (said.kind === 'pair-ask') return { ...said, commitment };
    if (said.kind === 'pair-show') return { ...said, offer: toExtension.offer };
    return to === 'web' || to === 'extension' ? message : undefined;
  });
  let shown = ['', ''];
  await pair(async (digits) => {
    shown = [digits, (await waiting())?.digits ?? ''];
    return 'refused';
  }, line);
  expect(shown[0]).toMatch(/^\d{6}$/);
  expect(shown[1]).toMatch(/^\d{6}$/);
  expect(shown[0]).not.toBe(shown[1]);
});

test('who shows another key than the one it bound itself to is refused before anybody is asked', async () => {
  const { pair, waiting } = laptop();
  const other = await newPairingSide();
  let asked = false;
  const line = lineBetween((message) => {
    const said = message as { kind: string };
    return said.kind === 'pair-show' ? { ...said, offer: other.offer } : message;
  });
  const outcome = await pair(async () => {
    asked = true;
    return 'allowed';
  }, line);
  expect(outcome).toEqual({ ok: false, why: 'not-the-same' });
  expect([asked, await waiting()]).toEqual([false, null]);
});

test('paired faces talk under their key, and nothing of it can be read on the line', async () => {
  const { pair, own, deps, served } = laptop();
  await pair(async () => 'allowed');
  const line = lineBetween();
  answerLine(line.extension, deps);
  const channel = await beginFromWeb(line.web, await own());
  if (!channel || channel === 'unknown') throw new Error('no channel');
  const heard: unknown[] = [];
  served[0]?.onMessage((value) => {
    heard.push(value);
    served[0]?.post({ answer: 'Oriana' });
  });
  const answers: unknown[] = [];
  channel.onMessage((value) => answers.push(value));
  channel.post({ ask: 'Samplewood' });
  channel.post({ ask: 'again', bytes: Uint8Array.of(0, 255) });
  await vi.waitUntil(() => answers.length === 2);
  expect(heard).toEqual([{ ask: 'Samplewood' }, { ask: 'again', bytes: Uint8Array.of(0, 255) }]);
  expect(answers).toEqual([{ answer: 'Oriana' }, { answer: 'Oriana' }]);
  expect(line.heard.join()).not.toMatch(/Oriana|Samplewood/);
});

test('a repeated, swapped or foreign message ends the line; malformed ones are not heard at all', async () => {
  const { pair, own, deps, served } = laptop();
  await pair(async () => 'allowed');
  let last: unknown;
  const line = lineBetween((message, to) => {
    if (to === 'extension' && typeof (message as { message?: unknown } | null)?.message === 'string') last ??= message;
    return message;
  });
  answerLine(line.extension, deps);
  const channel = await beginFromWeb(line.web, await own());
  if (!channel || channel === 'unknown') throw new Error('no channel');
  const heard: unknown[] = [];
  served[0]?.onMessage((value) => heard.push(value));
  for (const wrong of [null, 1, 'sealed', {}, { kind: 'sealed' }, { kind: 'sealed', message: 3 }, { kind: 'give' }])
    line.web.post(wrong as null);
  channel.post('one');
  await vi.waitUntil(() => heard.length === 1);
  line.web.post(last as null);
  await channel.ended;
  expect(heard).toEqual(['one']);
});

test('an extension that was told to forget opens no line; neither does another origin with the same id', async () => {
  const { pair, own, deps, extension, served } = laptop();
  await pair(async () => 'allowed');
  const line = lineBetween();
  answerLine({ ...line.extension, origin: 'https://other.example' }, deps);
  expect(await beginFromWeb(line.web, await own())).toBe('unknown');
  await forgetPairing(extension, WEB);
  const again = lineBetween();
  answerLine(again.extension, deps);
  expect(await beginFromWeb(again.web, await own())).toBe('unknown');
  expect(served).toHaveLength(0);
});
