/** What a keyset says about the ways into its vault, without any of their secrets. */
import { type Bytes, fromBase64 } from './bytes';
import { isPasskeyWrap, isPassWrap, isRecoveryWrap, type Keyset } from './keyset';
import { passkeyName } from './wrap-passkey';

export interface WaysIn {
  /** More than one: it was changed on two devices before they met, and each device's opens the vault. */
  readonly passphrases: number;
  readonly recoveryKeys: number;
  readonly passkeys: readonly {
    readonly id: string;
    /** Null where it cannot be read. */
    readonly name: string | null;
    /** Host name or extension id where the browser lets it be used. */
    readonly site: string;
  }[];
  readonly epochs: number;
}

export async function waysIn(keyset: Keyset, root: CryptoKey): Promise<WaysIn> {
  const passkeys = keyset.wraps.filter(isPasskeyWrap).map(async (wrap) => ({
    id: wrap.id,
    site: wrap.site,
    name: await passkeyName(keyset.vaultId, wrap, root),
  }));
  return {
    passphrases: keyset.wraps.filter(isPassWrap).length,
    recoveryKeys: keyset.wraps.filter(isRecoveryWrap).length,
    passkeys: await Promise.all(passkeys),
    epochs: keyset.epochs.length,
  };
}

/** What a passkey is asked with. */
export interface PasskeyToAsk {
  /** Of its wrap. */
  readonly id: string;
  readonly credential: Bytes;
  readonly salt: Bytes;
}

/** The passkeys that the browser lets be used at `site`. */
export const passkeysToAsk = (keyset: Keyset, site: string): readonly PasskeyToAsk[] =>
  keyset.wraps.filter(isPasskeyWrap).flatMap((wrap) => {
    const [credential, salt] = [fromBase64(wrap.credential), fromBase64(wrap.salt)];
    return wrap.site === site && credential && salt ? [{ id: wrap.id, credential, salt }] : [];
  });
