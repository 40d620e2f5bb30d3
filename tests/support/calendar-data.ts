/** What a calendar file is made from where there is nothing yet, and what its kinds are called. */
import type { ExportChoice, ExportData } from '../../src/app/calendar/calendar-events';

export const NOTHING: ExportData = {
  zone: 'UTC',
  clients: new Map(),
  appointments: new Map(),
  todos: new Map(),
  steps: new Map(),
  goals: new Map(),
  plans: new Map(),
};

export const KIND_WORDS: ExportChoice['words'] = {
  appointment: 'Appointment',
  deadline: 'Deadline',
  'check-in': 'Check-in',
  todo: 'Task',
  routine: 'Routine',
};
