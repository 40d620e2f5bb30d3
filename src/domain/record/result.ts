/** Expected outcomes are values: every failure a person can meet is in a closed union, bugs throw. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Failure };

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
export const refused = <Failure>(why: Failure): { readonly ok: false; readonly why: Failure } => ({ ok: false, why });
