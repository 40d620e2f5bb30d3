/** Settings of this device and this vault. */
export { NoteKitScreen } from './note-kit-screen';
export { SettingsScreen } from './settings-screen';
export { TrashScreen } from './trash-section';
