/** All notes together: what is not finished, and whether the signed ones are as they were signed. */
export { GroupScreen } from './group-screen';
export { NobodysNoteScreen } from './nobodys-note';
export { NotesScreen } from './notes-screen';
