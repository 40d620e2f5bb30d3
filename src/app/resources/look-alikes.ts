import { createMatcher, type MatchReason } from '../../domain/match/match-resource';
import type { Id } from '../../domain/record/record';
import { formOfResource } from '../../domain/resource/form-of-draft';
import type { ResourceView } from '../../domain/resource/resource-view';
import type { App } from '../app';
import { readNotSame } from './find-matches';
import { readResources } from './read-resources';

export interface LookAlike {
  readonly view: ResourceView;
  readonly reasons: readonly MatchReason[];
}

/** Other records that may be the same as this one, best first; those told apart are left out. */
export async function lookAlikes(app: App, salId: Id): Promise<readonly LookAlike[]> {
  const [all, notSame] = await Promise.all([readResources(app.records), readNotSame(app.records)]);
  const view = all.get(salId);
  if (!view) return [];
  const others = new Map([...all].filter(([id]) => id !== salId));
  const [match] = createMatcher(others, notSame)([formOfResource(view)], view.sal.source_url ?? '', false);
  if (!match || match.kind === 'new') return [];
  return [match, ...match.others].flatMap(({ salId: id, reasons, level }) => {
    const other = others.get(id);
    return other && level === 'resource' ? [{ view: other, reasons }] : [];
  });
}
