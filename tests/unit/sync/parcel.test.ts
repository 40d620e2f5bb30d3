import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryTransport, newParcel, openParcel, type Parcel, writeParcel } from '../../../src/sync';
import { transportContract } from '../../support/transport-contract';

const never = new AbortController().signal;
const ID = '6f1c1d9e-6a53-4b0e-9c57-0d6f3a1b2c3d';

const reopened = (parcel: Parcel, epoch: string): Parcel => {
  const opened = openParcel(writeParcel(parcel), epoch);
  if (!opened.ok) throw new Error(opened.why);
  return opened.value;
};

transportContract('a file', async () => {
  const parcel = reopened(newParcel(ID), 'a');
  return { one: parcel.transport, other: parcel.transport };
});

test('a file holds what was put in it, under the same name, wherever it is opened', async () => {
  const parcel = newParcel(ID);
  await parcel.transport.putIfAbsent('mzxw6ytboi4dg/0000000001', Uint8Array.of(1, 2, 3), never);
  await parcel.transport.putIfAbsent('keyset/é', new Uint8Array(0), never);
  const again = reopened(parcel, 'b');
  expect(again.whole).toBe(true);
  expect(again.transport.id).toBe(parcel.transport.id);
  expect([...again.transport.stored]).toEqual([...parcel.transport.stored]);
  // A cursor from the last time is not believed: the file may be an older copy.
  const { value } = (await parcel.transport.listSince(null, never)) as { value: { cursor: string } };
  expect(await again.transport.listSince(value.cursor, never)).toMatchObject({
    value: { keys: ['mzxw6ytboi4dg/0000000001', 'keyset/é'] },
  });
});

test('a file cut short anywhere gives what is whole in it, or says that it is none', async () => {
  const entries = Array.from({ length: 4 }, (_, at) => [`key ${at}`, new Uint8Array(at * 3).fill(at)] as const);
  const file = writeParcel({ transport: memoryTransport(`parcel ${ID}`, 'a', entries), whole: true });
  for (let length = 0; length < file.length; length += 1) {
    const opened = openParcel(file.slice(0, length), 'b');
    if (length < 56) expect(opened).toEqual({ ok: false, why: 'not-a-parcel' });
    else if (opened.ok) {
      const held = [...opened.value.transport.stored];
      expect(held).toEqual(entries.slice(0, held.length));
      expect(opened.value.whole).toBe(writeParcel(opened.value).length === length);
    } else throw new Error(opened.why);
  }
});

test('a file of a newer version is said to be so, and any other bytes are no such file', () => {
  const file = writeParcel(newParcel(ID));
  const newer = file.slice();
  new DataView(newer.buffer).setUint32(16, 2);
  expect(openParcel(newer, 'a')).toEqual({ ok: false, why: 'newer-version' });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(openParcel(bytes, 'a').ok).toBe(false);
    }),
  );
});
