/** Which resources the directory shows: by category, by what is open at this moment, by what was typed. */
import type { Category } from '../../../domain/resource/categories';
import { openNow } from '../../../domain/resource/opening';
import type { ResourceView } from '../../../domain/resource/resource-view';
import type { WallTime } from '../../../domain/time/plain-date';
import type { Hits } from '../../hooks/use-hits';

export interface ResourceFilter {
  readonly text: string;
  readonly category: Category | '';
  /** Leaves out what is closed; what states no hours stays, marked as unknown. */
  readonly openNow: boolean;
}

export const NO_FILTER: ResourceFilter = { text: '', category: '', openNow: false };

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** In alphabetical order while nothing was found yet, best match first after that. */
export function resourcesFor(
  views: ReadonlyMap<string, ResourceView>,
  filter: ResourceFilter,
  wall: WallTime,
  hits: Hits | undefined,
): readonly ResourceView[] {
  const candidates = hits
    ? hits.flatMap(({ id }) => views.get(id) ?? [])
    : [...views.values()].sort((a, b) => byName.compare(a.service.name, b.service.name));
  return candidates.filter(
    (view) =>
      (filter.category === '' || view.service.categories?.[filter.category] === true) &&
      (!filter.openNow || openNow(view.schedules, wall).state !== 'closed'),
  );
}

/** The categories that at least one resource has, so that no choice leads to an empty list. */
export function usedCategories(views: Iterable<ResourceView>): readonly Category[] {
  const used = new Set<string>();
  for (const { service } of views) for (const category of Object.keys(service.categories ?? {})) used.add(category);
  return [...used] as Category[];
}
