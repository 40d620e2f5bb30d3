/** Asks for the passphrase or recovery key before a key is changed: an open screen may be somebody else's. */
import type { KeyChangeFailure } from '../../../app/keys/keys';
import type { PasskeyProblem } from '../../../app/platform';
import type { Result } from '../../../domain/record/result';
import { m } from '../../../i18n';
import { SecretForm, type SecretFormProps } from '../secret-form';
import { KEY_FAILURES } from './failure-text';

export interface KeyFormProps extends Omit<SecretFormProps, 'submit'> {
  /** Where another vault than the open one is meant: why it did not open, in its own words. */
  readonly words?: Partial<Readonly<Record<KeyChangeFailure | PasskeyProblem, () => string>>>;
  readonly submit: (secret: string) => Promise<Result<unknown, KeyChangeFailure | PasskeyProblem>>;
  readonly onDone: () => void;
}

export function KeyForm({ words, submit, onDone, ...form }: KeyFormProps) {
  const change = async (secret: string) => {
    const changed = await submit(secret);
    if (!changed.ok) return { secret: (words?.[changed.why] ?? KEY_FAILURES[changed.why])() };
    onDone();
    return;
  };
  return <SecretForm hint={m.keys_secret_hint()} busyVerb={m.unlock_working()} {...form} submit={change} />;
}
