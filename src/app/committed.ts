import type { Result } from '../domain/record/result';
import { done } from '../domain/record/result';
import type { App, Change, Committed, WriteFailure } from './app';
import type { UseCaseChange } from './changes';

type NamedChange = Change & { readonly name: UseCaseChange };

export const commit = (app: App, change: NamedChange): Promise<Result<Committed, WriteFailure>> =>
  app.writer.commit(change);

/** What `decide` yields: a change, nothing to do, or a refusal that is passed on to the screen. */
export type Decision<Refusal> =
  | { readonly change: NamedChange }
  | { readonly nothing: true }
  | { readonly refuse: Refusal };

/**
 * Decides from what is there under the write lock. A refusal writes nothing and comes back as the failure; null
 * means that there was nothing to do.
 */
export async function commitFrom<Refusal = never>(
  app: App,
  decide: (device: string) => Promise<Decision<Refusal>>,
): Promise<Result<Committed | null, WriteFailure | Refusal>> {
  let refusal: { readonly why: Refusal } | undefined;
  const result = await app.writer.commitFrom(async (device) => {
    const decision = await decide(device);
    refusal = 'refuse' in decision ? { why: decision.refuse } : undefined;
    return 'change' in decision ? decision.change : null;
  });
  return refusal && result.ok ? { ok: false, why: refusal.why } : result;
}

/** As `commitFrom`, for a use-case that always has something to write or a reason not to. */
export async function commitDecided<Refusal>(
  app: App,
  decide: () => Promise<Exclude<Decision<Refusal>, { readonly nothing: true }>>,
): Promise<Result<Committed, WriteFailure | Refusal>> {
  const result = await commitFrom<Refusal>(app, decide);
  if (!result.ok) return result;
  if (!result.value) throw new Error('A decided change was not written');
  return done(result.value);
}

/** Adds what a screen needs to know to a successful outcome. */
export function withValue<Value, More, Failure>(
  result: Result<Value, Failure>,
  more: More,
): Result<Value & More, Failure> {
  return result.ok ? done({ ...result.value, ...more }) : result;
}
