/** Settings of this device and this vault. */
export { SettingsScreen } from './settings-screen';
export { TrashScreen } from './trash-section';
