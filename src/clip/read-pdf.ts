/** A PDF through the same extractor as a page: laid out first, then read as what a web page would have been. */
import type { PdfText } from '../domain/resource/pdf-text';
import type { PageReading, ResourceDraft } from '../domain/resource/resource-draft';
import { bareModel } from './model/bare-model';
import { readModel } from './page/read-model';
import { pdfBlocks } from './pdf/pdf-blocks';

/** Programs write the name of the file they made it from; that is no title. */
const FILE_NAME = /\.(?:docx?|pdf|xlsx?|pptx?|indd|pub|rtf|odt)\b|^microsoft |^untitled|^sin t[ií]tulo|^document\d*$/i;

/** Reads the words of a PDF; `url` is the address it was shown at, "" for a file. */
export function readPdf(pdf: PdfText, url: string): PageReading {
  const { blocks, elements } = pdfBlocks(pdf);
  const title = FILE_NAME.test(pdf.title) ? '' : pdf.title;
  const headlines = blocks.filter((block) => block.level === 1).map((block) => block.text);
  const model = bareModel({ blocks, elements, url, title, lang: pdf.lang, headlines });
  const reading = readModel(model);
  const resources = reading.resources.map(withoutHost);
  return { ...reading, url, kind: 'pdf', resources, truncated: reading.truncated || pdf.total > pdf.pages.length };
}

/** Lists travel: the site that keeps a PDF is not the resource's own unless the words say so. */
const withoutHost = (draft: ResourceDraft): ResourceDraft =>
  draft.url && !draft.url.evidence ? { ...draft, url: null } : draft;
