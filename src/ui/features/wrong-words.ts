/** What a form says of its fields: the words for each thing that can be wrong, at the field where it stands. */
import type { FormErrors } from '../components';

/** Which field a refusal stands at, and its words. */
export type WrongWords<Why extends string> = Readonly<Record<Why, readonly [field: string, words: () => string]>>;

export const errorsOf = <Why extends string>(wrong: WrongWords<Why>, found: readonly Why[]): FormErrors =>
  Object.fromEntries(found.map((why) => [wrong[why][0], wrong[why][1]()]));
