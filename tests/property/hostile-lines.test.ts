/** Whatever comes over the line between the two faces: nothing throws, and nothing goes back that was not to be had. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerLine } from '../../src/app/bridge/answer-line';
import { asLocked, isUnpair, locksWhat } from '../../src/app/bridge/asides';
import { beginFromWeb, type SealedChannel } from '../../src/app/bridge/channel';
import { heedAsides } from '../../src/app/bridge/heed-asides';
import { asFromExtension, asFromWeb } from '../../src/app/bridge/messages';
import { asNotice } from '../../src/app/bridge/notice';
import { keepPairing, type Pairing } from '../../src/app/bridge/pairings';
import { asWired, isDial, isHello, isHere } from '../../src/platform/protocol';
import { memoryTransport, serveTransport } from '../../src/sync';
import { agree, newPairingSide } from '../../src/vault';
import { EXTENSION, lineBetween, memoryNotice, memorySettings, WEB } from '../support/bridge-line';

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1);
const signal = new AbortController().signal;
const VAULT = '6f1c5b7e-2f0a-4a53-9d0e-3f3b8e7c1a55';
/** Stands in what is kept; no answer to a stranger may hold it. */
const CANARY = 'Oriana Samplewood';

const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map((all) => all.join(''));
/** Parts of real messages, so that a guess often comes close. */
const part = fc.oneof(
  fc.anything(),
  hex(32),
  hex(64),
  fc.base64String(),
  fc.constantFrom(
    'dial',
    'hello',
    'say',
    'pair-ask',
    'pair-show',
    'begin',
    'sealed',
    'put',
    'get',
    'list',
    'watch',
    1,
    true,
    null,
  ),
  fc.record({ publicKey: fc.base64String(), nonce: fc.base64String() }),
  fc.record({ by: fc.constantFrom('system', 'asked', 'me'), at: fc.double(), now: fc.boolean() }),
);
const name = fc.constantFrom(
  'caseclip',
  'kind',
  'message',
  'commitment',
  'offer',
  'pairing',
  'drawn',
  'call',
  'key',
  'bytes',
  'cursor',
  'n',
  'ok',
  'unpair',
  'locked',
  'version',
  '__proto__',
  'toString',
);
const message = fc.oneof(fc.anything(), fc.dictionary(name, part, { maxKeys: 5 }));
/** As a line carries it; what no line carries does not get that far. */
const carried = message.map((value): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null;
  }
});

let broken: unknown[] = [];
const onBroken = (why: unknown) => void broken.push(why);
beforeEach(() => {
  broken = [];
  process.on('unhandledRejection', onBroken);
});
afterEach(() => {
  process.off('unhandledRejection', onBroken);
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function twoPairings(): Promise<{ web: Pairing; extension: Pairing }> {
  const [one, other] = [await newPairingSide(), await newPairingSide()];
  const place = { webOrigin: WEB, extensionOrigin: EXTENSION, vaultId: VAULT };
  const [web, extension] = [
    await agree(one, 'web', other.offer, place),
    await agree(other, 'extension', one.offer, place),
  ];
  if (!web.ok || !extension.ok) throw new Error('They did not agree.');
  return {
    web: { id: web.value.id, key: web.value.key, origin: EXTENSION, since: 1 },
    extension: { id: extension.value.id, key: extension.value.key, origin: WEB, since: 1 },
  };
}

/** An extension that is paired with one web app and keeps the canary. */
async function extensionSide() {
  const pairing = await twoPairings();
  const settings = memorySettings();
  await keepPairing(settings, pairing.extension);
  const place = memoryTransport('place', 'a', [['mzxw6ytboi4dg/0000000001', new TextEncoder().encode(CANARY)]]);
  const served: SealedChannel[] = [];
  const deps = {
    settings,
    notice: memoryNotice(),
    now: () => 1,
    vaultId: async () => VAULT,
    ask: async () => undefined,
    serve(channel: SealedChannel) {
      served.push(channel);
      serveTransport(channel, place, signal);
    },
  };
  return { deps, served, web: pairing.web };
}

test('every check of a message takes it as it is or not at all, and never throws', () => {
  const checks = [asWired, asFromWeb, asFromExtension];
  const questions = [isHello, isHere, isDial, isUnpair];
  fc.assert(
    fc.property(message, (value) => {
      for (const check of checks) expect([null, value]).toContain(check(value));
      for (const question of questions) expect(typeof question(value)).toBe('boolean');
      const locked = asLocked(value);
      if (locked) expect(typeof locksWhat(locked, 1, 2)).toBe('boolean');
      expect(asNotice(value)).toHaveProperty('lines');
    }),
    { numRuns: 2_000 * ROUNDS },
  );
});

test('a stranger who says anything at all hears three kinds of words, and nobody is served', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(carried, { minLength: 1, maxLength: 12 }), async (said) => {
      const { deps, served } = await extensionSide();
      const line = lineBetween();
      answerLine(line.extension, deps);
      const heard: unknown[] = [];
      line.web.hear((value) => heard.push(value));
      for (const value of said) line.web.post(value as null);
      await settled();
      line.web.end();
      expect(served).toEqual([]);
      for (const value of heard)
        expect(['pair-answer', 'pair-refused', 'unknown']).toContain((value as { kind?: string }).kind);
      expect(JSON.stringify(heard)).not.toMatch(/sealed|Oriana|T3JpYW5h/);
    }),
    { numRuns: 60 * ROUNDS },
  );
  expect(broken).toEqual([]);
});

describe('on a line of a pairing that was allowed', () => {
  async function open() {
    const side = await extensionSide();
    const line = lineBetween();
    answerLine(line.extension, side.deps);
    const channel = await beginFromWeb(line.web, side.web);
    if (!channel || channel === 'unknown') throw new Error('No channel.');
    return { ...side, line, channel };
  }

  test('its web app gets an answer: the plain case', async () => {
    const { channel } = await open();
    const answers: unknown[] = [];
    channel.onMessage((value) => answers.push(value));
    channel.post({ caseclip: 1, n: 1, call: 'get', key: 'mzxw6ytboi4dg/0000000001' });
    await vi.waitUntil(() => answers.length > 0);
    expect(answers).toEqual([{ caseclip: 1, n: 1, ok: true, value: new TextEncoder().encode(CANARY) }]);
  });

  test('bytes that the key did not seal end it, and bring nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.base64String(), fc.string()), async (text) => {
        const { line, channel, served } = await open();
        const [far] = served;
        const delivered: unknown[] = [];
        far?.onMessage((value) => delivered.push(value));
        line.web.post({ kind: 'sealed', message: text });
        await channel.ended;
        expect(delivered).toEqual([]);
      }),
      { numRuns: 40 * ROUNDS },
    );
    expect(broken).toEqual([]);
  });

  test('a sealed message that is heard again, on this line or the next, brings nothing', async () => {
    const side = await extensionSide();
    const kept: unknown[] = [];
    for (const round of ['first', 'again']) {
      const line = lineBetween((value, to) => {
        if (to === 'extension' && round === 'first') kept.push(value);
        return value;
      });
      answerLine(line.extension, side.deps);
      const heard: unknown[] = [];
      if (round === 'first') {
        const channel = await beginFromWeb(line.web, side.web);
        if (!channel || channel === 'unknown') throw new Error('No channel.');
        channel.onMessage((value) => heard.push(value));
        channel.post({ caseclip: 1, n: 1, call: 'get', key: 'mzxw6ytboi4dg/0000000001' });
        await vi.waitUntil(() => heard.length > 0);
        expect(kept).toHaveLength(2);
      } else {
        line.web.hear((value) => heard.push((value as { kind: string }).kind));
        const [begin, sealed] = kept;
        line.web.post(begin as null);
        await vi.waitUntil(() => heard.length > 0);
        line.web.post(sealed as null);
        await line.web.ended;
        expect(heard).toEqual(['begun']);
      }
    }
    expect(broken).toEqual([]);
  });

  test('whatever is said under the key is answered properly or not at all', async () => {
    const { channel } = await open();
    const answers: { ok?: boolean; woke?: boolean }[] = [];
    channel.onMessage((value) => answers.push(value as { ok?: boolean }));
    await fc.assert(
      fc.asyncProperty(carried, async (value) => {
        channel.post(value);
      }),
      { numRuns: 300 * ROUNDS },
    );
    channel.post({ caseclip: 1, n: 77, call: 'get', key: 'none' });
    await vi.waitUntil(() => answers.some((answer) => (answer as { n?: number }).n === 77), 10_000);
    for (const answer of answers) expect(typeof (answer.ok ?? answer.woke)).toBe('boolean');
    expect(broken).toEqual([]);
  });
});

test('a web app that is told anything at all locks or forgets at most; it is never opened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(carried, { maxLength: 10 }), fc.boolean(), async (said, isOpen) => {
      const acts: string[] = [];
      const state = {
        subscribe: (told: (now: { kind: string }) => void) => told({ kind: isOpen ? 'unlocked' : 'locked' }),
      };
      const session = new Proxy({ state } as unknown as Parameters<typeof heedAsides>[0]['session'], {
        get: (target, asked) => (asked === 'state' ? target.state : async () => void acts.push(String(asked))),
      });
      const heed = heedAsides({ session, settings: memorySettings(), now: () => 5 });
      heed({ origin: EXTENSION, onMessage: (heard: (value: unknown) => void) => said.forEach(heard) } as never);
      expect(acts.filter((act) => act !== 'lock')).toEqual([]);
      if (!isOpen) expect(acts).toEqual([]);
    }),
    { numRuns: 300 * ROUNDS },
  );
});
