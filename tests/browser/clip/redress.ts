/**
 * The same page as another tool would have written it: nothing that a reader sees is changed. Words stand in spans of
 * their own (word processors), bold is set by style and headings stand in boxes (page builders), paragraphs are boxes,
 * everything is in a font of a centred body (old editors), and no white space is left between the tags (minifiers).
 */

const KEPT_WHOLE = 'script,style,noscript,template,textarea,option,button,title,pre,svg,time';
const BLOCK =
  /^(?:P|DIV|LI|UL|OL|TABLE|TBODY|THEAD|TR|TD|TH|H\d|SECTION|ARTICLE|HEADER|FOOTER|NAV|ASIDE|MAIN|DL|DT|DD|BR|BODY)$/;
/** Words in one span, as an office program breaks a line of text. */
const WORDS = 3;

/** Rewrites `page` in place. */
export function redress(page: Document): void {
  for (const bold of page.querySelectorAll('b,strong')) boldByStyle(bold);
  for (const paragraph of page.querySelectorAll('p')) replaceBy(paragraph, 'div');
  for (const heading of page.querySelectorAll('h1,h2,h3,h4')) inBoxes(heading);
  for (const text of textsOf(page)) inSpans(text);
  const font = page.createElement('font');
  font.append(...page.body.childNodes);
  page.body.append(font);
}

function textsOf(page: Document): Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => !text.parentElement?.closest(KEPT_WHOLE));
}

function inSpans(text: Text): void {
  const beside = [text.previousSibling?.nodeName, text.nextSibling?.nodeName];
  if (text.data.trim() === '') {
    if (beside.some((name) => name !== undefined && BLOCK.test(name))) text.remove();
    return;
  }
  const words = text.data.split(/(?<=\s)(?=\S)/);
  if (words.length <= WORDS) return;
  const spans: Element[] = [];
  for (let at = 0; at < words.length; at += WORDS) {
    const span = text.ownerDocument.createElement('span');
    span.textContent = words.slice(at, at + WORDS).join('');
    spans.push(span);
  }
  text.replaceWith(...spans);
}

function boldByStyle(bold: Element): void {
  const span = replaceBy(bold, 'span');
  span.setAttribute('style', 'font-weight:bold');
}

function inBoxes(heading: Element): void {
  const [outer, inner] = [heading.ownerDocument.createElement('div'), heading.ownerDocument.createElement('div')];
  outer.className = 'builder-widget';
  heading.replaceWith(outer);
  outer.append(inner);
  inner.append(heading);
}

function replaceBy(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
