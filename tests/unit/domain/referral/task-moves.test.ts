import { describe, expect, test } from 'vitest';
import type { TaskStatus } from '../../../../src/domain/referral/status';
import { isFinal, mayMove, TASK_STATUSES } from '../../../../src/domain/referral/task-moves';

/** Written out again from the design, so that a slip in the code's table shows. */
const LISTED = `
  draft requested; draft cancelled
  requested accepted; requested rejected; requested on-hold; requested cancelled
  accepted in-progress; accepted on-hold; accepted completed; accepted failed; accepted cancelled
  in-progress accepted; in-progress on-hold; in-progress completed; in-progress failed; in-progress cancelled
  on-hold accepted; on-hold in-progress; on-hold completed; on-hold failed; on-hold cancelled`
  .split(/[;\n]/)
  .map((line) => line.trim())
  .filter(Boolean);

describe('the status of an attempt moves only as listed', () => {
  for (const from of TASK_STATUSES) {
    for (const to of TASK_STATUSES) {
      const listed = LISTED.includes(`${from} ${to}`) || (to === 'entered-in-error' && from !== to);
      test(`from ${from} to ${to} is ${listed ? 'a move' : 'refused'}`, () => {
        expect(mayMove(from, to)).toBe(listed);
      });
    }
  }

  test('the five endings are final', () => {
    const final: TaskStatus[] = ['rejected', 'cancelled', 'completed', 'failed', 'entered-in-error'];
    expect(TASK_STATUSES.filter(isFinal).sort()).toEqual(final.sort());
  });
});
