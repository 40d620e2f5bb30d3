/** Pages as large and as odd as the web has them, written by a rule. */

const nth = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('');

const card = (at: number): string => `
<div class="entry card col-md-6 listing-${at}" id="entry-${at}"><h3 class="entry-title"><a href="/resource/${at}">Elm Grove Pantry ${at}</a></h3>
<p class="meta"><span class="cat">Food</span> <span class="dot">·</span> <a href="tel:+1541555${String(at % 10_000).padStart(4, '0')}">541-555-${String(at % 10_000).padStart(4, '0')}</a></p>
<p>${at} Oak Street, Springfield, OR 97477<br>Open Monday to Friday, 9am - 5pm. Bring a photo ID and proof of address.</p>
<div class="desc"><p>We give groceries to anyone who lives in the county. <b>No appointment</b> is needed, and nobody is turned away for want of papers. Please come to the side door and ring the bell.</p></div>
<ul class="tags"><li>Groceries</li><li>Families</li><li><a href="https://elm${at}.example.org">Website</a></li></ul></div>`;

/** About five megabytes of listings: 8,000 cards, 150,000 nodes and more. */
export const FIVE_MEGABYTES = `<!doctype html><title>All pantries</title><header class="site-header"><a class="logo" href="/"><img src="logo.png" alt="Elm County Help"></a></header><main>${nth(6_600, card)}</main><footer>Elm County Help, 541-555-0100</footer>`;

/** 50,000 elements in one list, without a word of sense. */
export const FIFTY_THOUSAND = `<ul>${nth(12_500, (at) => `<li><i>a</i><b>b${at}</b><u></u></li>`)}</ul><p>Elm Grove Pantry, 541-555-0123</p>`;

/** 20,000 elements, each in the one before. */
export const DEEP = `${'<div><span>'.repeat(10_000)}Elm Grove Pantry 541-555-0123`;

/** One organization around everything, with properties everywhere. */
export const MARKED_UP = `<div itemscope itemtype="https://schema.org/NGO"><b itemprop="name">Elm Grove Pantry</b>${nth(
  20_000,
  (at) =>
    `<p><span itemprop="telephone">541-555-${String(at % 10_000).padStart(4, '0')}</span> <i class="x">word</i></p>`,
)}</div>`;
