/** Drafts of a list page: one for each record of the cut, with nothing of the site's own header and footer. */
import type { Found, ResourceDraft } from '../../domain/resource/resource-draft';
import { buildDraft } from '../draft/build-draft';
import type { PageContext } from '../draft/context';
import { entitiesFor } from '../draft/structured-values';
import { listedSite } from '../draft/website';
import type { Cut } from '../segment/choose';
import type { RecordRange } from '../segment/record';

/** All drafts of `cut`, in page order, until `expired`. */
export function readList(context: PageContext, cut: Cut, expired: () => boolean): ResourceDraft[] {
  const drafts: ResourceDraft[] = [];
  for (const record of cut.records) {
    if (expired()) break;
    drafts.push(draftOf(context, record, doubtOf(cut)));
  }
  return drafts;
}

/** Rows and headings with many records are the surest cuts. */
function doubtOf(cut: Cut): number {
  const few = cut.records.length < 4 ? 0.06 : 0;
  return few + (cut.how === 'bold' || cut.how === 'lines' ? 0.04 : 0);
}

function draftOf(context: PageContext, record: RecordRange, doubt: number): ResourceDraft {
  const name = nameOf(context, record, doubt);
  const run = { first: record.first, last: record.last };
  return buildDraft(context, {
    name,
    alternates: [],
    url: listedSite(context, run, name?.value ?? '', doubt),
    run,
    contacts: [run],
    entities: name ? entitiesFor(context.entities, name.value, false) : [],
    notMailAt: '',
    doubt,
    whole: false,
  });
}

function nameOf(context: PageContext, record: RecordRange, doubt: number): Found<string> | null {
  if (!record.name) return null;
  const trust = { heading: 0.95, bold: 0.93, link: 0.92, cell: 0.9, line: 0.86 }[record.name.from];
  const at = (context.page.starts[record.name.block] ?? 0) + record.name.start;
  return {
    value: record.name.text,
    confidence: Math.round((trust - doubt) * 100) / 100,
    witness: record.name.from === 'heading' ? 'heading' : record.name.from === 'cell' ? 'table' : 'text',
    evidence: context.page.quote(at, record.name.text.length),
  };
}
