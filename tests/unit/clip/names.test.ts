/** Which words name an organization, and which only label a page. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/clip/capture/block';
import { chooseName } from '../../../src/clip/name/choose-name';
import { cleanName } from '../../../src/clip/name/clean-name';
import { fromMasthead, fromSpeech } from '../../../src/clip/name/from-speech';
import type { NameCandidate } from '../../../src/clip/name/name-candidates';
import { isAcronymOf } from '../../../src/clip/name/other-names';
import { standsApart } from '../../../src/clip/page/publisher';
import { hostLabels, mailHost, nameFitsHost } from '../../../src/clip/words/host-name';
import { isGenericName, looksLikeName, looksLikePerson } from '../../../src/clip/words/name-words';
import { blockOf } from '../../support/block';

describe('headings that name no one', () => {
  it.each([
    'Contact Us',
    'Welcome',
    'Food Pantry',
    'Hours & Location',
    'Horario',
    'Our Mission',
    'Advisory Board',
    '¿Qué traer?',
    'Qué esperar',
    'Estacionamiento y transporte',
    'City Council',
    'Exit this site quickly',
    'SEARCH THE CATALOGUE',
    'My Account',
    'Library Phone Number',
    'About the Department',
    'Other Clinics',
    'More services near you',
    'Oficinas',
  ])('%s is only a label', (text) => expect(isGenericName(text)).toBe(true));
  it.each([
    'Grace Food Pantry',
    'St. Brendan Parish Hall',
    'Clínica Los Sauces',
    '988 Suicide & Crisis Lifeline',
    'Mt. Zion Church',
    'Seguridad Social',
    'City Council on Aging',
  ])('%s is a name', (text) => {
    expect(isGenericName(text)).toBe(false);
    expect(looksLikeName(text)).toBe(true);
  });
  it.each([
    'Please call before you come',
    'Monday to Friday',
    'info@example.org',
    'Read more about us',
    '$25 a month',
    'www.example.org',
  ])('%s cannot be a name', (text) => expect(looksLikeName(text)).toBe(false));
});

describe('people and posts', () => {
  it('tells staff from offices', () => {
    expect(looksLikePerson('Rosa Ejemplo, Program Director')).toBe(true);
    expect(looksLikePerson('Dr. Sam Sample')).toBe(true);
    expect(looksLikePerson("City Manager's Office")).toBe(false);
  });
});

describe('hosts and names', () => {
  it('ties a host to a name by its beginning, a telling word or its initials', () => {
    expect(nameFitsHost('New Beginnings', 'newbegin.example')).toBe(true);
    expect(nameFitsHost('Larkspur Community Pantry', 'larkspurpantry.example.org')).toBe(true);
    expect(nameFitsHost('Cook Valley Land Bank Authority', 'cvlba.org')).toBe(true);
    expect(nameFitsHost('Elmwood Community Police Commission', 'elmcpc.example.org')).toBe(true);
    expect(nameFitsHost('Elmwood Community Police Commission', 'oakcpc.example.org')).toBe(false);
    expect(nameFitsHost('Elmwood Pantry', 'elmp.example.org')).toBe(false);
    expect(nameFitsHost('Maple Legal Clinic', 'helpfinder.com')).toBe(false);
    expect(nameFitsHost('Community Food Center', 'communityhelp.org')).toBe(false);
  });
  it('takes the telling labels of a host and no free mail service', () => {
    expect(hostLabels('www.oak-street.org')).toEqual(['oakstreet']);
    expect(mailHost('someone@gmail.com')).toBe('');
    expect(mailHost('desk@oakstreet.org')).toBe('oakstreet.org');
  });
});

describe('choosing among candidates', () => {
  const candidate = (text: string, weight: number, role: NameCandidate['role'] = null): NameCandidate => ({
    text,
    weight,
    role,
    witness: role === 'site' ? 'meta' : 'heading',
    block: -1,
  });
  const nowhere = { hosts: [], listed: [], directory: false, headline: '', subject: '', path: '' };

  it('passes over "Contact Us" for the name in the title', () => {
    expect(chooseName([candidate('Contact Us', 2), candidate('Grace House', 1)], nowhere)?.text).toBe('Grace House');
  });
  it('takes the listing, not the directory, when the address is the listing’s', () => {
    const both = [candidate('Maple Legal Clinic', 2, 'page'), candidate('HelpFinder Directory', 3, 'site')];
    expect(chooseName(both, nowhere)?.text).toBe('HelpFinder Directory');
    expect(chooseName(both, { ...nowhere, path: '/listing/maple-legal-clinic' })?.text).toBe('Maple Legal Clinic');
  });
  it('has no name where every candidate is a label', () => {
    expect(chooseName([candidate('Home', 3), candidate('Contact', 2)], nowhere)).toBeNull();
  });
  it('takes greetings and tails off', () => {
    expect(cleanName('Welcome to Grace House')).toBe('Grace House');
    expect(cleanName('Grace House - Home')).toBe('Grace House');
    expect(cleanName('Elm Housing Authority Agendas & Minutes')).toBe('Elm Housing Authority');
    expect(cleanName('Elm Public Library in Elmwood Ohio')).toBe('Elm Public Library');
    expect(cleanName('Women in Need, TX')).toBe('Women in Need, TX');
    expect(cleanName('Contact Us')).toBe('Contact Us');
  });
});

describe('names that a page says of itself', () => {
  it.each([
    ['The Elm Lake Warm-Up Center will open on December 1 in the parish hall.', 'Elm Lake Warm-Up Center'],
    [
      'Welcome back. The Office of Homeless Services (OHS) oversees shelters in the county.',
      'Office of Homeless Services',
    ],
    ['El Centro de Ayuda Legal ofrece consultas gratuitas a personas sin abogado.', 'Centro de Ayuda Legal'],
  ])('%s', (text, name) => expect(fromSpeech([blockOf(text)]).map((one) => one.text)).toEqual([name]));

  it('a sentence about something else names nobody', () =>
    expect(fromSpeech([blockOf('All meetings are open to the public. Doors open at eight in the evening.')])).toEqual(
      [],
    ));

  it('the line under the seal of a county names the office', () =>
    expect(
      fromMasthead([blockOf('Alder County | Office of Homeless Services', { region: 'header' })]).map(
        (one) => one.text,
      ),
    ).toEqual(['Office of Homeless Services']));
});

describe('pages that others write about an office', () => {
  it.each([
    ['Guía del Tribunal de Familia de Robledo', 'Tribunal de Familia de Robledo'],
    ['A Guide to the Alder County Law Library', 'Alder County Law Library'],
    ['Centro de Autoayuda de la Corte de Alder: horario y qué llevar', 'Centro de Autoayuda de la Corte de Alder'],
    ['Alder County Self-Help Center: Hours and Directions', 'Alder County Self-Help Center'],
    ['How to Reach the Pinon County Clerk Office', 'Pinon County Clerk Office'],
    ['Guía del Inquilino', 'Guía del Inquilino'],
    ['Guide to Good Food', 'Guide to Good Food'],
    ['Elm House: A Shelter for Women', 'Elm House: A Shelter for Women'],
  ])('%s is called after the office', (text, name) => expect(cleanName(text)).toBe(name));

  const says = (text: string): boolean => standsApart([{ level: 0, text } as Block]);
  it('say that they are none, and a charity that is of no party or church does not', () => {
    expect(says('Pinon Records Help is not affiliated with any court or government office.')).toBe(true);
    expect(says('This is not a government website. We are private citizens.')).toBe(true);
    expect(says('No somos una oficina del gobierno ni estamos afiliados al tribunal.')).toBe(true);
    expect(says('Este es un sitio independiente, hecho por voluntarios.')).toBe(true);
    expect(says('We are not affiliated with any political party or church.')).toBe(false);
    expect(says('We are a nonprofit, not a government agency.')).toBe(false);
    expect(says('The courts decide, not the clerk.')).toBe(false);
  });
});

it('towns called Key are no call to press one', () => {
  expect(looksLikeName('Key West Office')).toBe(true);
  expect(looksLikeName('Key points to know')).toBe(false);
});

it('an acronym leaves out the town at the end of a name', () => {
  expect(isAcronymOf('FABF', 'Firefighters’ Annuity and Benefit Fund of Ashton')).toBe(true);
  expect(isAcronymOf('FABFA', 'Firefighters’ Annuity and Benefit Fund of Ashton')).toBe(true);
  expect(isAcronymOf('FAB', 'Firefighters’ Annuity and Benefit Fund of Ashton')).toBe(false);
  expect(isAcronymOf('EH', 'Elm House of Hope')).toBe(false);
});
