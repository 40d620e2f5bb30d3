/**
 * What the two faces say to each other before there is a key, and the envelope of everything after it. What does not fit
 * exactly is treated as if it had not come.
 *
 *   web                                extension
 *   pair-ask {commitment}      →
 *                              ←       pair-answer {offer, vaultId}
 *   pair-show {offer}          →       both show six digits; somebody allows it in the extension
 *                              ←       pair-allowed, or pair-refused {why}
 *   begin {pairing, drawn}     →       any later line
 *                              ←       begun {drawn}, or unknown
 *   sealed {message}           ⇄       sealed {message}
 */
import * as v from 'valibot';
import { PairingOffer } from '../../vault';

const hexDigits = (length: number) => v.pipe(v.string(), v.regex(/^[0-9a-f]*$/), v.length(length));
const sealed = v.strictObject({ kind: v.literal('sealed'), message: v.string() });

/** Why a pairing did not come about; each has its own sentence in the catalogue. */
export const PAIRING_REFUSALS = [
  'not-allowed',
  'too-late',
  'too-many',
  'another-asks',
  'not-the-same',
  'locked',
] as const;
export type PairingRefusal = (typeof PAIRING_REFUSALS)[number];

const FromWeb = v.variant('kind', [
  v.strictObject({ kind: v.literal('pair-ask'), commitment: hexDigits(64) }),
  v.strictObject({ kind: v.literal('pair-show'), offer: PairingOffer }),
  /** The web app still waits: keeps the worker awake. */
  v.strictObject({ kind: v.literal('pair-wait') }),
  v.strictObject({ kind: v.literal('begin'), pairing: hexDigits(32), drawn: hexDigits(32) }),
  sealed,
]);
export type FromWeb = v.InferOutput<typeof FromWeb>;
/** Null for anything else. */
export const asFromWeb = (data: unknown): FromWeb | null => (v.is(FromWeb, data) ? data : null);

const FromExtension = v.variant('kind', [
  v.strictObject({
    kind: v.literal('pair-answer'),
    offer: PairingOffer,
    vaultId: v.union([v.pipe(v.string(), v.uuid()), v.literal('')]),
  }),
  v.strictObject({ kind: v.literal('pair-allowed') }),
  v.strictObject({ kind: v.literal('pair-refused'), why: v.picklist(PAIRING_REFUSALS) }),
  v.strictObject({ kind: v.literal('begun'), drawn: hexDigits(32) }),
  /** This extension knows no such pairing (any more). */
  v.strictObject({ kind: v.literal('unknown') }),
  sealed,
]);
export type FromExtension = v.InferOutput<typeof FromExtension>;
/** Null for anything else. */
export const asFromExtension = (data: unknown): FromExtension | null => (v.is(FromExtension, data) ? data : null);
