/** Opening a locked vault. */
export { UnlockScreen } from './unlock-screen';
