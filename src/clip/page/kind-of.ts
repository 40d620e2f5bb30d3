/**
 * What kind of page one resource was read from. An article tells of services among other things, a form asks more than
 * it tells; both keep what was read, and the values of an article are less sure to be the resource's.
 */
import type { Block } from '../capture/block';
import { metaOf } from '../model/meta';
import type { Outline } from '../model/outline';
import type { PageElement, PageModel } from '../model/page-model';
import { fold, wordsOf } from '../words/fold';

const ARTICLE_TYPE = /"@type"\s*:\s*(\[[^\]]{0,80})?"(NewsArticle|BlogPosting|Article|ReportageNewsArticle)"/;
const ARTICLE_CLASS = /(^|\s)(single-post|type-post|node--type-(article|news|blog)|news-?article|blog-?post)(\s|$)/;
const BYLINE =
  /^(by [\p{L}. ]{3,40}(\||,|·|•|on)|(posted|published|last updated)( on| by)?\b.{0,60}\d{4}|publicado( el| por)?\b.{0,60}\d{4}|(january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) \d{1,2},? \d{4}$)/u;
/** Words of running text from which a page can be an article. */
const PROSE = 150;
const SENTENCE = 20;

/** True for a news story, blog post or press release. */
export function isArticle(model: PageModel, { blocks, elements }: Outline): boolean {
  const main = blocks.filter((block) => block.region === 'main' && !block.hidden);
  const words = main.map((block) => wordsOf(block.text).length).filter((count) => count >= SENTENCE);
  if (words.length < 3 || words.reduce((sum, count) => sum + count, 0) < PROSE) return false;
  return (
    metaOf(model, 'article:published_time', 'parsely-pub-date', 'sailthru.date') !== '' ||
    model.jsonLd.some((script) => ARTICLE_TYPE.test(script)) ||
    elements.some((element) => ARTICLE_CLASS.test(element.class)) ||
    main.slice(0, 8).some((block) => block.text.length < 120 && BYLINE.test(fold(block.text).trim()))
  );
}

const FIELD =
  /^\W*(first|last|full|your|contact|organi[sz]ation|company|street|home|mailing)?\s*(names?|e-?mail( address)?|phone( number)?|telephone|address( line \d)?|city|state|zip( code)?|postal code|county|date of birth|birth ?date|gender|subject|message|comments?|household( size)?|income|signature|submit|send|required|nombre|apellidos?|correo|telefono|direccion|ciudad|estado|codigo postal|mensaje|fecha de nacimiento|enviar)\b/;
const FIELDS = 5;

/** True for a page whose main part is mostly the labels of a form to fill in. */
export function isForm({ blocks, elements }: Outline): boolean {
  const main = blocks.filter(isMain);
  return elements.some((element) => element.tag === 'form' && element.first >= 0 && asksMost(element, blocks, main));
}

const isMain = (block: Block): boolean => block.region === 'main' && !block.hidden;

function asksMost(form: PageElement, blocks: readonly Block[], main: readonly Block[]): boolean {
  const inside = blocks.slice(form.first, form.last + 1);
  // A form around the whole page is how some servers write every page.
  if (inside.some((block) => block.region === 'nav' || block.region === 'header')) return false;
  const labels = inside.filter((block) => block.text.length <= 60 && FIELD.test(fold(block.text))).length;
  const length = (list: readonly Block[]): number => list.reduce((sum, block) => sum + block.text.length, 0);
  return labels >= FIELDS && length(inside.filter(isMain)) * 2 >= length(main);
}
