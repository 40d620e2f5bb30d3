/** Pages that are no web app of ours, or pretend to be: they dial as it does and say everything a stranger could. */
import type { Frame, Page } from 'playwright-core';

const HEX = 'ab'.repeat(16);

interface Dialling {
  /** Said when the other side is ready. */
  readonly messages?: readonly unknown[];
  /** Said also before anybody said who is there. */
  readonly atOnce?: boolean;
  /** Who is dialled: the page itself, or the page around this frame. */
  readonly around?: boolean;
  /** The answer after which nothing more is waited for. */
  readonly until?: string;
  readonly patience: number;
}

/** All that is heard, as text. Nothing at all where nobody answers. */
function dial(page: Page | Frame, dialling: Dialling): Promise<string[]> {
  return page.evaluate(
    ({ messages = [], atOnce, around, until, patience }) =>
      new Promise<string[]>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const heard: string[] = [];
        const say = () => {
          for (const message of messages) port1.postMessage({ caseclip: 'say', message });
        };
        port1.onmessage = ({ data }) => {
          heard.push(JSON.stringify(data));
          if (data?.caseclip === 'ready') say();
          if (until && data?.message?.kind === until) resolve(heard);
        };
        if (atOnce) say();
        if (around) parent.postMessage({ caseclip: 'dial' }, '*', [port2]);
        else postMessage({ caseclip: 'dial' }, location.origin, [port2]);
        setTimeout(() => resolve(heard), patience);
      }),
    dialling,
  );
}

/** Says everything a stranger could, before and after it is told who is there. */
export const dialAsStranger = (page: Page | Frame): Promise<string[]> =>
  dial(page, {
    messages: [
      null,
      'keyset',
      { kind: 'begin', pairing: HEX, drawn: HEX },
      { kind: 'sealed', message: 'AAAA' },
      { kind: 'pair-show', offer: { publicKey: 'AAAA', nonce: 'AAAA' } },
      { caseclip: 1, n: 1, call: 'list', cursor: null },
      { caseclip: 1, n: 2, call: 'get', key: 'keyset' },
      { unpair: true },
      { locked: { by: 'asked', at: 1, now: true } },
    ],
    atOnce: true,
    patience: 3_000,
  });

/** Begins on one line with a pairing that nobody made, and says nothing more: a second `begin` would end the line. */
export const beginAsStranger = (page: Page): Promise<string[]> =>
  dial(page, { messages: [{ kind: 'begin', pairing: HEX, drawn: HEX }], until: 'unknown', patience: 20_000 });

/** Dials from inside a frame to the page around it. */
export const dialFromFrame = (frame: Frame): Promise<string[]> => dial(frame, { around: true, patience: 2_000 });

/** Says nonsense over many lines at once: random forms, and what a page can hold but no line carries. */
export function talkNonsense(page: Page, seed: number): Promise<string[]> {
  return page.evaluate(
    (from) =>
      new Promise<string[]>((resolve) => {
        let state = from;
        const random = (below: number) => {
          state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
          return Math.floor((state / 2_147_483_648) * below);
        };
        const ring: { self?: unknown } = {};
        ring.self = ring;
        let deep: unknown = 'end';
        for (let n = 0; n < 2_000; n += 1) deep = [deep];
        const odd = [
          ring,
          deep,
          10n,
          undefined,
          Number.NaN,
          new Map([['kind', 'begin']]),
          new Date(),
          new Uint8Array(1_000),
          new Blob(['keyset']),
          /keyset/,
          'A'.repeat(33 * 1024 * 1024),
        ];
        const kinds = [
          'pair-show',
          'pair-wait',
          'begin',
          'sealed',
          'begun',
          'constructor',
          '__proto__',
          'keyset',
          7,
          null,
        ];
        const names = ['kind', 'message', 'pairing', 'drawn', 'offer', 'commitment', 'caseclip', 'call', 'key', 'n'];
        const text = () => Array.from({ length: random(40) }, () => String.fromCharCode(32 + random(400))).join('');
        const form = (depth: number): unknown => {
          const which = random(8);
          if (which === 0) return odd[random(odd.length - 1)];
          if (which === 1) return text();
          if (which === 2) return random(1e9) - 5e8;
          if (which === 3) return kinds[random(kinds.length)];
          if (depth > 3) return null;
          if (which === 4) return Array.from({ length: random(4) }, () => form(depth + 1));
          const made = Array.from({ length: random(5) }, () => [names[random(names.length)], form(depth + 1)]);
          return { kind: kinds[random(kinds.length)], ...Object.fromEntries(made) };
        };
        const heard: string[] = [];
        for (let line = 0; line < 12; line += 1) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => {
            heard.push(JSON.stringify(data));
            if (data?.caseclip !== 'ready') return;
            for (let n = 0; n < 40; n += 1) {
              port1.postMessage(random(5) === 0 ? form(0) : { caseclip: 'say', message: form(0) });
            }
            for (const message of odd) port1.postMessage({ caseclip: 'say', message });
          };
          postMessage({ caseclip: 'dial' }, location.origin, [port2]);
          postMessage(form(0), location.origin);
          postMessage({ caseclip: 'dial', more: form(0) }, location.origin);
        }
        setTimeout(() => resolve(heard), 6_000);
      }),
    seed,
  );
}

/** To be called before the pages are opened: from then on each page remembers what it said over its ports. */
export async function tap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: unknown[] = [];
    Object.assign(globalThis, { said });
    const post = MessagePort.prototype.postMessage as (this: MessagePort, ...given: unknown[]) => void;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...given: unknown[]) {
      said.push(given[0]);
      post.apply(this, given);
    } as MessagePort['postMessage'];
  });
}

/** Says on a new line, in the same order, what a tapped page said on its own. */
export function sayAgain(page: Page): Promise<{ readonly said: number; readonly heard: string[] }> {
  return page.evaluate(
    () =>
      new Promise<{ said: number; heard: string[] }>((resolve) => {
        const isSay = (one: unknown): one is { message: { kind: string } } =>
          (one as { caseclip?: unknown } | null)?.caseclip === 'say';
        const said = [...(globalThis as unknown as { said: unknown[] }).said].filter(isSay);
        const begin = said.find(({ message }) => message.kind === 'begin');
        const sealed = said.filter(({ message }) => message.kind === 'sealed');
        const { port1, port2 } = new MessageChannel();
        const heard: string[] = [];
        port1.onmessage = ({ data }) => {
          heard.push(JSON.stringify(data));
          if (data?.caseclip === 'ready') port1.postMessage(begin);
          if (data?.message?.kind === 'begun') for (const one of sealed) port1.postMessage(one);
        };
        postMessage({ caseclip: 'dial' }, location.origin, [port2]);
        setTimeout(() => resolve({ said: sealed.length, heard }), 4_000);
      }),
  );
}
