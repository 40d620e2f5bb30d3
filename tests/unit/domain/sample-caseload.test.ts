import { describe, expect, test } from 'vitest';
import { contactMinutes } from '../../../src/domain/note/contact-time';
import { noteFormat } from '../../../src/domain/note/formats';
import { SIGNATURE } from '../../../src/domain/plan/locked';
import type { Plan, PlanSignature } from '../../../src/domain/plan/plan';
import { PEOPLE_AT_THE_START } from '../../../src/domain/sample/people-at-the-start';
import { PEOPLE_UNDER_WAY } from '../../../src/domain/sample/people-under-way';
import { sampleCaseload } from '../../../src/domain/sample/sample-caseload';
import { SAMPLE_RESOURCES } from '../../../src/domain/sample/sample-resources';

let counter = 0;
const edits = sampleCaseload({ now: '2026-11-23T18:00:00.000Z', zone: 'UTC', uuid: () => `id-${++counter}` });
const sets = edits.flatMap((edit) => ('set' in edit ? [{ table: edit.table, id: edit.id, set: edit.set }] : []));
const rows = (table: string) => sets.filter((edit) => edit.table === table);

describe('the sample caseload', () => {
  test('has twelve people and fifteen resources, every row marked as invented', () => {
    expect(rows('client')).toHaveLength(12);
    expect(rows('service_at_location')).toHaveLength(15);
    for (const { table, set } of sets) expect(`${table} ${set.sample}`).toBe(`${table} true`);
  });

  test('uses only numbers kept for fiction and addresses that cannot exist', () => {
    const numbers = [...rows('phone').map((r) => r.set.number), ...rows('client').map((r) => r.set.phone)];
    expect(numbers).toHaveLength(27);
    for (const number of numbers) expect(number).toMatch(/^\+121355501\d\d$/);
    expect(new Set(numbers).size).toBe(27);
    for (const { set } of rows('service')) expect(set.url).toMatch(/^https:\/\/\w+\.sampleville\.example\/$/);
  });

  test('is in English and Spanish, of varied categories, and names no address for the safe house', () => {
    const languages = new Set(SAMPLE_RESOURCES.flatMap((resource) => resource.languages));
    expect(languages).toContain('en');
    expect(languages).toContain('es');
    expect(new Set(SAMPLE_RESOURCES.map((resource) => resource.categories[0])).size).toBeGreaterThanOrEqual(10);
    expect(SAMPLE_RESOURCES.find((resource) => resource.key === 'safe')?.street).toBeUndefined();
    expect(rows('address')).toHaveLength(14);
  });

  test('writes notes in the sections of their format, none dated ahead', () => {
    for (const person of [...PEOPLE_AT_THE_START, ...PEOPLE_UNDER_WAY])
      for (const note of person.notes) {
        const known = noteFormat(note.format)?.sections.map((section) => section.id) ?? [];
        for (const id of Object.keys(note.sections)) expect(known).toContain(id);
        expect(note.daysAgo).toBeGreaterThanOrEqual(0);
      }
  });

  test('shows a signed plan with what was agreed, judged risks, a flag, an agreed time, and how long the contacts took', () => {
    const [plan] = rows('plan').map(({ set }) => set as unknown as Plan);
    const agreed = plan?.content?.goals ?? [];
    expect(agreed.map(({ id }) => id)).toEqual(rows('goal').map(({ id }) => id));
    const steps = agreed.flatMap((goal) => goal.steps.map(({ id }) => id));
    expect(new Set(steps)).toEqual(new Set(rows('step').map(({ id }) => id)));
    const signatures = Object.entries(rows('plan')[0]?.set ?? {}).filter(([field]) => field.startsWith(SIGNATURE));
    expect(signatures.map(([, put]) => (put as unknown as PlanSignature).of)).toEqual([plan?.frozenAt]);
    expect(rows('risk')).toHaveLength(2);
    expect(rows('appointment')).toHaveLength(1);
    const flags = rows('client').flatMap(({ set }) => Object.keys(set).filter((field) => field.startsWith('flags')));
    expect(flags).toHaveLength(1);
    const minutes = rows('note').map(({ set }) => contactMinutes(set));
    for (const some of minutes) expect(some).toBeGreaterThan(0);
  });

  test('points only to rows that are in it', () => {
    const ids = new Set(sets.map((edit) => edit.id));
    for (const { set } of sets)
      for (const field of [
        'clientId',
        'episodeId',
        'goalId',
        'referralId',
        'serviceAtLocationId',
        'service_id',
        'location_id',
        'organization_id',
      ])
        if (set[field] !== undefined) expect(ids).toContain(set[field]);
  });
});
