/** One block of a captured page, for rules that read blocks: a plain paragraph of the page's own part, but for `more`. */
import type { Block } from '../../src/clip/capture/block';

export const blockOf = (text: string, more: Partial<Block> = {}): Block => ({
  index: 0,
  text,
  tag: 'p',
  element: 0,
  level: 0,
  region: 'main',
  hidden: false,
  row: -1,
  boldStart: 0,
  links: [],
  ...more,
});
