/**
 * What the two faces say to each other beside the exchange, sealed like it. Nothing here opens anything: the most it does
 * is to lock, and to forget.
 *
 *   {"unpair":true}                                              either way: the sender has forgotten this connection
 *   {"locked":{"by":"system","at":1795000000000,"now":true}}     extension → web app: the person locked everything
 */
import * as v from 'valibot';

const Unpair = v.strictObject({ unpair: v.literal(true) });
export const UNPAIR: v.InferOutput<typeof Unpair> = { unpair: true };
export const isUnpair = (message: unknown): boolean => v.is(Unpair, message);

const Locked = v.strictObject({
  locked: v.strictObject({
    by: v.picklist(['system', 'asked']),
    /** Epoch milliseconds, by the clock of this computer. */
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** It happens now; else it is told to a line that was not there then. */
    now: v.boolean(),
  }),
});
export type LockedAside = v.InferOutput<typeof Locked>['locked'];
/** Null for anything else. */
export const asLocked = (message: unknown): LockedAside | null => (v.is(Locked, message) ? message.locked : null);

/** Does this lock what was unlocked at `openedAt`? A lock from before that is over; one to come is a clock gone wrong. */
export const locksWhat = ({ at, now }: LockedAside, openedAt: number, clock: number): boolean =>
  now || (at >= openedAt && at <= clock);
