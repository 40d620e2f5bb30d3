import './assessment.css';

export { AnswerScreen } from './answer-screen';
export { AnswersScreen } from './answers-screen';
export { AssessmentTab } from './assessment-tab';
export { CompareScreen } from './compare-screen';
export { IntakeSection } from './intake-section';
export { PhaseGate } from './phase-gate';
