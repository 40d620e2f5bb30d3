/** What the directory knows of the resources of a clip; follows the directory, what is typed and what is decided. */
import { useEffect, useState } from 'preact/hooks';
import type { ClipForm } from '../../../app/resources/clip-form';
import { type FormReview, REVIEW_TABLES, reviewClip } from '../../../app/resources/find-matches';
import { useApp, useRecords } from '../../hooks';

/** Undefined until the directory was read for the first time. */
export function useReview(form: ClipForm): readonly FormReview[] | undefined {
  const app = useApp();
  const forms = useSettled(form.forms);
  return useRecords(REVIEW_TABLES, () => reviewClip(app, { ...form, forms }), [forms, form.decisions]);
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
