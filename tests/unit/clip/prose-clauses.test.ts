/** Plain speech of small places: short answers, if-clauses, calls to make, and the part of a sentence that answers. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/clip/capture/block';
import { PageText } from '../../../src/clip/capture/page-text';
import { inlineLabels } from '../../../src/clip/fields/inline-labels';
import { saysToCall, statesSteps } from '../../../src/clip/fields/said-application';
import { statesDocuments } from '../../../src/clip/fields/said-documents';
import { statesCondition } from '../../../src/clip/fields/said-eligibility';
import { statesPrice } from '../../../src/clip/fields/said-fees';
import { peopleServed } from '../../../src/clip/fields/said-people';
import { type ProseField, saidInProse } from '../../../src/clip/fields/sentences';
import { tellingsOf } from '../../../src/clip/fields/tellings';

const telling = (text: string, line = false) => ({ text, at: 0, block: 0, line });

function said(field: ProseField, ...lines: readonly string[]): string | undefined {
  const page = new PageText(
    lines.map((line, index): Block => {
      const [, tag = 'p', text = line] = /^(p|li|td) ([\s\S]*)$/.exec(line) ?? [];
      return {
        ...{ index, text, tag, element: -1, level: 0, region: 'main', hidden: false, row: -1, boldStart: 0, links: [] },
      };
    }),
  );
  return saidInProse(page, field, tellingsOf(page, 0, lines.length - 1))?.text;
}

describe('who may come', () => {
  it.each([
    'If your family earned less than $58,000 you can have your return done here.',
    'If you get food stamps or SSI you can shop twice a month.',
    "If you can't afford a haircut for school, come by.",
    'If you are pregnant or over 60 we can bring a box to you.',
    'If you live in Alder County we can help.',
    'Harmon and Pruett residents only.',
    'Teens 13-19 and their parents; seniors 60+ only on Fridays.',
    'Serves all Tully County residents.',
    'Open to every family in the valley.',
    'Anyone can walk in.',
    'Everybody is welcome to eat with us.',
    'Children between 3 and 5 may join.',
    'Atendemos a todas las familias, con o sin seguro.',
    'Sólo vecinos del municipio.',
    'Es para vecinos de los códigos postales 78520 y 78521.',
    'The program takes children from 6 weeks to 5 years.',
    'Income limits apply.',
  ])('%s', (text) => expect(statesCondition(telling(text))).toBe(true));

  it.each([
    'Call between 8 and 9 on Mondays.',
    'Come any day between 10 and 2.',
    'If you are unable to come, please e-mail us.',
    'If you are a parent, ask your school.',
    'Senior Day is Tuesday: 20% off for 60+.',
    'We then served 40 families only.',
    'Para familias con bebés hay pañales el primer viernes, de 10 a 12.',
  ])('not: %s', (text) => expect(statesCondition(telling(text))).toBe(false));

  it.each([["Men's Shed, Wed 2pm"], ['Women & Infants, Tues 10am']])('not as a line: %s', (text) =>
    expect(statesCondition(telling(text, true))).toBe(false),
  );

  it.each([
    [
      'The bank gives beds to people in Alder Valley who are leaving a shelter.',
      'people in Alder Valley who are leaving a shelter',
    ],
    ['We represent refugees and migrants in Ohio.', 'refugees and migrants in Ohio'],
    ['A cooked lunch, free to anybody who asks.', 'anybody who asks'],
    ['It is open to neighbors who cannot afford to pay a lawyer.', 'neighbors who cannot afford to pay a lawyer'],
    ['He helps veterans and widows file claims.', 'veterans and widows'],
    ['We help seniors in nine Delta counties.', 'seniors in nine Delta counties'],
  ])('people: %s', (text, people) => expect(peopleServed(text)?.text).toBe(people));
});

describe('how to get it', () => {
  it.each([
    'You will need a voucher from your doctor or school.',
    'You need a referral before you visit.',
    "You don't need an appointment.",
    'Nobody has to register.',
    'No need to book.',
    'Booking is essential.',
    'Just turn up on the day.',
    'You can refer yourself.',
    'Walk in any weekday between 9 and 3.',
    'Just stop in at lunch.',
    'Book online or ring the desk.',
    'Apply in person at the county office.',
    'Voucher from an agency needed',
    'By appt.',
    'Your nurse can refer you.',
    'Fill in the short form or pop in.',
    'No se necesita cita.',
    'Hay que pedir la tarjeta antes en la oficina.',
    'Es necesario pedir cita en el mostrador.',
  ])('%s', (text) => expect(statesSteps(telling(text))).toBe(true));

  it.each([
    'She can help you fill out an application for benefits.',
    'Book, film and music tips',
    'Damos clases y ayuda para solicitar la ciudadanía.',
    'If you have an appointment in June we will phone you.',
    'Walk-in cooler repairs were finished in May.',
  ])('not: %s', (text) => expect(statesSteps(telling(text))).toBe(false));

  it.each([
    'Please call a day ahead.',
    'Call 213-555-0134 by noon on Thursday.',
    'To reserve, text Dora at 213-555-0134 before 5.',
    'Patients should ring first, since the list fills up.',
    'Llame para apartar su caja.',
  ])('calls: %s', (text) => expect(saysToCall(text)).not.toBeNull());

  it.each([
    'Call 213-555-0134.',
    'Phone: 213-555-0134, leave a message',
    'If you are in crisis, call right away.',
    'Call first if you have questions.',
    'Call by noon to cancel.',
    'In an emergency call 911 first.',
  ])('no call to make: %s', (text) => expect(saysToCall(text)).toBeNull());

  it('prefers the sentence that tells how to a bare "by appointment"', () => {
    expect(said('application', 'p By appointment.', 'p To make an appointment call Ines at 213-555-0134.')).toBe(
      'To make an appointment call Ines at 213-555-0134.',
    );
    expect(said('application', 'p Booking is essential. Please ring Tom on 213-555-0134 before noon.')).toBe(
      'Booking is essential. Please ring Tom on 213-555-0134 before noon.',
    );
  });
});

describe('what it costs and what to bring', () => {
  it.each([
    'Everything is pay what you can.',
    'Nobody pays.',
    'You won’t pay a penny.',
    'La consulta cuesta $15.',
    'No se paga nada.',
    '$2 adults, kids free',
    'Our help is free.',
    'Children ride free.',
    'Lunch is a gold coin donation.',
    'No family is turned away because they cannot pay.',
    'Todo es libre de costo.',
    'Después se cobra según el ingreso.',
  ])('price: %s', (text) => expect(statesPrice(telling(text, true))).toBe(true));

  it.each([
    'Attach a copy of your lease and last pay stub.',
    'Have your lease and any letters from the court on hand.',
    'Keep the card, but have a recent bill with you.',
    'Take your release letter to the desk.',
    'No ID, no questions, no fuss.',
    'Please have your Medicare number handy.',
    'You will be asked for proof of where you live.',
    'Traiga la cartilla de vacunas del niño.',
  ])('papers: %s', (text) => expect(statesDocuments(telling(text))).toBe(true));

  it.each([
    ['fees', 'p There is no charge, but your income must be under $30,000.', 'There is no charge'],
    [
      'fees',
      'p A tax preparer from the college will look at your letters and tell you what they mean, at no cost.',
      'at no cost',
    ],
    [
      'fees',
      'p Our services are provided free of charge to every tenant in the three towns we cover.',
      'Our services are provided free of charge to every tenant in the three towns we cover.',
    ],
    ['fees', 'p Un abogado contesta sus preguntas gratis el primer martes de cada mes en la biblioteca.', 'gratis'],
    [
      'documents',
      'p New families are seen by the desk in the lobby after nine, with a photo ID and a light bill.',
      'with a photo ID and a light bill.',
    ],
    ['eligibility', 'li Harbor House - women 18 and over, 60 days', 'women 18 and over'],
    ['eligibility', 'p Advice by telephone for people over 60.', 'people over 60'],
    ['application', 'li Families with kids under 10, line up at 4:30', 'line up at 4:30'],
  ] as const)('the part that answers (%s): %s', (field, line, answer) => expect(said(field, line)).toBe(answer));
});

it('a line may begin with a question and go on with its answer', () => {
  const text = 'Who can get rides? Anyone over 60.\nHow do I book? Ring the office.\nNeed to cancel? Ring before 8.';
  expect(inlineLabels(text, 0).map(({ field, from, to }) => [field, text.slice(from, to)])).toEqual([
    ['eligibility', 'Anyone over 60.'],
    ['application', 'Ring the office.'],
  ]);
  expect(inlineLabels('Do you need help to pay your light bill? Call us.', 0)).toEqual([]);
});
