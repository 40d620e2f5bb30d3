/**
 * A calendar file (RFC 5545). Hours are moments in UTC, so that no time zone has to be described; what has no hour is a
 * whole day and means that day wherever it is read. What comes again carries its rule and the days it leaves out; one
 * of its days that was moved is an event with the same UID that says which day it stands for (RECURRENCE-ID).
 *
 *   BEGIN:VEVENT
 *   UID:6f1c…
 *   DTSTAMP:20261123T150000Z
 *   DTSTART;VALUE=DATE:20261130
 *   RRULE:FREQ=WEEKLY;BYDAY=MO
 *   SUMMARY:Check-in
 *   END:VEVENT
 */
import type { Id, Moment, PlainDate } from '../../domain/record/record';
import { addDays } from '../../domain/time/plain-date';
import { escapeText, foldLine } from './text';

export interface CalendarEvent {
  /** The same thing has the same one in every file, so that a calendar that reads it again changes it in place. */
  readonly id: Id;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly when:
    | { readonly from: Moment; readonly to: Moment }
    | {
        readonly day: PlainDate;
        /** A rule of `domain/time/recurrence`, and the days it leaves out. `day` must be one of its days. */
        readonly rule?: string;
        readonly except?: readonly PlainDate[];
        /** The day of the event with the same id and a rule, in whose place this one is. */
        readonly standsFor?: PlainDate;
      };
  readonly cancelled?: boolean;
}

const ofDay = (day: PlainDate): string => day.replaceAll('-', '');
/** "20261123T150000Z". */
const ofMoment = (moment: Moment): string => `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`;

function timeLines({ when }: CalendarEvent): readonly string[] {
  if ('from' in when) return [`DTSTART:${ofMoment(when.from)}`, `DTEND:${ofMoment(when.to)}`];
  const { day, rule, except = [], standsFor } = when;
  return [
    ...(standsFor === undefined ? [] : [`RECURRENCE-ID;VALUE=DATE:${ofDay(standsFor)}`]),
    `DTSTART;VALUE=DATE:${ofDay(day)}`,
    `DTEND;VALUE=DATE:${ofDay(addDays(day, 1))}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    ...(except.length > 0 ? [`EXDATE;VALUE=DATE:${except.map(ofDay).join(',')}`] : []),
  ];
}

/** @param made when the file is made */
export function writeCalendar(events: Iterable<CalendarEvent>, made: Moment): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Caseclip//Caseclip//EN', 'CALSCALE:GREGORIAN'];
  for (const event of events) {
    const { id, summary, description, location, cancelled } = event;
    lines.push('BEGIN:VEVENT', `UID:${id}`, `DTSTAMP:${ofMoment(made)}`, ...timeLines(event));
    lines.push(`SUMMARY:${escapeText(summary)}`);
    if (description) lines.push(`DESCRIPTION:${escapeText(description)}`);
    if (location) lines.push(`LOCATION:${escapeText(location)}`);
    // Another calendar is to guard it as it would a private entry, and not to count a whole day as taken.
    lines.push('CLASS:PRIVATE', `TRANSP:${'from' in event.when ? 'OPAQUE' : 'TRANSPARENT'}`);
    if (cancelled) lines.push('STATUS:CANCELLED');
    lines.push('END:VEVENT');
  }
  return `${[...lines, 'END:VCALENDAR'].map(foldLine).join('\r\n')}\r\n`;
}
