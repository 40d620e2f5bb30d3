/** A page model of words that came without a page: a PDF, a pasted message. Nothing is said about them but themselves. */
import type { PageModel } from './page-model';
import { MODEL_VERSION } from './page-model';

export const bareModel = (given: Pick<PageModel, 'blocks' | 'elements'> & Partial<PageModel>): PageModel => ({
  version: MODEL_VERSION,
  url: '',
  title: '',
  lang: '',
  canonical: '',
  base: '',
  metas: [],
  headLinks: [],
  links: [],
  headlines: [],
  brands: [],
  images: [],
  jsonLd: [],
  entities: [],
  frames: [],
  embeds: [],
  selection: '',
  nodes: 0,
  ms: 0,
  truncated: false,
  ...given,
});
