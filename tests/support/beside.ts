/** The side panel, open beside a page of the sample site, with a vault made in it. */
import * as job from '../../src/cli/drive/main-job.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { openSidePanel, openTab, type Site, serveFolder, startBrowser, type TestBrowser } from './browser';

export interface Beside {
  /** A page of the site. */
  readonly file?: string;
  /** Where another site than the sample one is meant. */
  readonly site?: Site;
  /** Where one is running already. */
  readonly browser?: TestBrowser;
}

export async function panelBeside({ file = 'food-pantry.html', ...given }: Beside = {}) {
  const site = given.site ?? (await serveFolder('src/cli/sample-site'));
  const browser = given.browser ?? (await startBrowser());
  const page = await openTab(browser, `${site.origin}/${file}`);
  const panel = await openSidePanel(browser, page);
  const recoveryKey = await createVault(panel);
  return { site, browser, page, panel, recoveryKey };
}

/** The same, with what the page says saved to the list of a new client. */
export async function panelWithClient(client: { readonly given: string; readonly family: string }, given?: Beside) {
  const beside = await panelBeside(given);
  await job.clipped(beside.panel);
  await job.addClient(beside.panel, client);
  await job.saveToList(beside.panel, client.given);
  return beside;
}
