import { expect, test } from 'vitest';
import { webKeyKeeper } from '../../src/platform/web/key-keeper';
import { rootHandle } from '../../src/vault';

const now = () => 1_000;
const deadlines = { idleDeadline: 2_000, absoluteDeadline: 3_000 };
const soon = () => new Promise((resolve) => setTimeout(resolve, 400));
const heldKey = async () => ({ key: await rootHandle(new Uint8Array(32).fill(1)), ...deadlines });

test('a new tab gets the key of an open one, and the answer unlocks no other tab', async () => {
  const open = webKeyKeeper(now);
  await open.hold(await heldKey());
  const bystander = webKeyKeeper(now);
  const heard: unknown[] = [];
  bystander.watch((held) => heard.push(held));
  const fresh = webKeyKeeper(now);
  expect((await fresh.load())?.key).toBeInstanceOf(CryptoKey);
  await soon();
  expect(heard, 'an answer to somebody else unlocks nothing').toEqual([]);
  await open.forget('asked');
  await soon();
});

test('a key on its way to a new tab opens nothing that was locked meanwhile', async () => {
  const tabs = new BroadcastChannel('caseclip-key');
  const fresh = webKeyKeeper(now);
  const told: (string | undefined)[] = [];
  fresh.watch((held, reason) => told.push(held ? 'open' : reason));
  const late = await heldKey();
  tabs.onmessage = ({ data }) => {
    tabs.postMessage({ kind: 'forget', reason: 'quick-hide' });
    tabs.postMessage({ kind: 'held', to: data.asker, ...late });
  };
  expect(await fresh.load()).toBeNull();
  await soon();
  expect(told).toEqual(['quick-hide']);
  tabs.close();
});
