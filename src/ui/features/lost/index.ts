/** The vault that was on this device is not there any more. */
export { LostScreen } from './lost-screen';
