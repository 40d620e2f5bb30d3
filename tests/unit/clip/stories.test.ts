/** News posts and event pages that stand alone: where they come from, whom they name, and what holds every week. */
import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../../src/clip/capture/block';
import { regularStarts, withoutLines } from '../../../src/clip/draft/meetings';
import { readHours } from '../../../src/clip/hours/read-hours';
import { feedSource } from '../../../src/clip/name/feed-source';
import { fromHosts } from '../../../src/clip/name/from-hosts';
import { fromSpeech } from '../../../src/clip/name/from-speech';
import { fromStory } from '../../../src/clip/name/from-story';
import { isOnce, whosePlace } from '../../../src/clip/segment/whose';
import { looksLikeName } from '../../../src/clip/words/name-words';
import { blockOf } from '../../support/block';

const blocksOf = (...texts: readonly (string | readonly [text: string, link: string, href: string])[]): Block[] =>
  texts.map((one, index) => {
    const [text, link, href] = typeof one === 'string' ? [one, '', ''] : one;
    const start = link === '' ? -1 : text.lastIndexOf(link);
    return blockOf(text, { index, links: start < 0 ? [] : [{ start, end: start + link.length, href }] });
  });

describe('where a post comes from', () => {
  it.each([
    ['The post Coats wanted appeared first on Harbor House.', 'Harbor House'],
    ['The post Coats wanted first appeared on Harbor House.', 'Harbor House'],
    ['La entrada Abrimos el lunes se publicó primero en Manos del Valle.', 'Manos del Valle'],
    ['L’article Nos horaires est apparu en premier sur Table Ouverte.', 'Table Ouverte'],
    ['Het bericht Soep op dinsdag verscheen eerst op Buurthuis De Linde.', 'Buurthuis De Linde'],
  ])('%s', (text, name) => {
    const href = 'https://harborhouse.example.org';
    expect(feedSource(blocksOf('Come in.', [text, name, href]))).toEqual({ name, href, block: 1 });
    expect(feedSource(blocksOf('Come in.', text))).toEqual({ name, href: '', block: 1 });
  });
  test('a sentence about something else names no site', () => {
    expect(feedSource(blocksOf('The post office appeared closed on Monday.'))).toBeNull();
    expect(feedSource(blocksOf('She first appeared on Radio Norte.'))).toBeNull();
  });
});

describe('the name that a web address spells', () => {
  const names = (text: string, own: readonly string[], listed: readonly string[] = []): string[] =>
    fromHosts(blocksOf(text), own, listed).map((one) => one.text);

  test('one mention is enough, of one word or of several', () => {
    expect(names('At ReHome we pack on Fridays.', ['rehome.org'])).toEqual(['ReHome']);
    expect(names('Ask Warm Valley Fund for help.', [], ['warmvalleyfund.org'])).toEqual(['Warm Valley Fund']);
  });
  test('the words alone are preferred to a longer phrase that begins with them', () => {
    expect(names('Rehome Food Program Launches. All of Rehome is glad.', ['rehome.org'])).toEqual(['Rehome']);
    expect(names('Juniper Legal Aid is near.', ['juniperlegal.org'])).toEqual(['Juniper Legal Aid']);
  });
  test('an address on the page, a town and a county are no names', () => {
    expect(names('Write to info@rehome.org or see rehome.org.', ['rehome.org'])).toEqual([]);
    expect(names('Meet us in Millbrook, OH 45402.', ['millbrook.gov'])).toEqual([]);
    expect(names('Alder County pays for it.', [], ['aldercounty.gov'])).toEqual([]);
  });
});

describe('names in news', () => {
  it.each(['Ends Jan 15, 2026', 'Coat Drive – Dec. 18th', 'Open to all', 'Starts Monday'])('%s is none', (text) =>
    expect(looksLikeName(text)).toBe(false),
  );
  it.each(['Open Door Parents Circle', 'Open Arms Nursery'])('%s is one', (text) =>
    expect(looksLikeName(text)).toBe(true),
  );
  test('"St." ends no sentence', () => {
    const [first] = fromSpeech(
      blocksOf('Come to St. Olave Lutheran Church. The St. Olave Lutheran Church is open to all.'),
    );
    expect(first?.text).toBe('St. Olave Lutheran Church');
  });
});

describe('what a post with a headline tells of', () => {
  const told = (headline: string, text: string, site = 'Oak County'): string | undefined =>
    fromStory(blocksOf(text), headline, [site])?.text;
  it.each([
    [
      'Library opens again with longer hours',
      'On Monday the Mary Tull Public Library lets readers in again.',
      'Mary Tull Public Library',
    ],
    [
      'Free dental clinic finds a room',
      'Eight people run the Larkspur Free Dental Clinic in the hall of Grace Church.',
      'Larkspur Free Dental Clinic',
    ],
    [
      'Nueva despensa para las familias',
      'Desde el martes reparte alimentos la Despensa San Lázaro, de la parroquia.',
      'Despensa San Lázaro',
    ],
    [
      'Abre un comedor en el norte',
      'Quedó inaugurado el Comedor Popular “Pan y Sol”, que atiende a cien personas.',
      'Comedor Popular “Pan y Sol”',
    ],
  ])('%s', (headline, text, name) => expect(told(headline, text)).toBe(name));
  test('nobody where the owner speaks of itself, where nothing answers the headline, and where it happens once', () => {
    expect(
      told('Elm House opens its clinic', 'The Elm House Dental Clinic is there for all who come.', 'Elm House'),
    ).toBeUndefined();
    expect(
      told('EHM welcomes a food bank', 'The Queen Street Food Bank is now with us, as we told.', 'Elm House Mission'),
    ).toBeUndefined();
    expect(
      told('New hours for the pantry', 'Thanks go to Juniper Health Services for the room and all else.'),
    ).toBeUndefined();
    expect(
      told('We ask for coats this month', 'Bring yours to the Winter Coat Drive, at the door of the hall.'),
    ).toBeUndefined();
  });
});

describe('whose a place or number in a news post is', () => {
  it.each([
    'Donations can be dropped off at the Rotary office, ',
    'Drop-off is at the firehouse, ',
    'Media contact: Jo Sample, ',
  ])('%s: not where help is found', (text) => expect(whosePlace(text, 'winter pantry')).toBe('other'));
  it.each(['Pick up a box at Grace Hall, ', 'Call '])('%s: the resource’s own', (text) =>
    expect(whosePlace(text, 'winter pantry')).toBeNull(),
  );
  test('where the page asks for gifts, that is the place', () =>
    expect(whosePlace('Drop-off is at the firehouse, ', 'blood donation center')).toBeNull());
});

describe('dates around weekly hours', () => {
  const weekly = (text: string): string[] =>
    readHours(text).schedule.map((row) => `${row.byday} ${row.opens_at}-${row.closes_at}`);
  it.each([
    ['Saturdays, Nov. 8 through Dec. 20, from 9 a.m. to noon', ['SA 09:00-12:00']],
    ['Tuesdays, February 3 – April 14, 10 a.m. – 2 p.m.', ['TU 10:00-14:00']],
    ['Desde el lunes 1 de diciembre, todos los miércoles de 3 a 6 de la tarde', ['WE 15:00-18:00']],
    ['El sábado 12 de abril de 2025 de 9:00 a 12:00', []],
    ['Saturday, Nov. 8, from 9 a.m. to noon', []],
  ])('%s', (text, rows) => expect(weekly(text)).toEqual(rows));
});

describe('what begins regularly, told without an end', () => {
  const starts = (text: string): number => regularStarts(text, readHours(text).schedule).length;
  it.each([
    'We meet every Thursday at 7pm Eastern on Zoom.',
    'A hot supper is served on Mondays at 5:30 p.m. in the hall.',
    'The circle gathers on the second Tuesday of each month at 6 p.m.',
    'Nos reunimos todos los martes a las 19:00 en la biblioteca.',
  ])('%s tells when to come', (text) => expect(starts(text)).toBe(1));
  it.each([
    'The board meets every second Monday at 6 p.m.',
    'A yoga class is held every Friday at 9 a.m.',
    'We meet volunteers every Saturday at 8 a.m.',
    'Worship is held every Sunday at 10 a.m.',
    'We meet on Thursday, December 4 at 7 pm.',
  ])('%s tells of something else', (text) => expect(starts(text)).toBe(0));

  test('day and night beside a desk’s hours are a line’s, but a shelter’s own stay', () => {
    const rows = (text: string): number => withoutLines(readHours(text).schedule).length;
    expect(rows('Call our desk (Monday – Friday, 9am-5pm). For a crisis call 988 (text and phone 24/7).')).toBe(1);
    expect(rows('Lunes a viernes, 9:00 a.m. a 4:00 p.m. Sala de consulta 24/7.')).toBe(1);
    expect(rows('Ventanilla: lunes a viernes, 9 a.m. a 4 p.m. Expedientes 24/7.')).toBe(1);
    expect(rows('Monday – Friday, 9am-5pm. Free fridge 24/7.')).toBe(2);
    expect(rows('Emergency room 24/7. Monday – Friday, 9am-5pm.')).toBe(2);
    expect(rows('The shelter is open 24/7. The kitchen is open Monday – Friday, 9am-5pm.')).toBe(2);
  });
});

describe('a place named for one time', () => {
  it.each([
    'On November 18 we will also be at the library, ',
    'February 3 – speaker: estate planning. This meeting will be held at the firehouse, ',
    'The group moves to a temporary location at ',
  ])('%s', (text) => expect(isOnce(text)).toBe(true));
  it.each([
    'We meet on the first Tuesday of each month at the grange, ',
    'Open nightly from November 1 at ',
    'Visit us at ',
  ])('%s', (text) => expect(isOnce(text)).toBe(false));
});
