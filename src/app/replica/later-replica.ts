/** This device as one of several, as the first look needs it: what exchanges is loaded when it is asked to. */
import { follow } from '../data/follow';
import { later } from '../later';
import type { ReplicaDeps } from './create-replica';
import type { Replica } from './replica';
import { createWork } from './working';

export function laterReplica(deps: Omit<ReplicaDeps, 'work'>): Replica {
  const work = createWork();
  const exchanging = later<Pick<Replica, 'state' | 'exchange' | 'settle'>>(
    async () => (await import('./create-replica')).createReplica({ ...deps, work }),
    { state: true, exchange: true, settle: true },
  );
  return {
    ...exchanging,
    working: work.state,
    stop: work.stop,
    goOn: work.goOn,
    follow: (changed) =>
      follow(
        deps.store,
        ['op', 'batch', 'inbox', 'device'],
        async () => undefined,
        () => changed(),
      ),
  };
}
