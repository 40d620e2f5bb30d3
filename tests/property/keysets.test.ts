/**
 * Copies of one keyset, changed on several devices that do not know of each other, and joined in any order. The wraps
 * here open nothing (a real derivation takes a third of a second); which of them stay is what is asked.
 */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { changeKeyset, epochIds, joinKeysets, type Keyset, makeVault, parseKeyset, rootHandle } from '../../src/vault';

const RUNS = 200 * Number(process.env.CASECLIP_ROUNDS ?? 1);
const DEVICES = 3;

let first: Keyset;
let root: CryptoKey;
beforeAll(async () => {
  const made = await makeVault('orbit lemon quiet harbor stamp');
  [first, root] = [made.keyset, await rootHandle(made.root)];
}, 60_000);

type Kind = 'pass' | 'rec' | 'prf';
type Step =
  | { readonly device: number; readonly act: 'pass' | 'rec' | 'add' | 'remove' | 'renew' }
  | { readonly device: number; readonly act: 'hear'; readonly from: number };

const device = fc.nat(DEVICES - 1);
const history = fc.array(
  fc.oneof(
    fc.record({ device, act: fc.constantFrom('pass', 'rec', 'add', 'remove', 'renew') }),
    fc.record({ device, act: fc.constant('hear'), from: device }),
  ),
  { maxLength: 14 },
) as fc.Arbitrary<readonly Step[]>;

const ofKind = (keyset: Keyset, kind: Kind) => keyset.wraps.filter((wrap) => wrap.kind === kind);

function freshWrap(kind: Kind): Keyset['wraps'][number] {
  const key = { id: crypto.randomUUID(), iv: btoa('1'.repeat(12)), key: btoa('2'.repeat(48)) };
  if (kind === 'rec') return { ...key, kind };
  if (kind === 'pass') return { ...ofKind(first, 'pass')[0], ...key, kind } as Keyset['wraps'][number];
  return {
    ...key,
    kind,
    site: 'a.example',
    credential: 'AAAA',
    salt: btoa('3'.repeat(32)),
    name: btoa('4'.repeat(64)),
  };
}

async function join(ours: Keyset, theirs: Keyset): Promise<Keyset> {
  const joined = await joinKeysets(ours, theirs, root);
  if (!joined.ok) throw new Error(joined.why);
  return joined.value;
}

/** Plays a history. Returns the devices' copies, and everything that was ever made or retired. */
async function play(steps: readonly Step[]) {
  const copies: Keyset[] = Array.from({ length: DEVICES }, () => first);
  const epochs = new Set(epochIds(first));
  const replaced = new Set<string>();
  for (const step of steps) {
    const copy = copies[step.device] as Keyset;
    let next = copy;
    if (step.act === 'hear') next = await join(copy, copies[step.from] as Keyset);
    else if (step.act === 'renew') next = await changeKeyset(copy, { newEpoch: true }, root);
    else if (step.act === 'add') next = await changeKeyset(copy, { add: freshWrap('prf') }, root);
    else if (step.act === 'remove') {
      const gone = ofKind(copy, 'prf')[0]?.id;
      next = await changeKeyset(copy, { retire: ({ id }) => id === gone }, root);
    } else {
      const { act } = step;
      next = await changeKeyset(copy, { add: freshWrap(act), retire: ({ kind }) => kind === act }, root);
    }
    for (const kid of epochIds(next)) epochs.add(kid);
    for (const id of next.retired) replaced.add(id);
    copies[step.device] = next;
  }
  return { copies, epochs, replaced };
}

test('however keysets were changed and in whatever order they meet, every device ends with the same', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.shuffledSubarray([0, 1, 2], { minLength: DEVICES }), async (steps, order) => {
      const { copies, epochs, replaced } = await play(steps);
      const [a, b, c] = copies as [Keyset, Keyset, Keyset];
      const all = await join(await join(a, b), c);
      const [x, y, z] = order.map((at) => copies[at]) as [Keyset, Keyset, Keyset];
      expect(await join(x, await join(y, z))).toEqual(all);
      expect(await join(all, all)).toEqual(all);
      expect(await join(all, a)).toEqual(all);

      // A key that some row needs is never dropped, and all agree on which one seals.
      expect(new Set(epochIds(all))).toEqual(epochs);
      // What was replaced on any device opens nothing on any device.
      expect(all.wraps.filter(({ id }) => replaced.has(id))).toEqual([]);
      // There is always a passphrase and a recovery key.
      expect(ofKind(all, 'pass').length).toBeGreaterThan(0);
      expect(ofKind(all, 'rec').length).toBeGreaterThan(0);
      expect(parseKeyset(JSON.parse(JSON.stringify(all)))).toEqual({ ok: true, value: all });
    }),
    { numRuns: RUNS },
  );
});

test('a passphrase changed on two devices at once: both new ones stay, until one more change leaves one', async () => {
  const change = { add: freshWrap('pass'), retire: ({ kind }: { kind: string }) => kind === 'pass' };
  const one = await changeKeyset(first, change, root);
  const two = await changeKeyset(first, { ...change, add: freshWrap('pass') }, root);
  const both = await join(one, two);
  expect(
    ofKind(both, 'pass')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ofKind(one, 'pass'), ...ofKind(two, 'pass')].map(({ id }) => id).sort());
  const after = await changeKeyset(both, { ...change, add: freshWrap('pass') }, root);
  expect(ofKind(after, 'pass')).toHaveLength(1);
  expect(await join(after, both)).toEqual(after);
});
