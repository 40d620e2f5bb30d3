/** What waits to be allowed, in the memory that all of the extension's contexts share. */
import type { SharedNotice } from '../../../app/platform';
import { changeArea, readArea, watchArea } from '../session-area';

export const pairingNotice: SharedNotice = {
  read: () => readArea('bridge'),
  change: (change) => changeArea('bridge', change),
  watch: (changed) => watchArea('bridge', changed),
};
