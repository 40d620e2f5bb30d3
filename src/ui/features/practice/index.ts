export { FirstPractice } from './first-practice';
export { PracticeSection } from './practice-section';
export { SetEditorScreen } from './set-editor-screen';
export { SetsScreen } from './sets-screen';
