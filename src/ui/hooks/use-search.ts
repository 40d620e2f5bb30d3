/**
 * Search over clients and resources, made when the first screen asks and shared by all. Returns a function that finds;
 * the part that calls it is drawn again when the index changed.
 */
import { signal } from '@preact/signals';
import type { App } from '../../app/app';
import { type FollowedSearch, followSearch } from '../../app/search/follow-search';
import { useApp } from './use-app';

const version = signal(0);
const searches = new WeakMap<App, FollowedSearch>();

/** The search of this app; it follows the database from the first call on and is empty while the vault is locked. */
function searchOf(app: App): FollowedSearch {
  const known = searches.get(app);
  if (known) return known;
  const made = followSearch(app, () => {
    version.value += 1;
  });
  searches.set(app, made);
  return made;
}

export function useSearch(): FollowedSearch['find'] {
  const search = searchOf(useApp());
  // Read, so that a change of the index draws the caller again.
  void version.value;
  return search.find;
}
