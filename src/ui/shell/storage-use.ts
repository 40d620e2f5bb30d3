/** How much room is left, for every place that shows it. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../hooks';

/** Bytes. */
export interface StorageUse {
  readonly used: number;
  readonly quota: number;
}

/** Early enough to make a backup and to free some space in peace. */
const LOW = 0.8;

export const isLow = ({ used, quota }: StorageUse): boolean => used / quota >= LOW;

/** Undefined until it is known, and where the browser does not say. `tick`: a change asks again. */
export function useStorageUse(tick = 0): StorageUse | undefined {
  const { platform } = useApp();
  const [use, setUse] = useState<StorageUse>();
  // `tick` is named so that its change asks again.
  useEffect(() => {
    let here = true;
    void platform.storageUse?.().then((found) => here && setUse(found ?? undefined));
    return () => {
      here = false;
    };
  }, [platform, tick]);
  return use;
}
