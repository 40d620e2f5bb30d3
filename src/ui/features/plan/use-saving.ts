/** What the forms of a plan share: the draft they are typed into, what is wrong, saving once, and saying how it ended. */
import { useState } from 'preact/hooks';
import type { Committed, OpenDraft } from '../../../app/app';
import type { Result } from '../../../domain/record/result';
import { type FormErrors, showToast, writeFailureText } from '../../components';
import type { Refusal } from '../../components/write-failure-text';
import { fieldsOf, useOneAtATime, useOutcome } from '../../hooks';
import { errorsOf, type WrongWords } from '../wrong-words';

export interface Saving<Body, Why extends string> {
  readonly draft: OpenDraft<Body>;
  readonly wrong: WrongWords<Why>;
  /** Everything that is wrong with what was typed, to be said at once. */
  readonly check?: (typed: Body) => readonly Why[];
  readonly write: (typed: Body) => Promise<Result<Committed | null, Refusal | Why>>;
  readonly said: () => string;
  readonly onDone: () => void;
}

export function useSaving<Body extends object, Why extends string>({
  draft,
  wrong,
  check,
  write,
  said,
  onDone,
}: Saving<Body, Why>) {
  const outcome = useOutcome();
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, once] = useOneAtATime();
  const { form, change, disabled } = fieldsOf(draft);
  const say = (found: readonly Why[]) => setErrors(errorsOf(wrong, found));
  const isWrong = (why: string): why is Why => why in wrong;
  const save = async () => {
    // Somebody types in another window; it is hers to save.
    if (disabled) return;
    const typed = draft.body.peek();
    const found = check?.(typed) ?? [];
    say(found);
    if (found.length > 0) return;
    const saved = await write(typed);
    if (saved.ok) {
      outcome(saved, said());
      onDone();
    } else if (isWrong(saved.why)) say([saved.why]);
    else showToast({ text: writeFailureText(saved.why as Refusal) });
  };
  return { form, change, disabled, frame: { draft, errors, busy, disabled, onSubmit: () => void once(save), onDone } };
}
