/**
 * Search as it is typed. The answer comes from a worker a moment later; what was found for the text before stands until
 * then. Asked again when the index changed.
 */
import { useEffect, useState } from 'preact/hooks';
import type { SearchHit, SearchOptions } from '../../app/app';
import { useApp } from './use-app';

export type Hits = readonly SearchHit[];

type Answer = { readonly asked: string; readonly hits: Hits } | { readonly failure: unknown };

export interface FoundHits {
  /** Undefined before the first answer, and while nothing is typed. */
  readonly hits: Hits | undefined;
  /** The answer to the text as it stands is not here yet. */
  readonly waiting: boolean;
}

export function useHits(text: string, kind: NonNullable<SearchOptions['kinds']>[number], limit: number): FoundHits {
  const { search } = useApp();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = text.trim();
  const version = search.version.value;
  // Ready when the first letter comes, and in nobody's way before.
  useEffect(() => {
    const idle = requestIdleCallback(() => search.warmUp());
    return () => cancelIdleCallback(idle);
  }, [search]);
  useEffect(() => {
    let here = true;
    if (asked === '') setAnswer(null);
    else {
      search.find(asked, { kinds: [kind], limit }).then(
        (hits) => here && setAnswer({ asked, hits }),
        (failure: unknown) => here && setAnswer({ failure }),
      );
    }
    return () => {
      here = false;
    };
  }, [search, asked, kind, limit, version]);
  if (answer && 'failure' in answer) throw answer.failure;
  return { hits: asked === '' ? undefined : answer?.hits, waiting: asked !== '' && answer?.asked !== asked };
}
