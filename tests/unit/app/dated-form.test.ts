import { describe, expect, test } from 'vitest';
import { formOfStep, withLastDay } from '../../../src/app/plan/steps';
import {
  checkDated,
  type DatedForm,
  lastDay,
  newDated,
  offeredRules,
  ruleNotice,
  ruleOf,
  withRule,
} from '../../../src/app/todos/dated-form';
import { addDays } from '../../../src/domain/time/plain-date';
import { firstByRule } from '../../../src/domain/time/recurrence-days';

const chosen = (due: string, repeat: string) => withRule(newDated('', due), repeat);

describe('a check-in by months', () => {
  test('is offered by its day and, where not every month has that, by the last day', () => {
    const monthly = (due: string) => offeredRules(due).filter((rule) => rule.startsWith('FREQ=MONTHLY;BYMONTHDAY'));
    expect(monthly('2026-11-15')).toEqual(['FREQ=MONTHLY;BYMONTHDAY=15']);
    expect(monthly('2027-01-29')).toEqual(['FREQ=MONTHLY;BYMONTHDAY=29', 'FREQ=MONTHLY;BYMONTHDAY=-1']);
    expect(monthly('2026-11-30')).toEqual(['FREQ=MONTHLY;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTHDAY=-1']);
    expect(monthly('2027-02-28')).toEqual(['FREQ=MONTHLY;BYMONTHDAY=28', 'FREQ=MONTHLY;BYMONTHDAY=-1']);
  });

  test('says that shorter months are left out, and begins on the last day where that is chosen', () => {
    expect(ruleNotice(chosen('2027-01-28', 'FREQ=MONTHLY;BYMONTHDAY=28'))).toBeNull();
    for (const day of ['29', '30', '31'])
      expect(ruleNotice(chosen(`2027-01-${day}`, `FREQ=MONTHLY;BYMONTHDAY=${day}`))).toBe('shorter-months');
    const last = chosen('2027-01-29', 'FREQ=MONTHLY;BYMONTHDAY=-1');
    expect([last.due, ruleNotice(last)]).toEqual(['2027-01-31', 'last-day']);
  });

  test('by years on a February 29 says that other years are left out, and is offered by the last day too', () => {
    expect(ruleNotice(chosen('2028-02-29', 'FREQ=YEARLY'))).toBe('shorter-years');
    expect(ruleNotice(chosen('2028-02-28', 'FREQ=YEARLY'))).toBeNull();
    expect(offeredRules('2028-02-29')).toContain('FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1');
  });

  test('whatever day it begins on, every rule that is offered falls on the day of the form', () => {
    for (let day = '2027-01-01'; day < '2029-01-01'; day = addDays(day, 1))
      for (const rule of offeredRules(day)) {
        const { due } = chosen(day, rule);
        expect(firstByRule(rule, due)).toBe(due);
        if (!rule.endsWith('=-1')) expect(due).toBe(day);
        // Choosing another rule from there finds the chosen one still among those offered.
        expect(offeredRules(due)).toContain(rule);
      }
  });

  test('a routine of the plan goes by the last day as well, and no day that is none is made one', () => {
    const form = formOfStep({
      id: 's',
      clientId: 'c',
      goalId: 'g',
      text: 'Pay the rent',
      owner: 'client',
      status: 'requested',
      rrule: 'FREQ=MONTHLY',
      createdAt: '2026-11-22T10:00:00.000Z',
    });
    expect(withLastDay({ ...form, due: '2027-01-29' }, true)).toMatchObject({ lastDay: true, due: '2027-01-31' });
    expect(withLastDay({ ...form, due: '2027-01-29' }, false)).toMatchObject({ lastDay: false, due: '2027-01-29' });
    expect(withLastDay(form, true)).toMatchObject({ lastDay: true, due: '' });
    expect(chosen('soon', 'FREQ=DAILY').due).toBe('soon');
  });
});

describe('what comes again', () => {
  const weekly: DatedForm = { ...chosen('2026-11-23', 'FREQ=WEEKLY;BYDAY=MO'), title: 'Call' };

  test('goes on without an end, ends after so many times, or on a day', () => {
    expect(ruleOf(weekly)).toBe('FREQ=WEEKLY;BYDAY=MO');
    expect(ruleOf({ ...weekly, ends: 'times', times: ' 4 ' })).toBe('FREQ=WEEKLY;BYDAY=MO;COUNT=4');
    expect(ruleOf({ ...weekly, ends: 'until', until: '2026-12-31' })).toBe('FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231');
    expect(ruleOf({ ...weekly, repeat: '', ends: 'times', times: '4' })).toBe('');
  });

  test('says on which day it comes for the last time', () => {
    expect(lastDay(weekly)).toBeNull();
    expect(lastDay({ ...weekly, ends: 'times', times: '4' })).toBe('2026-12-14');
    expect(lastDay({ ...weekly, ends: 'until', until: '2026-12-31' })).toBe('2026-12-28');
    expect(lastDay({ ...weekly, ends: 'times', times: 'a few' })).toBeNull();
    expect(lastDay({ ...weekly, due: 'soon', ends: 'times', times: '4' })).toBeNull();
  });

  test('is not taken with an end that is none, or one before it begins', () => {
    const wrong = (end: Partial<DatedForm>) => checkDated({ ...weekly, ...end });
    for (const times of ['', '0', '1000', '1e1', '0x3', '2.5', '-1'])
      expect(wrong({ ends: 'times', times })).toEqual(['times-wrong']);
    for (const until of ['', '2026-02-30', '2026-11-22'])
      expect(wrong({ ends: 'until', until })).toEqual(['until-wrong']);
    expect(wrong({ ends: 'until', until: '2026-11-23' })).toEqual([]);
    expect(wrong({ ends: 'times', times: '999' })).toEqual([]);
    // What does not come again has no end; neither has what a draft of an earlier version says nothing about.
    expect(wrong({ repeat: '', ends: 'times', times: '' })).toEqual([]);
  });
});
