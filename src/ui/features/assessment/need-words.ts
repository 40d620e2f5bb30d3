import type { Category } from '../../../domain/resource/categories';
import { CATEGORY_WORDS } from '../clip/category-words';

/** What a need is called; a code that this version does not know is shown as it is. */
export const needWords = (category: string): string => CATEGORY_WORDS[category as Category]?.() ?? category;
