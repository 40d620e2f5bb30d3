/** What forms share: the draft they are typed into, what is wrong, saving once, and saying how it ended. */
import { useState } from 'preact/hooks';
import type { Committed, OpenDraft } from '../../app/app';
import type { Result } from '../../domain/record/result';
import { type FormErrors, showToast, writeFailureText } from '../components';
import type { Refusal } from '../components/write-failure-text';
import { fieldsOf, useOneAtATime, useOutcome } from '../hooks';
import { errorsOf, type WrongWords } from './wrong-words';

export interface Saving<Body, Why extends string> {
  readonly draft: OpenDraft<Body>;
  /** Everything that is wrong with what was typed, by the names of the fields, to be said at once. */
  readonly check?: (typed: Body) => FormErrors;
  /** Where the words stand for what only the writing finds wrong. */
  readonly wrong?: WrongWords<Why>;
  readonly write: (typed: Body) => Promise<Result<Committed | null, Refusal | Why>>;
  readonly said: () => string;
  readonly onDone: () => void;
}

export function useSaving<Body extends object, Why extends string = never>(saving: Saving<Body, Why>) {
  const { draft, wrong, check, write, said, onDone } = saving;
  const outcome = useOutcome();
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, once] = useOneAtATime();
  const { form, change, disabled } = fieldsOf(draft);
  const isWrong = (why: string): why is Why => wrong !== undefined && why in wrong;
  const save = async () => {
    // Somebody types in another window; it is hers to save.
    if (disabled) return;
    const typed = draft.body.peek();
    const found = check?.(typed) ?? {};
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const saved = await write(typed);
    if (saved.ok) {
      outcome(saved, said());
      onDone();
    } else if (wrong && isWrong(saved.why)) setErrors(errorsOf(wrong, [saved.why]));
    else showToast({ text: writeFailureText(saved.why as Refusal) });
  };
  return { form, change, disabled, frame: { draft, errors, busy, disabled, onSubmit: () => void once(save), onDone } };
}
