/** Who may speak over a line is what the browser says of the sender. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaker } from '../../../src/platform/extension/bridge/lines';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN = 'https://caseclip.agency.example';
const page: chrome.runtime.MessageSender = {
  id: ID,
  tab: { id: 3 } as chrome.tabs.Tab,
  frameId: 0,
  origin: OWN,
  url: `${OWN}/index.html`,
};

// The browser's own, of which one value is asked.
beforeAll(() => {
  Object.assign(globalThis, { chrome: { runtime: { id: ID } } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'chrome');
});

test('a top-level page of a trusted address speaks', () => {
  expect(speaker(page, ['http://localhost:4747', OWN])).toBe(OWN);
});

test.each<[string, Partial<chrome.runtime.MessageSender> | undefined, readonly string[]]>([
  ['an address that is not trusted', {}, ['http://localhost:4747']],
  ['nobody is trusted', {}, []],
  ['a frame of that address', { frameId: 4 }, [OWN]],
  ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, [OWN]],
  ['a page of the extension itself', { tab: undefined }, [OWN]],
  ['another port', { origin: `${OWN}:8443`, url: `${OWN}:8443/` }, [OWN]],
  [
    'the same name without a seal',
    { origin: 'http://caseclip.agency.example', url: 'http://caseclip.agency.example/' },
    [OWN],
  ],
  ['a name that begins alike', { origin: `${OWN}.evil.example`, url: `${OWN}.evil.example/` }, [OWN]],
  ['a sandboxed page, which has no origin', { origin: 'null' }, [OWN, 'null']],
  ['an origin that does not fit its address', { url: 'https://evil.example/' }, [OWN]],
  ['no address', { url: undefined }, [OWN]],
  ['no origin', { origin: undefined }, [OWN]],
])('not: %s', (_, change, trusted) => {
  expect(speaker({ ...page, ...change } as chrome.runtime.MessageSender, trusted)).toBeNull();
});

test('not: nobody', () => {
  expect(speaker(undefined, [OWN])).toBeNull();
});
