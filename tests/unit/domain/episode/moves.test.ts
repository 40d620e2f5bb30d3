import { expect, test } from 'vitest';
import { closingStatus, isOpen } from '../../../../src/domain/episode/moves';

test('a case that was under way is finished, one that never began is cancelled, a closed one stays', () => {
  expect(closingStatus('active')).toEqual({ ok: true, value: 'finished' });
  expect(closingStatus('onhold')).toEqual({ ok: true, value: 'finished' });
  expect(closingStatus('waitlist')).toEqual({ ok: true, value: 'cancelled' });
  expect(closingStatus('finished')).toEqual({ ok: false, why: 'not-open' });
  expect(isOpen('finished')).toBe(false);
});
