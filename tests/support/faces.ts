/** The two faces of the product at full size, for a journey that is played in both with the same steps. */
import type { Page } from 'playwright-core';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { openApp, openTab, startBrowser, startPwa } from './browser';

export const FACES = ['web app', 'extension'] as const;
export type Face = (typeof FACES)[number];

/** The full app of this face in a browser of its own, with an empty vault. */
export async function faceWithVault(face: Face): Promise<Page> {
  const app =
    face === 'extension'
      ? await openApp(await startBrowser())
      : await openTab(await startBrowser({ extension: '' }), `${(await startPwa()).origin}/`);
  await createVault(app);
  return app;
}
