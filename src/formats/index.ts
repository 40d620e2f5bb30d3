/** The door to formats of other programs: string in, string out. */
export { type DecodedText, decodeText } from './csv/decode-text';
export { type CsvProblem, type CsvTable, csvSteps, readCsv } from './csv/read-csv';
export { writeCsv } from './csv/write-csv';
export { type CalendarEvent, writeCalendar } from './ics/write-calendar';
