/** Whether the resources of a clip are in the directory already; follows the directory and what is typed. */
import { useEffect, useState } from 'preact/hooks';
import type { ClipForm } from '../../../app/resources/clip-form';
import { findMatches } from '../../../app/resources/find-matches';
import { DIRECTORY_TABLES } from '../../../app/resources/read-resources';
import type { ResourceMatch } from '../../../domain/match/match-resource';
import { useApp, useRecords } from '../../hooks';

/** Undefined until the directory was read for the first time. */
export function useMatches(form: ClipForm): readonly ResourceMatch[] | undefined {
  const app = useApp();
  const settled = useSettled(form.forms);
  return useRecords(DIRECTORY_TABLES, () => findMatches(app, { ...form, forms: settled }), [settled]);
}

/** The value, once it has not changed for a moment: typing a name compares it once, not with every key. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 300);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
