import './calendar.css';

/** Days, and what stands on them. */
export { CalendarScreen } from './calendar-screen';
