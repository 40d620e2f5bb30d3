/** What the parts of one reading share: the page's text, all contact values found on it, and who runs the site. */
import type { ClassLabel } from '../adapters/adapt';
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import type { Facts, Hit } from '../fields/facts';
import type { PageModel } from '../model/page-model';
import type { Entity } from '../structured/entity';

export interface PageContext {
  /** What the page says of itself; null when only a text is read. */
  readonly model: PageModel | null;
  readonly page: PageText;
  readonly blocks: readonly Block[];
  readonly facts: Facts;
  /** Offsets of values that may be somebody else's, on a page about one resource. */
  readonly doubted?: ReadonlySet<number>;
  readonly entities: readonly Entity[];
  /** Address of the page, "" when unknown. */
  readonly url: string;
  /** Address the page states or was read at, "" when unknown. */
  readonly canonical: string;
  /** Host of the site without "www.", "" when unknown. */
  readonly home: string;
  /** Address of the site's home page, "" when unknown. */
  readonly root: string;
  readonly region: string;
  /** Blocks whose class names their field. */
  readonly classLabels: readonly ClassLabel[];
}

/** A run of blocks that belongs to one resource, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Hits that begin in one of the runs, in order. */
export const within = <T extends { readonly block: number }>(hits: readonly T[], run: Run): T[] =>
  hits.filter((hit) => hit.block >= run.first && hit.block <= run.last);

/** Hits of the visible page only, unless nothing visible is there. */
export function shown<H extends Hit<unknown>>(hits: readonly H[], blocks: readonly Block[]): readonly H[] {
  const visible = hits.filter((hit) => blocks[hit.block]?.hidden !== true);
  return visible.length > 0 ? visible : hits;
}
