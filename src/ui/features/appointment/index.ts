/** Meeting clients, and days that must not be missed. */
export { AppointmentSection } from './appointment-section';
