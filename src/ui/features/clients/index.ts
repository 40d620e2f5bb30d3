export { ClientFormScreen } from './client-form';
export { ClientScreen } from './client-page';
export { ClientsScreen } from './clients-screen';
export { NoteScreen } from './note-screen';
