/** SHA-256 (FIPS 180-4) of bytes that are not secret: names of batches, digests of the content. */
import type { Bytes } from './bytes';

export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Bytes));
