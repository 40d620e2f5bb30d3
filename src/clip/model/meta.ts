/** Meta tags by their key. */
import type { PageModel } from './page-model';

/** Content of the first meta tag with one of `keys` (lower case), "" when there is none. */
export const metaOf = (model: PageModel, ...keys: readonly string[]): string =>
  model.metas.find(({ key }) => keys.includes(key))?.content ?? '';
