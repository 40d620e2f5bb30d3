/** Fields that were written on two devices at once: where they are shown, and how one is chosen. */
export { ChoiceNotice } from './choice-notice';
export { ChoicesScreen } from './choices-screen';
export { OnField } from './on-field';
export { type Questions, useQuestions } from './use-questions';
