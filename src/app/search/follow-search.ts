import { effect, untracked } from '@preact/signals';
import { createSearch, type Search } from '../../search/index';
import type { App } from '../app';
import { DIRECTORY_TABLES, readResources } from '../resources/read-resources';

export interface FollowedSearch extends Pick<Search, 'find'> {
  /** Ends following and forgets what was indexed. */
  stop(): void;
}

/**
 * A search over clients and resources that follows the database while the vault is open and is empty while it is
 * not. `changed` is called after each update of the index, so that a screen can ask again.
 */
export function followSearch(app: App, changed: () => void = () => {}): FollowedSearch {
  const search = createSearch();
  let unfollow: (() => void) | undefined;

  function start(): void {
    const clients = app.records.follow(
      ['client'],
      () => app.records.all('client'),
      (rows) => {
        search.setClients(rows);
        changed();
      },
    );
    const resources = app.records.follow(
      DIRECTORY_TABLES,
      () => readResources(app.records),
      (views) => {
        search.setResources(views);
        changed();
      },
    );
    unfollow = () => {
      clients();
      resources();
    };
  }

  function end(): void {
    unfollow?.();
    unfollow = undefined;
    search.clear();
  }

  const unwatch = effect(() => {
    const open = app.session.state.value.kind === 'unlocked';
    // Reading the records must not make this effect depend on what they read.
    untracked(() => {
      if (open && !unfollow) start();
      if (!open && unfollow) end();
    });
  });
  return {
    find: search.find,
    stop: () => {
      unwatch();
      end();
    },
  };
}
