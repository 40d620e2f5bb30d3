import { describe, expect, test } from 'vitest';
import { type Household, livesIn } from '../../../../src/domain/person/household';
import { type Person, peopleOf, talkAnswer } from '../../../../src/domain/person/person';

const TODAY = '2026-11-23';
const AT = '2026-11-01T10:00:00.000Z';
const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: name,
  clientId: 'ana',
  name,
  role: 'friend',
  createdAt: AT,
  ...more,
});

describe('the people around a client', () => {
  test('emergency contacts first, then family and support, then the care team; those who left last', () => {
    const people = [
      person('Dr. Vega', { role: 'doctor' }),
      person('Old friend', { until: '2026-01-01', emergency: true }),
      person('Bea'),
      person('Nurse Ng', { role: 'nurse', emergency: true }),
      person('Carl', { emergency: true }),
      person('Somebody else’s', { clientId: 'bob' }),
    ];
    expect(peopleOf(people, 'ana', TODAY).map(({ name }) => name)).toEqual([
      'Carl',
      'Bea',
      'Nurse Ng',
      'Dr. Vega',
      'Old friend',
    ]);
  });

  test('whether we may talk to them is “not asked” until somebody asked', () => {
    expect(talkAnswer({})).toBe('not-asked');
    expect(talkAnswer({ mayTalk: { value: 'no' } })).toBe('no');
    expect(talkAnswer({ mayTalk: { absent: 'asked-declined' } })).toBe('asked-declined');
    expect(talkAnswer({ mayTalk: { value: 'later' } })).toBe('not-asked');
  });
});

describe('a household', () => {
  test('lists who lives there, and one that was never written down lists nobody', () => {
    const household: Household = { id: 'ana', clientId: 'ana', members: { bea: { kind: 'person' } }, createdAt: AT };
    expect([livesIn(household, 'bea'), livesIn(household, 'carl'), livesIn(undefined, 'bea')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
