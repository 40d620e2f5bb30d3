/**
 * What is alive in a page's memory beyond what its globals reach: keys held by closures, words kept by accident.
 */
import type { Page } from 'playwright-core';

const KINDS = ['CryptoKey', 'Uint8Array', 'ArrayBuffer'] as const;

/** Runs `look` while all live keys and byte arrays lie in a global of the page; garbage is collected first. */
export async function withLiveObjects<Value>(page: Page, look: () => Promise<Value>): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  for (const kind of KINDS) {
    const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype` });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: `function () { globalThis.live${kind}s = [...this]; }`,
    });
  }
  try {
    return await look();
  } finally {
    const expression = KINDS.map((kind) => `delete globalThis.live${kind}s`).join(';');
    await session.send('Runtime.evaluate', { expression });
    await session.detach();
  }
}

/** How often each word stands in the page's memory, after a garbage collection. */
export async function wordsInMemory(page: Page, words: readonly string[]): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  let snapshot = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    snapshot += chunk;
  });
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return words.map((word) => snapshot.split(word).length - 1);
}
