/** What a table of somebody's caseload says. */
import { describe, expect, test } from 'vitest';
import { readCaseloadRows, readCaseloadTable, textOfFile } from '../../../../../src/app/clients/read-caseload-file';
import { guessColumns } from '../../../../../src/domain/client/import/columns';
import { orderOf, readDate } from '../../../../../src/domain/client/import/read-date';

const OPTIONS = { today: '2026-11-23', order: 'month-first' } as const;
const still = () => ({ signal: new AbortController().signal });
async function table(text: string, choices = {}) {
  const rows = await readCaseloadRows(text, still());
  return rows.ok ? readCaseloadTable(rows.value, choices, OPTIONS, still()) : rows;
}
async function read(text: string, choices = {}) {
  const found = await table(text, choices);
  if (!found.ok) throw new Error(found.why);
  return found.value;
}
const first = async (text: string, choices = {}) => (await read(text, choices)).people[0];

describe('headings', () => {
  test.each([
    ['First Name,Last Name,DOB,Cell Phone,E-mail,Zip', 'given family birth-date phone email postal-code'],
    ['Client Name,Date of Birth,MRN,Intake Date', 'name birth-date identifier start'],
    ['Nombre(s),Apellido paterno,Apellido materno,F. Nac.,Teléfono', 'given family second-family birth-date phone'],
    ['Nombre,Fecha de nacimiento,Correo electrónico,Código postal', 'name birth-date email postal-code'],
    ['Nombre,Apellidos,Idioma,Worker', 'given family languages skip'],
    ['Phone,Phone,Name', 'phone skip name'],
  ])('%s', (headings, kinds) => {
    expect(guessColumns(headings.split(',')).join(' ')).toBe(kinds);
  });

  test('are noticed, and a file without them is read from its first row', async () => {
    expect((await read('Name,Phone\nRosa Muestra,555')).headings).toBe(true);
    const bare = await read('Rosa Muestra,555', { columns: ['name', 'phone'] });
    expect(bare.headings).toBe(false);
    expect(bare.people[0]?.facts).toMatchObject({ given: 'Rosa', family: 'Muestra', phone: '555' });
    expect((await read('Rosa Muestra,555')).named).toBe(false);
  });
});

describe('a whole name in one cell', () => {
  test.each([
    ['Smith, John, Jr.', 'John', 'Smith Jr.'],
    ['Smith, Jr., John', 'John', 'Smith Jr.'],
    ['Smith Jr., John', 'John', 'Smith Jr.'],
    ['John Smith, Jr.', 'John', 'Smith Jr.'],
    ['John Smith III', 'John', 'Smith III'],
    ['Smith, Jr.', '', 'Smith Jr.'],
    ['John Q. Smith III', 'John Q.', 'Smith III'],
    ['Smith, John, Quincy', 'John Quincy', 'Smith'],
    ['Smith, John,', 'John', 'Smith'],
    ['Smith,', 'Smith', ''],
    ['Jr.', 'Jr.', ''],
    ['Muestra, Guadalupe', 'Guadalupe', 'Muestra'],
    ['María José de la Cruz Muestra', 'María José', 'de la Cruz Muestra'],
  ])('%s keeps all that was written', async (name, given, family) => {
    expect((await first(`Name,Phone\n"${name}",1`))?.facts).toMatchObject({ given, family });
  });
});

describe('dates', () => {
  test.each([
    ['1984-05-06', '1984-05-06'],
    ['5/6/1984', '1984-05-06'],
    ['05-06-84', '1984-05-06'],
    ['5/6/26', '2026-05-06'],
    ['5/6/27', '1927-05-06'],
    ['May 6, 1984', '1984-05-06'],
    ['6 de mayo de 1984', '1984-05-06'],
    ['1984-05-06T00:00:00', '1984-05-06'],
    ['5/6/1984 12:00 AM', '1984-05-06'],
    ['30808', '1984-05-06'],
    ['19840506', '1984-05-06'],
  ])('%s is understood', (text, date) => {
    expect(readDate(text, 'month-first', '2026-11-23')).toBe(date);
  });

  test.each(['2/30/1984', '13/13/1984', 'soon', '1984', '5/6', '0000-00-00'])('%s is no date', (text) => {
    expect(readDate(text, 'month-first', '2026-11-23')).toBeNull();
  });

  test('one date that can be read one way alone decides for all of them', async () => {
    expect(orderOf(['5/6/1984', '31/5/1984'])).toBe('day-first');
    expect(orderOf(['5/6/1984', '5/31/1984'])).toBe('month-first');
    expect(orderOf(['5/6/1984'])).toBeNull();
    expect((await read('Name,DOB\nRosa,5/6/1984')).orderUnsure).toBe(true);
    expect((await first('Name,DOB\nRosa,5/6/1984\nAna,31/5/1984'))?.facts.birthDate).toBe('1984-06-05');
  });
});

describe('people', () => {
  test.each([
    ['Muestra, Ana', 'Ana', 'Muestra'],
    ['Ana Muestra', 'Ana', 'Muestra'],
    ['Ana de la Muestra', 'Ana', 'de la Muestra'],
    ['Ana María Ejemplez Muestra', 'Ana María', 'Ejemplez Muestra'],
    ['Ana', 'Ana', ''],
  ])('the whole name %s is taken apart', async (name, given, family) => {
    expect((await first(`Name;Phone\n${name};1`))?.facts).toMatchObject({ given, family });
  });

  test('two surnames, a middle name, languages and an interpreter find their places', async () => {
    const head = 'First Name,Middle Name,Apellido paterno,Apellido materno,Languages,Interpreter needed';
    expect((await first(`${head}\nAna,M.,Ejemplez,Muestra,Spanish and English,Yes`))?.facts).toEqual({
      given: 'Ana M.',
      family: 'Ejemplez Muestra',
      languages: { es: true, en: true },
      interpreter: true,
    });
  });

  test('what cannot be read is said by its line, and the rest of the row comes in', async () => {
    const { people } = await read(
      'Name,DOB,Language\nRosa,2/30/1984,Klingon\nAna,5/6/2031,es\n,5/6/1984,es\nEva,,es,x',
    );
    expect(people.map(({ line, broken, problems }) => [line, broken, problems.map(({ kind }) => kind)])).toEqual([
      [2, false, ['birth-date-wrong', 'language-unknown']],
      [3, false, ['birth-date-ahead']],
      [4, true, ['name-missing']],
      [5, true, ['too-many-cells']],
    ]);
    expect(people[0]?.facts).toEqual({ given: 'Rosa', family: '' });
  });

  test('a cell that looks like a formula is text', async () => {
    expect((await first("Name,Phone\n=HYPERLINK(1),'+1 213 555 0134"))?.facts).toMatchObject({
      given: '=HYPERLINK(1)',
      phone: '+1 213 555 0134',
    });
  });
});

test('a row whose quotation mark is not closed is left out with what stands in it, and the next ones come in', async () => {
  const { people } = await read('Name,DOB,Phone\n"Rosa,5/6/1984,1\nAna,5/6/1984,2\n"Eva",,3');
  expect(people.map(({ line, broken, problems }) => [line, broken, problems.map(({ kind }) => kind)])).toEqual([
    [2, true, ['quote-open']],
    [3, false, []],
    [4, false, []],
  ]);
  expect(people[0]?.cells).toEqual(['"Rosa', '5/6/1984', '1']);
});

test('what is no table of people, empty or too large is refused whole', async () => {
  const why = async (text: string) => {
    const found = await table(text);
    return found.ok ? 'read' : found.why;
  };
  expect(await why('')).toBe('empty');
  expect(await why('Name,Phone\n')).toBe('empty');
  expect(await why(`Name\n${'Rosa\n'.repeat(100_001)}`)).toBe('too-many-rows');
  expect(await why(`Name${',x'.repeat(300)}\nRosa`)).toBe('no-columns');
  expect(textOfFile(new Uint8Array(50_000_001))).toEqual({ ok: false, why: 'too-large' });
});
