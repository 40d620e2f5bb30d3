import type { Episode } from '../../../domain/episode/episode';
import { isOpen } from '../../../domain/episode/moves';
import { useRecords } from '../../hooks';

/** The client's open episode, else the one that ended last. */
export function useEpisode(clientId: string): Episode | undefined {
  return useRecords(
    ['episode'],
    async (records) => {
      const mine = [...(await records.all('episode')).values()].filter((episode) => episode.clientId === clientId);
      const rank = (episode: Episode) => `${isOpen(episode.status) ? 1 : 0} ${episode.end ?? episode.start}`;
      return mine.toSorted((a, b) => rank(b).localeCompare(rank(a)))[0];
    },
    [clientId],
  );
}
