import type { App } from '../app';

/** Is the sample caseload in this vault? */
export async function samplesPresent(app: App): Promise<boolean> {
  const clients = await app.records.all('client');
  return [...clients.values()].some((client) => client.sample === true);
}
