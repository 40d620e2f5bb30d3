import { expect, test } from 'vitest';
import type { TaskStatus } from '../../../../src/domain/referral/status';
import { isFinal, TASK_STATUSES } from '../../../../src/domain/referral/task-moves';

test('the five endings of an attempt are final', () => {
  const final: TaskStatus[] = ['rejected', 'cancelled', 'completed', 'failed', 'entered-in-error'];
  expect(TASK_STATUSES.filter(isFinal).sort()).toEqual(final.sort());
});
