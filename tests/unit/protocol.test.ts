import { describe, expect, it } from 'vitest';
import {
  asKeyMessage,
  asLockRecord,
  asRequests,
  asShared,
  isHello,
  isHere,
  isTakeShared,
} from '../../src/platform/protocol';

const key = Array.from({ length: 32 }, (_, at) => at);
const open = { state: 'open', key, idleDeadline: 1, absoluteDeadline: 2 };
const handle = (extractable: boolean) =>
  crypto.subtle.importKey('raw', new Uint8Array(32), extractable ? 'AES-GCM' : 'HKDF', extractable, [
    extractable ? 'encrypt' : 'deriveKey',
  ] as KeyUsage[]);

describe('what contexts say to each other', () => {
  it('is taken only in its exact form: the open key', () => {
    expect(asLockRecord(open)).toEqual(open);
    expect(asLockRecord({ state: 'locked', reason: 'idle' })).toEqual({ state: 'locked', reason: 'idle' });
    for (const wrong of [
      undefined,
      {},
      { ...open, key: key.slice(1) },
      { ...open, key: [...key.slice(1), 256] },
      { ...open, key: {} },
      { ...open, idleDeadline: '1' },
      { ...open, more: true },
      { state: 'locked', reason: 'because' },
    ]) {
      expect(asLockRecord(wrong)).toBeNull();
    }
  });

  it('takes what was shared as text and file, cut to size, and nothing else', () => {
    expect(isTakeShared({ type: 'TAKE_SHARED' })).toBe(true);
    for (const wrong of [null, 'TAKE_SHARED', { type: 'SKIP_WAITING' }, { type: 'TAKE_SHARED', more: 1 }])
      expect(isTakeShared(wrong)).toBe(false);
    expect(asShared({ text: 'Maple Shelter' })).toEqual({ text: 'Maple Shelter' });
    const file = Uint8Array.of(37, 80, 68, 70).buffer;
    expect(asShared({ text: '', file })).toEqual({ text: '', file: Uint8Array.of(37, 80, 68, 70) });
    for (const wrong of [null, {}, { text: 1 }, { text: 'x'.repeat(100_001) }, { text: '', file: 'bytes' }])
      expect(asShared(wrong)).toBeNull();
  });

  it('hands a key to another tab only when it cannot be read out', async () => {
    const deadlines = { idleDeadline: 1, absoluteDeadline: 2 };
    expect(asKeyMessage({ kind: 'held', key: await handle(false), ...deadlines })).not.toBeNull();
    expect(asKeyMessage({ kind: 'held', key: await handle(true), ...deadlines })).toBeNull();
    expect(asKeyMessage({ kind: 'held', key, ...deadlines })).toBeNull();
    expect(asKeyMessage({ kind: 'ask' })).toBeNull();
    expect(asKeyMessage({ kind: 'forget', reason: 'system' })).toEqual({ kind: 'forget', reason: 'system' });
    expect(asKeyMessage({ kind: 'forget' })).toBeNull();
    expect(asKeyMessage('ask')).toBeNull();
  });

  it('drops a request that is not well-formed and keeps the others', () => {
    const good = { windowId: 1, at: 5, request: { kind: 'clip-page', tabId: 3 } };
    const note = {
      windowId: 1,
      at: 5,
      request: { kind: 'note-selection', tabId: 3, text: 'words', url: 'http://a.example/' },
    };
    const long = { ...note, request: { ...note.request, text: 'x'.repeat(100_001) } };
    const unknown = { windowId: 1, at: 5, request: { kind: 'erase-all', tabId: 3 } };
    expect(asRequests([good, unknown, note, long, null, 'x', { ...good, request: { kind: 'clip-page' } }])).toEqual([
      good,
      note,
    ]);
    expect(asRequests({ 0: good })).toEqual([]);
    expect(asRequests(undefined)).toEqual([]);
  });

  it('answers and believes only the two words of the handshake', () => {
    expect(isHello({ caseclip: 'hello' })).toBe(true);
    expect(isHello({ caseclip: 'hello', give: 'keyset' })).toBe(false);
    expect(isHere({ caseclip: 'here', version: '0.1.0' })).toBe(true);
    expect(isHere({ caseclip: 'here', version: '<b>1</b>' })).toBe(false);
  });
});
