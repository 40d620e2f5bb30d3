/**
 * Sentences that list several organizations, each with its number in brackets ("… Oak Pantry (213-555-0134), Elm
 * Clinic (213-555-0135) and …"), are parted so that each name begins a block of its own.
 */
import type { Block } from '../capture/block';

const NAMED =
  /\p{Lu}[\p{L}'’.&-]*(?:\s+(?:(?:of|the|for|and|&|de|del|la|los)\s+){0,2}\p{Lu}[\p{L}'’.&-]*){1,7}(?=\s*\(\(?\+?\d?[\s.-]?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}\))/gu;

/** The block itself, or its parts; all carry the block's index, which the caller counts on. */
export function splitProse(block: Block): Block[] {
  const names = block.text.length < 6_000 && /\(\(?\+?\d/.test(block.text) ? [...block.text.matchAll(NAMED)] : [];
  if (names.length < 2) return [block];
  const cuts = [0, ...names.map((name) => name.index).filter((at) => at > 0), block.text.length];
  return cuts.slice(0, -1).flatMap((start, nth) => {
    const end = cuts[nth + 1] ?? block.text.length;
    const text = block.text.slice(start, end).trimEnd();
    if (text === '') return [];
    const links = block.links.filter((link) => link.start >= start && link.end <= end);
    return {
      ...block,
      text,
      boldStart: names.find((one) => one.index === start)?.[0].length ?? 0,
      links: links.map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
    };
  });
}
