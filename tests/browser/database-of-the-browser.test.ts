import { expect, test } from 'vitest';

test('the tests here run in a real browser with a real database', async () => {
  expect(navigator.userAgent).toContain('Chrome');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('probe');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  expect(db.name).toBe('probe');
  db.close();
});
