/** Labels in many shapes: headings, run-in words, several in a line, questions, columns; and where a value ends. */
import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../../src/clip/capture/block';
import { PageText } from '../../../src/clip/capture/page-text';
import { fieldOfLabel } from '../../../src/clip/fields/label-words';
import { readLabelled } from '../../../src/clip/fields/labelled';
import { fieldOfQuestion } from '../../../src/clip/fields/question-words';
import { sentencesOf } from '../../../src/clip/fields/sentence-split';
import { tellingsOf } from '../../../src/clip/fields/tellings';
import { fold } from '../../../src/clip/words/fold';

/** "h2 Who can come", "p Anyone", "li Photo ID" as blocks of a page. */
function pageOf(...lines: readonly string[]): PageText {
  return new PageText(
    lines.map((line, index): Block => {
      const [, tag = 'p', text = line] = /^(\w+) ([\s\S]*)$/.exec(line) ?? [];
      const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
      const boldStart = level > 0 ? text.length : 0;
      return { index, text, tag, element: -1, level, region: 'main', hidden: false, row: -1, boldStart, links: [] };
    }),
  );
}

const read = (...lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    readLabelled(pageOf(...lines), 0, lines.length - 1)
      .reverse()
      .map(({ field, text }) => [field, text]),
  );

describe('what a label means', () => {
  it.each([
    ['Who may come', 'eligibility'],
    ['Eligibility requirements', 'eligibility'],
    ['Voor wie?', 'eligibility'],
    ['Please bring to your visit', 'documents'],
    ['What to have ready', 'documents'],
    ['Wat neemt u mee', 'documents'],
    ['Client intake process', 'application'],
    ['Program fees', 'fees'],
    ['Kosten', 'fees'],
    ['Area served', 'area'],
    ['Counties served', 'area'],
    ['Wheelchair accessible', 'accessibility'],
    ['What to expect', null],
    ['What you need to know', null],
    ['How to donate', null],
    ['How to get here', null],
    ['Who we are', 'description'],
    ['Board of directors', null],
  ])('%s → %s', (label, field) => expect(fieldOfLabel(fold(label))).toBe(field));

  it.each([
    ['Who can come?', 'eligibility'],
    ['Do I qualify for help?', 'eligibility'],
    ['What do I need to bring?', 'documents'],
    ['¿Qué necesito traer?', 'documents'],
    ['Is there a cost?', 'fees'],
    ['¿Cuánto cuesta?', 'fees'],
    ['How do I get help?', 'application'],
    ['Do I need an appointment?', 'application'],
    ['¿Cómo puedo solicitar ayuda?', 'application'],
    ['How do I volunteer?', null],
    ['Where can I park?', null],
  ])('the question %s → %s', (question, field) => expect(fieldOfQuestion(fold(question))).toBe(field));
});

describe('where a value begins and ends', () => {
  test('a list below a heading is taken whole, though its items read like labels', () => {
    expect(read('h2 What to bring', 'li Photo ID', 'li Proof of address', 'li Proof of income', 'h2 Hours')).toEqual({
      documents: 'Photo ID; Proof of address; Proof of income',
    });
  });

  test('one paragraph belongs to a heading, a second only when it says more of the same', () => {
    expect(read('h3 Who can come', 'p Anyone in town.', 'p We meet in the church hall.').eligibility).toBe(
      'Anyone in town.',
    );
    expect(read('h3 Who can come', 'p Anyone in town.', 'p You must be 18 or older.').eligibility).toBe(
      'Anyone in town. You must be 18 or older.',
    );
  });

  test('several labels in one line, and lines of one paragraph', () => {
    expect(read('p Ages: 18 and up | Cost: $5 a visit | Languages: English, Spanish')).toEqual({
      eligibility: '18 and up',
      fees: '$5 a visit',
      languages: 'English, Spanish',
    });
    expect(read('p Eligibility: Residents of Clark County\nPhone: 555-0134\nFees: None, all help is free')).toEqual({
      eligibility: 'Residents of Clark County',
      fees: 'None, all help is free',
    });
  });

  test('what stands under a heading for donors and volunteers is nobody’s condition', () => {
    expect(
      read(
        'h1 Oak House',
        'h2 Volunteer with us',
        'p Requirements: be 16 or older',
        'h2 Fees',
        'p None of our help costs money',
      ),
    ).toEqual({
      fees: 'None of our help costs money',
    });
  });

  test('a title of the page and a bare number label nothing', () => {
    expect(read('h1 Get help', 'p We are here for you.')).toEqual({});
    expect(read('h2 Appointments', 'p 613-555-0150')).toEqual({});
    expect(read('p The free meal is served every Sunday at 1:30pm at the playground.').fees).toBeUndefined();
  });
});

describe('sentences', () => {
  test('end where a person ends them', () => {
    const texts = sentencesOf('Open 9 a.m. to noon at St. Mary’s. Bring ID\nand a bag. Walk-ins welcome').map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['Open 9 a.m. to noon at St. Mary’s.', 'Bring ID\nand a bag.', 'Walk-ins welcome']);
    expect(sentencesOf('A clinic opens on Dec. 6 with Rev. Sample. Come!')).toHaveLength(2);
  });

  test('of menus, quotations and calls for gifts are left out', () => {
    const page = pageOf(
      'p “You must be strong,” said the director.',
      'p Volunteers must be 16 or older.',
      'p Please donate to keep our services free.',
      'h2 Employment opportunities',
      'p Applicants must have a degree.',
      'h2 Meals',
      'p Everyone is welcome.',
    );
    expect(tellingsOf(page, 0, 6).map(({ text }) => text)).toEqual(['Everyone is welcome.']);
  });
});

describe('what only looks like an answer', () => {
  test('advice under a question asks for no papers', () => {
    expect(read('h2 What do I need before I call?', 'p Time, and a quiet room.')).toEqual({});
    expect(read('h2 What do I need before I call?', 'p Your lease and a bill.')).toEqual({
      documents: 'Your lease and a bill.',
    });
    expect(read('h2 What should I bring?', 'p Just yourself.')).toEqual({ documents: 'Just yourself.' });
  });

  test('captions of a form are no values', () => {
    expect(read('p Dirigido a:', 'p Nombre:', 'button Enviar')).toEqual({});
    expect(read('p Quiénes pueden acudir', 'p Vecinos del barrio')).toEqual({ eligibility: 'Vecinos del barrio' });
  });
});
