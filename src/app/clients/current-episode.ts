import type { Id } from '../../domain/record/record';
import type { App } from '../app';

/** The episode that work is recorded under now. */
export async function currentEpisode(app: App, clientId: Id): Promise<Id | undefined> {
  const episodes = [...(await app.records.all('episode')).values()].filter((e) => e.clientId === clientId);
  return (episodes.find((e) => e.status === 'active') ?? episodes.find((e) => e.status === 'onhold'))?.id;
}
