/** This device as one of several, as the first look needs it: what exchanges is loaded when it is asked to. */
import { follow } from '../data/follow';
import { later } from '../later';
import type { ReplicaDeps } from './create-replica';
import type { Replica } from './replica';

export function laterReplica(deps: ReplicaDeps): Replica {
  const exchanging = later<Pick<Replica, 'state' | 'exchange' | 'settle'>>(
    async () => (await import('./create-replica')).createReplica(deps),
    { state: true, exchange: true, settle: true },
  );
  return {
    ...exchanging,
    follow: (changed) =>
      follow(
        deps.store,
        ['op', 'batch', 'inbox', 'device'],
        async () => undefined,
        () => changed(),
      ),
  };
}
