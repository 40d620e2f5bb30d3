/** What screens need to help with a passphrase. */
export {
  generatePassphrase,
  type PassphraseLevel,
  type PassphraseStrength,
  passphraseStrength,
  type WordLanguage,
} from '../vault';
