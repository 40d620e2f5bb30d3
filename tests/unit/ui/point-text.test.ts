import { expect, test } from 'vitest';
import { dialled, pointText } from '../../../src/ui/features/people/point-text';

test.each([
  ['213 555 0134', '+12135550134', '(213) 555-0134'],
  ['(213) 555-0134 x4', '+12135550134;ext=4', undefined],
  ['+44 20 7946 0958', '+442079460958', '+44 20 7946 0958'],
  ['211', '211', '2-1-1'],
  ['555 0134 9', '55501349', '555 0134 9'],
  ['555 12 ask for Bea', undefined, '555 12 ask for Bea'],
  // A word after a whole local number spells nothing: this is no (555) 013-4466.
  ['555-0134 home', undefined, '555-0134 home'],
  ['213-555-0134 / 213-555-0135', undefined, '213-555-0134 / 213-555-0135'],
  ['555-0134, 555-0135', undefined, '555-0134, 555-0135'],
  ['*31#213-555-0134', '*31%232135550134', undefined],
  ['Bea has it', undefined, 'Bea has it'],
])('“%s” is dialled as %s', (value, number, shown) => {
  expect(dialled(value)).toBe(number);
  if (shown) expect(pointText({ system: 'phone', value })).toBe(shown);
});

test('an e-mail address is shown as it is', () => {
  expect(pointText({ system: 'email', value: 'x213@sampleville.example' })).toBe('x213@sampleville.example');
});
