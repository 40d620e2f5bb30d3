/**
 * Reads an invented page once, for nothing: the browser compiles patterns and code when they are first used, which takes
 * it longer than any page. Done while the page is still being captured, nobody waits for it.
 */
import type { Block } from '../capture/block';
import { bareModel } from '../model/bare-model';
import type { PageElement, PageModel } from '../model/page-model';
import { readModel } from '../page/read-model';

const LISTING = [
  'Elm Grove Food Pantry (formerly Elm Table)',
  '12 Oak Street, Suite 4, Springfield, OR 97477',
  'Call 541-555-0123 ext. 4, fax (541) 555-0124, or text FOOD to 541-555-0125. TTY: 711',
  'Email: help [at] elmgrove.example.org',
  'Website: https://elmgrove.example.org/help',
  'Hours: Monday to Friday, 9am - 5pm; 1st and 3rd Saturday 10:00-12:00, closed on holidays, by appointment',
  'Eligibility: Families with children who live in the county and whose income is below 200% of the poverty line.',
  'Bring a photo ID and proof of address. To apply, call or come in. There is no cost. We speak English and Spanish.',
  'Horario: lunes a viernes de 9:00 a 17:00. Requisitos: vivir en el condado. Traiga una identificación. Gratis.',
  'The pantry gives groceries to anyone who needs them, and nobody is turned away. Questions? Write to us.',
];
const LISTINGS = 3;
const SELECTION = LISTING.join('\n');

/** Runs every part of reading once: a list, a page about one place, a selection. */
export function warmUp(): void {
  readModel(modelOf(LISTINGS));
  readModel(modelOf(1));
  readModel(modelOf(1), { selection: SELECTION });
}

function modelOf(listings: number): PageModel {
  const blocks: Block[] = [];
  const elements: PageElement[] = [outer('body', listings * LISTING.length - 1)];
  for (let nth = 0; nth < listings; nth++) {
    const first = blocks.length;
    elements.push({ ...outer('div', first + LISTING.length - 1), parent: 0, class: 'card', first });
    const element = elements.length - 1;
    for (const [at, text] of LISTING.entries()) blocks.push(blockOf(text, blocks.length, element, at === 0));
  }
  return bareModel({ title: 'Food help | Elm County', lang: 'en', blocks, elements });
}

const outer = (tag: string, last: number): PageElement => ({ parent: -1, tag, class: '', id: '', first: 0, last });

function blockOf(text: string, index: number, element: number, heading: boolean): Block {
  const tag = heading ? 'h2' : 'p';
  const level = heading ? 2 : 0;
  return { index, text, tag, element, level, region: 'main', hidden: false, row: -1, boldStart: 0, links: [] };
}
