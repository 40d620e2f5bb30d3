/** The sample caseload of invented people. */
export { AddSamplesButton } from './add-samples-button';
