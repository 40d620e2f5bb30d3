/**
 * Stored data on the screen. The screen follows the database: `read` runs now and after every change, in any window,
 * of a table it names. While the first reading runs the value is undefined; a read that fails goes to the boundary.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Records } from '../../app/app';
import type { TableName } from '../../domain/record/tables';
import { useApp } from './use-app';

/**
 * @param tables all tables `read` looks at
 * @param read gives the value to draw; it should depend on `inputs` only
 * @param inputs as for an effect: a change reads anew
 */
export function useRecords<Value>(
  tables: readonly TableName[],
  read: (records: Records) => Promise<Value>,
  inputs: readonly unknown[] = [],
): Value | undefined {
  const { records } = useApp();
  const [state, setState] = useState<{ readonly value: Value } | { readonly failure: unknown }>();
  // The caller names what `read` depends on.
  useEffect(() => {
    let here = true;
    const stop = records.follow(
      tables,
      // A rejection would be lost in the follower: it is carried to the screen and thrown there.
      () =>
        read(records).then(
          (value) => ({ value }),
          (failure: unknown) => ({ failure }),
        ),
      (next) => {
        if (here) setState(next);
      },
    );
    return () => {
      here = false;
      stop();
    };
  }, [records, tables.join(), ...inputs]);
  if (state && 'failure' in state) throw state.failure;
  return state?.value;
}
