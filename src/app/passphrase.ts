/** What screens need to help with a passphrase. */
export { generatePassphrase, type PassphraseLevel, passphraseStrength } from '../vault';
