/** Small imitations of how real pages write addresses and telephone numbers: what stands in the main part, and what a person reads there. */
import type { Snippet } from './snippet';

export const snippets: readonly Snippet[] = [
  {
    says: 'a road of Hawaii',
    body: `<p>45-955 Kamehameha Hwy. #202<br>Kaneohe, HI 96744</p><p>808-555-0134</p>`,
    addresses: ['45-955 Kamehameha Hwy.|#202|Kaneohe|HI|96744'],
  },
  {
    says: 'labels with a colon',
    body: `<p>Street: 99 Main St.<br>City: Nashua<br>State: NH<br>Zip: 03060</p><p>603-555-0134</p>`,
    addresses: ['99 Main St.||Nashua|NH|03060'],
  },
  {
    says: 'a definition list of the parts',
    body: `<dl><dt>Address</dt><dd>99 Main St.</dd><dt>City</dt><dd>Nashua</dd><dt>State</dt><dd>New Hampshire</dd><dt>Zip Code</dt><dd>03060</dd></dl><p>603-555-0134</p>`,
    addresses: ['99 Main St.||Nashua|NH|03060'],
  },
  {
    says: '"Ph" and "Fx"',
    body: `<p>Ph 213.555.0134 // Fx 213.555.0139</p>`,
    phones: ['+12135550134 voice', '+12135550139 fax'],
  },
  {
    says: 'a code to text alone',
    body: `<p>Veterans Crisis Line: text 838255</p>`,
    phones: ['838255 text'],
  },
  {
    says: 'a British address with its county',
    body: `<p>14 Kings Road<br>Southsea<br>Hampshire<br>PO5 3HN</p><p>023 9255 0123</p>`,
    addresses: ['14 Kings Road||Southsea|Hampshire|PO5 3HN'],
  },
  {
    says: 'a Catalan address',
    lang: 'ca',
    body: `<p>Carrer de Mallorca, 235<br>08008 Barcelona</p><p>Tel. 934 55 01 23</p>`,
    addresses: ['Carrer de Mallorca, 235||Barcelona||08008'],
  },
  {
    says: 'a Spanish ground floor',
    lang: 'es',
    body: `<p>C/ Embajadores 206, bajo. 28045 Madrid</p><p>Tel: 91 555 01 23</p>`,
    addresses: ['C/ Embajadores 206|bajo|Madrid||28045'],
  },
  {
    says: 'a country in brackets',
    lang: 'es',
    body: `<p>Paseo de la Castellana, 67 28046 Madrid (España)</p><p>91 555 01 23</p>`,
    addresses: ['Paseo de la Castellana, 67||Madrid||28046'],
  },
  {
    says: 'a Dutch address behind a bar',
    lang: 'nl',
    body: `<p>Dorpsstraat 1a | 2712 AB Zoetermeer</p><p>T: 079-555 01 23</p>`,
    addresses: ['Dorpsstraat 1a||Zoetermeer||2712 AB'],
  },
  {
    says: 'a Dutch street that begins with a number',
    lang: 'nl',
    body: `<p>1e Helmersstraat 106<br>1054 EG&nbsp; Amsterdam</p><p>020-5550123</p>`,
    addresses: ['1e Helmersstraat 106||Amsterdam||1054 EG'],
  },
  {
    says: 'a boulevard of Quebec',
    lang: 'fr-CA',
    body: `<p>350, boul. René-Lévesque Ouest, bureau 200<br>Québec (Québec) G1R 2B2</p><p>418 555-0123</p>`,
    addresses: ['350, boul. René-Lévesque Ouest|bureau 200|Québec|QC|G1R 2B2'],
  },
  {
    says: 'a Canadian address in one line',
    lang: 'en-CA',
    body: `<p>1055 Granville Street Vancouver, British Columbia V6Z 1L4</p><p>604-555-0123</p>`,
    addresses: ['1055 Granville Street||Vancouver|BC|V6Z 1L4'],
  },
  {
    says: 'a numbered avenue',
    lang: 'en-CA',
    body: `<p>10010 102 Avenue NW, Edmonton, AB T5J 0B2</p><p>780-555-0123</p>`,
    addresses: ['10010 102 Avenue NW||Edmonton|AB|T5J 0B2'],
  },
  {
    says: 'labels in the same line',
    body: `<div class="c"><span class="label">Street Address</span><span class="val">1 Main St</span></div><div class="c"><span class="label">City</span><span class="val">Hartford</span></div><div class="c"><span class="label">State</span><span class="val">CT</span></div><div class="c"><span class="label">Zip</span><span class="val">06106</span></div><p>860-555-0134</p>`,
    addresses: ['1 Main St||Hartford|CT|06106'],
  },
  {
    says: 'labels above their values',
    body: `<div><div>Street Address</div><div>1 Main St</div></div><div><div>City</div><div>Hartford</div></div><div><div>State</div><div>CT</div></div><div><div>Zip</div><div>06106</div></div><p>860-555-0134</p>`,
    addresses: ['1 Main St||Hartford|CT|06106'],
  },
  {
    says: 'a farm road',
    body: `<p>2351 FM 1960 Rd W, Houston, TX 77068</p><p>281-555-0134</p>`,
    addresses: ['2351 FM 1960 Rd W||Houston|TX|77068'],
  },
  {
    says: 'a street with a post-office box',
    body: `<p>809 Bardstown Rd, PO Box 4567, Louisville, KY 40204</p><p>502-555-0134</p>`,
    addresses: ['809 Bardstown Rd|PO Box 4567|Louisville|KY|40204'],
  },
  {
    says: 'counts and counties',
    body: `<p>Serving Fairfield, New Haven and Hartford Counties, CT. Our 10 Main programs help 500 Street outreach clients. 860-555-0134</p>`,
    addresses: [],
  },
];
