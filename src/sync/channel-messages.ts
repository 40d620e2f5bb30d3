/**
 * What two ends of a channel say to each other, each message checked before it is believed; anything else is let pass as
 * if it had not come. Bytes travel as `Uint8Array` (structured clone).
 *
 *   asks     {"caseclip":1,"n":7,"call":"put","key":"mzxw6ytboi4dg/0000000042","bytes":…}
 *   answers  {"caseclip":1,"n":7,"ok":true,"value":"stored"}      {"caseclip":1,"n":7,"ok":false,"why":"full"}
 *   hints    {"caseclip":1,"woke":true}
 */
import * as v from 'valibot';

const VERSION = 1;
const LARGEST = 32 * 1024 * 1024;
const MOST_KEYS = 10_000;

const common = { caseclip: v.literal(VERSION), n: v.pipe(v.number(), v.integer(), v.minValue(0)) };
const key = v.pipe(v.string(), v.maxLength(200));
const cursor = v.pipe(v.string(), v.maxLength(1_000));
const bytes = v.custom<Uint8Array>((one) => one instanceof Uint8Array && one.length <= LARGEST);

export const Ask = v.variant('call', [
  v.strictObject({ ...common, call: v.literal('put'), key, bytes }),
  v.strictObject({ ...common, call: v.literal('get'), key }),
  v.strictObject({ ...common, call: v.literal('list'), cursor: v.nullable(cursor) }),
  v.strictObject({ ...common, call: v.literal('watch') }),
  v.strictObject({ ...common, call: v.literal('unwatch') }),
]);
export type Ask = v.InferOutput<typeof Ask>;
/** An ask before it is numbered. */
export type Wish = Ask extends infer One ? (One extends Ask ? Omit<One, 'caseclip' | 'n'> : never) : never;

const Listing = v.strictObject({ keys: v.pipe(v.array(key), v.maxLength(MOST_KEYS)), cursor, more: v.boolean() });
const why = v.picklist(['unreachable', 'not-allowed', 'full']);

export const Answer = v.variant('ok', [
  v.strictObject({
    ...common,
    ok: v.literal(true),
    value: v.union([v.picklist(['stored', 'present']), v.null(), bytes, Listing]),
  }),
  v.strictObject({ ...common, ok: v.literal(false), why }),
]);
export type Answer = v.InferOutput<typeof Answer>;

export const Hint = v.strictObject({ caseclip: v.literal(VERSION), woke: v.literal(true) });

export const HINT = { caseclip: VERSION, woke: true } as const;
export const numbered = <Message extends object>(n: number, message: Message) =>
  ({ caseclip: VERSION, n, ...message }) as const;

/** Both ends of something like a MessagePort. Messages arrive in order or not at all. */
export interface Channel {
  post(message: unknown): void;
  /** Returns the unsubscriber. */
  onMessage(heard: (message: unknown) => void): () => void;
}
