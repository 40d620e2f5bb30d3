/** Telephone numbers as pages write them. */
import { describe, expect, it } from 'vitest';
import { phonePlans } from '../../../src/cli/write-phone-plans.mjs';
import { findPhones } from '../../../src/clip/phones/find-phones';
import plans from '../../../src/clip/phones/phone-plans.json';
import { readPhone } from '../../../src/clip/phones/read-phone';

/** "+12065550134x5 fax" */
const short = (text: string, region?: string): string[] =>
  findPhones(text, region).map(
    ({ value }) => `${value.number}${value.extension ? `x${value.extension}` : ''} ${value.type}`,
  );

describe('numbers', () => {
  it.each([
    ['(213) 555-0134', '+12135550134 voice'],
    ['1-800-662-4357', '+18006624357 voice'],
    ['(206) 461- 3222', '+12064613222 voice'],
    ['2064613222', '+12064613222 voice'],
    ['Questions? 740 555 HELP', '+17405554357 voice'],
    ['216-555-4CPC', '+12165554272 voice'],
    ['(216) 555-2DAY (2329)', '+12165552329 voice'],
    ['216.555.HELP', '+12165554357 voice'],
    ['206-461-3222 ext. 12', '+12064613222x12 voice'],
    ['206-461-3222 x12', '+12064613222x12 voice'],
    ['Fax: 206-461-3222', '+12064613222 fax'],
    ['F: 206-461-3222', '+12064613222 fax'],
    ['Fx 206-461-3222', '+12064613222 fax'],
    ['12 Elm St | F 206-461-3222', '+12064613222 fax'],
    ['206-461-3222 (fax)', '+12064613222 fax'],
    ['206-461-3222 (f)', '+12064613222 fax'],
    ['206-461-3222\n(F) ask for Ana', '+12064613222 voice'],
    ['988 (press 1 for veterans)', '988 voice'],
    ['TTY 206-461-3222', '+12064613222 textphone'],
    ['TDD: (206) 461-3222', '+12064613222 textphone'],
    ['Text us at 206-461-3222', '+12064613222 text'],
    ['Call or text 206-461-3222', '+12064613222 voice'],
    ['Cell: 206.461.3222', '+12064613222 cell'],
    ['Teléfono: (206) 461-3222', '+12064613222 voice'],
    ['1-800-RUNAWAY', '+18007862929 voice'],
    ['1-888-NEW-LIFE (1-888-639-5433)', '+18886395433 voice'],
    ['+52 55 5093 2000', '+525550932000 voice'],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  it('are grouped in Mexico as in the United States, or behind a code of two digits', () => {
    expect(short('Tel. 443 300 0111', 'MX')).toEqual(['+524433000111 voice']);
    expect(short('(614) 312-4500', 'MX')).toEqual(['+526143124500 voice']);
    expect(short('33 3812 4500 y (55) 5123-4567', 'MX')).toEqual(['+523338124500 voice', '+525551234567 voice']);
  });

  it('are told apart by the label each has', () => {
    expect(short('Phone: 206-461-3222 Fax: 206-461-3223 TTY: 206-461-3224')).toEqual([
      '+12064613222 voice',
      '+12064613223 fax',
      '+12064613224 textphone',
    ]);
  });

  it('share what is written once: a stem, or the number before another extension', () => {
    expect(short('(206) 744-5000, -5001')).toEqual(['+12067445000 voice', '+12067445001 voice']);
    expect(short('215-686-7150/52')).toEqual(['+12156867150 voice', '+12156867152 voice']);
    expect(short('(215) 922-6400 ext. 112 or ext. 102')).toEqual(['+12159226400x112 voice', '+12159226400x102 voice']);
  });

  it.each([
    ['GB', '020 7946 0018', '+442079460018 voice'],
    ['GB', '+44 (0) 20 7946 0018', '+442079460018 voice'],
    ['FR', '01 42 68 53 00', '+33142685300 voice'],
    ['ES', '912 34 56 78', '+34912345678 voice'],
    ['NL', '020-624 1111', '+31206241111 voice'],
    ['AU', '(08) 9443 6444', '+61894436444 voice'],
    ['CA', '416-863-0499', '+14168630499 voice'],
  ])('follow the plan of the country: %s %s', (region, text, expected) => {
    expect(short(text, region)).toEqual([expected]);
  });

  it('come with the place and the words they were read from', () => {
    const [found] = findPhones('Intake line: (206) 461-3222 ext. 7, weekdays');
    expect(found).toMatchObject({ index: 13, length: 21 });
    expect(found?.value).toMatchObject({ as_written: '(206) 461-3222 ext. 7', description: 'Intake line' });
  });
});

describe('short codes', () => {
  it('are no houses in brackets', () => {
    expect(short('Hope House (211 Oak Street, Lima)')).toEqual([]);
  });

  it.each([
    ['Dial 211', '211 voice'],
    ['211', '211 voice'],
    ['Call 2-1-1 for help', '211 voice'],
    ['988 Suicide & Crisis Lifeline', '988 voice'],
    ['Call or text 988', '988 voice'],
    ['Llame al 211', '211 voice'],
    ['Text HOME to 741741', '741741 text'],
    ['Text HELLO to 741-741', '741741 text'],
    ['Veterans: text 838255', '838255 text'],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  it.each(['211 Main Street', 'Room 211', '$211', '311 beds', '988 families', 'In an emergency call 911', '9-1-1'])(
    'are not seen in: %s',
    (text) => {
      expect(short(text)).toEqual([]);
    },
  );

  it('belong to a country', () => {
    expect(short('Call 111 for advice', 'GB')).toEqual(['111 voice']);
    expect(short('Llame al 016', 'ES')).toEqual(['016 voice']);
    expect(short('Call 111 for advice', 'US')).toEqual([]);
  });
});

describe('numbers without their area code', () => {
  it('take the one that the text names', () => {
    expect(short('Pantry: call 555-0134. All numbers are area code 419.')).toEqual(['+14195550134 voice']);
    expect(short('Office (213) 555-0100. To sign up call 555-0134, fax 555-0135.')).toEqual([
      '+12135550100 voice',
      '+12135550134 voice',
      '+12135550135 fax',
    ]);
    expect(short('Tel. (03) 9555 0124. Pantry desk: phone 9555 0151 before 10', 'AU')).toEqual([
      '+61395550124 voice',
      '+61395550151 voice',
    ]);
  });

  it('stand in brackets behind a name', () => {
    expect(short('Recreation Center, 1200 Park Drive (555-0176). Questions: 414-555-0150')).toEqual([
      '+14145550176 voice',
      '+14145550150 voice',
    ]);
  });

  it('are left alone where it names none or two, or nothing says that they are numbers', () => {
    expect(short('Call 555-0134')).toEqual([]);
    expect(short('(213) 555-0100 or (206) 555-0101; call 555-0134')).toEqual([
      '+12135550100 voice',
      '+12065550101 voice',
    ]);
    expect(short('Toll-free 1-800-555-0100. Call 555-0134.')).toEqual(['+18005550100 voice']);
    expect(short('(213) 555-0100. Form I 821-2024')).toEqual(['+12135550100 voice']);
    expect(short('(213) 555-0100. Case number 234-5678. Grant: 300-1200. Tickets - 200-5000')).toEqual([
      '+12135550100 voice',
    ]);
    expect(short('Pantry: (213) 555-0100. Ashford (area code 740): call 555-0177.')).toEqual(['+12135550100 voice']);
  });
});

describe('what only looks like a number', () => {
  it.each([
    '2016-07-23',
    '07/23/2016',
    '98101-2345',
    'EIN 12-3456789',
    'Tax ID: 9123456780',
    'License # 2064613222',
    '$2,064,613,222',
    '1234567890123456',
    '2015-2016-2017',
    '206-461-322',
    'ISBN 978-0-306-40615-7',
    '192.168.100.200',
    '10:00-12:00',
    '4111 1111 1111 1111',
    'order no. 2064613222',
    'IBAN: NL00 BANK 0123 4567 89',
    'ABN 61 255 500 123',
  ])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('one string that is a number', () => {
  it.each([
    ['tel:+1-206-461-3222', '+12064613222', null, 'voice'],
    ['tel:2064613222;ext=5', '+12064613222', '5', 'voice'],
    ['tel:206-461-3222,,12', '+12064613222', '12', 'voice'],
    ['tel:211', '211', null, 'voice'],
    ['tel:988', '988', null, 'voice'],
    ['tel:85585', '85585', null, 'voice'],
    ['sms:741741', '741741', null, 'text'],
    ['sms:+12064613222?body=Hello', '+12064613222', null, 'text'],
    ['tel:%28206%29%20461-3222', '+12064613222', null, 'voice'],
    ['(206) 461-3222 x 9', '+12064613222', '9', 'voice'],
  ])('%s', (written, number, extension, type) => {
    expect(readPhone(written)).toMatchObject({ number, extension, type });
  });

  it.each(['tel:', 'tel:911', 'no phone', '', 'tel:123', 'tel:0000', 'tel:%'])('is none: "%s"', (written) => {
    expect(readPhone(written)).toBeNull();
  });
});

it('judges numbers by the plans of the installed library', () => {
  expect(plans).toEqual(phonePlans());
});
