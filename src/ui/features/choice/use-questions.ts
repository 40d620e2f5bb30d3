/** What waits to be chosen, and what the devices are called; undefined while it is read. */
import { type OpenQuestion, QUESTION_TABLES, readQuestions } from '../../../app/conflicts/read-questions';
import { type DeviceNames, readDeviceNames } from '../../../app/devices/device-names';
import { useApp, useRecords } from '../../hooks';

export interface Questions {
  readonly all: readonly OpenQuestion[];
  readonly names: DeviceNames;
}

export function useQuestions(): Questions | undefined {
  const app = useApp();
  return useRecords(QUESTION_TABLES, async () => ({
    all: await readQuestions(app),
    names: await readDeviceNames(app),
  }));
}
