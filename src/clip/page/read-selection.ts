/** A selection beats all: only its words are read; the page lends a name and a web address where it has none. */
import type { ResourceDraft } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import { PageText } from '../capture/page-text';
import { buildDraft } from '../draft/build-draft';
import type { PageContext } from '../draft/context';
import { listedSite } from '../draft/website';
import { findFacts } from '../fields/facts';
import { nameInBlock } from '../segment/record-name';
import { readSingle } from './read-single';

/** One draft of the selected words; empty when they hold nothing readable. */
export function readSelection(
  selection: string,
  around: PageContext | null,
  siteNames: readonly string[],
  region = around?.region ?? 'US',
): ResourceDraft[] {
  const page = new PageText(linesOf(selection));
  if (page.blocks.length === 0) return [];
  const facts = findFacts(page, region, around?.url ?? '', () => false);
  const whole = { first: 0, last: page.blocks.length - 1 };
  const context: PageContext = {
    model: around?.model ?? null,
    page,
    blocks: page.blocks,
    facts,
    entities: [],
    url: around?.url ?? '',
    canonical: around?.canonical ?? '',
    home: around?.home ?? '',
    root: around?.root ?? '',
    region,
    classLabels: [],
  };
  const opening =
    page.blocks
      .slice(0, 3)
      .map(nameInBlock)
      .find((name) => name !== null) ?? null;
  const lent = around && !opening ? readSingle(around, siteNames) : null;
  const at = opening ? (page.starts[opening.block] ?? 0) + opening.start : 0;
  const name = opening
    ? {
        value: opening.text,
        confidence: 0.8,
        witness: 'selection' as const,
        evidence: page.quote(at, opening.text.length),
      }
    : lent?.name
      ? { ...lent.name, confidence: Math.min(0.7, lent.name.confidence) }
      : null;
  const draft = buildDraft(context, {
    name,
    alternates: [],
    url: listedSite(context, whole, name?.value ?? '', 0.05) ?? lent?.url ?? null,
    run: whole,
    contacts: [whole],
    entities: [],
    notMailAt: '',
    doubt: 0,
    whole: false,
  });
  return [draft];
}

/** Lines of a plain text as blocks; a tab parts cells of one row. */
export function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  text.split(/\n/).forEach((line, row) => {
    const cells = line.split('\t');
    for (const cell of cells) {
      const words = cell.replace(/\s+/g, ' ').trim().slice(0, 20_000);
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const index = blocks.length;
      blocks.push({
        index,
        text: words,
        tag: 'p',
        element: -1,
        level: 0,
        region: 'main',
        hidden: false,
        row: cells.length > 1 ? row : -1,
        boldStart: 0,
        links: [],
      });
    }
  });
  return blocks;
}
