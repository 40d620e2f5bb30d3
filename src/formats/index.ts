/** The door to formats of other programs: string in, string out. */
export { type CalendarEvent, writeCalendar } from './ics/write-calendar';
