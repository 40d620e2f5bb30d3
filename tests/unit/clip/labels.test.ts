/** Labels in English and Spanish, dates that are no weekly hours, days and times that stand apart. */
import { describe, expect, it } from 'vitest';
import { endsInDate, isSingleDate } from '../../../src/clip/draft/hours-groups';
import { pairDaysAndTimes } from '../../../src/clip/draft/pair-rows';
import { fieldOfLabel } from '../../../src/clip/fields/label-words';
import { languagesIn, languagesOffered } from '../../../src/clip/fields/languages';
import { digest } from '../../../src/clip/page/digest';
import { fold } from '../../../src/clip/words/fold';
import type { ScheduleValue } from '../../../src/domain/resource/resource-draft';

describe('what a label means', () => {
  it.each([
    ['Who qualifies', 'eligibility'],
    ['Requisitos', 'eligibility'],
    ['What to bring', 'documents'],
    ['Qué traer', 'documents'],
    ['How to apply', 'application'],
    ['Cómo solicitar', 'application'],
    ['Fees', 'fees'],
    ['Costo', 'fees'],
    ['Languages spoken', 'languages'],
    ['Horario de atención', 'hours'],
    ['Our Services', 'services'],
    ['Nuestra misión', 'description'],
    ['Grace House', null],
  ])('%s → %s', (label, field) => expect(fieldOfLabel(fold(label))).toBe(field));
});

describe('dates', () => {
  it('knows one date from a weekly hour with a date in it', () => {
    expect(isSingleDate('December 18 @ 9:00 am – 12:00 pm')).toBe(true);
    expect(isSingleDate('Every Monday 9 am – 12 pm, closed December 25')).toBe(false);
    expect(isSingleDate('Monday 9-12, Wednesday 1-4. Closed July 4.')).toBe(false);
    expect(endsInDate('Finance meeting\n20 Sep ')).toBe(true);
    expect(endsInDate('Closed July 4. Hours: ')).toBe(false);
  });
});

describe('days and times told apart', () => {
  const row = (byday: string, opens_at: string, closes_at: string): ScheduleValue => ({
    freq: 'WEEKLY',
    interval: 1,
    byday,
    opens_at,
    closes_at,
    notes: '',
  });
  it('gives each day the only times', () => {
    expect(pairDaysAndTimes([row('', '18:00', '19:00'), row('TU', '', ''), row('TH', '', '')])).toEqual([
      row('TU', '18:00', '19:00'),
      row('TH', '18:00', '19:00'),
    ]);
  });
  it('leaves whole rows alone', () => {
    const rows = [row('MO', '09:00', '17:00'), row('', '12:00', '13:00')];
    expect(pairDaysAndTimes(rows)).toBe(rows);
  });
});

describe('languages', () => {
  it('reads a list and an offer, not a mere mention', () => {
    expect(languagesIn('Español, English y Tagalog').sort()).toEqual(['en', 'es', 'tl']);
    expect(languagesOffered('Se habla español')).toEqual(['es']);
    expect(languagesOffered('English, Español')).toEqual(['en', 'es']);
    expect(languagesOffered('419-555-0103 (English/Spanish)')).toEqual(['en', 'es']);
    expect(languagesOffered('English | Español')).toEqual([]);
    expect(languagesOffered('French, Lick and Sons')).toEqual([]);
    expect(languagesOffered('Staff speak Navajo and Karen').sort()).toEqual(['kar', 'nv']);
    expect(languagesOffered('The Spanish Steps are in Rome')).toEqual([]);
  });
});

describe('digest of a page', () => {
  it('is 32 hex digits, the same for the same words and another for others', () => {
    expect(digest('Open Monday')).toMatch(/^[0-9a-f]{32}$/);
    expect(digest('Open Monday')).toBe(digest('Open Monday'));
    expect(digest('Open Monday')).not.toBe(digest('Open Mondax'));
  });
});
