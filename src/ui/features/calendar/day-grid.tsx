/**
 * Weeks as a table of days. One day is the place of the keyboard: arrows move by day and week, Home and End within the
 * week, Page Up and Page Down turn the page, Enter goes to what stands on the day.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CalendarPage } from '../../../app/calendar/read-calendar';
import type { CalendarEntry } from '../../../domain/calendar/calendar-entries';
import { type CalendarView, daysOf, spanOf, turnPage } from '../../../domain/calendar/span';
import type { PlainDate } from '../../../domain/record/record';
import { addDays } from '../../../domain/time/plain-date';
import { formatLongDay, formatWeekday, m } from '../../../i18n';
import { classes } from '../../components/classes';
import { entryLine, entryTime } from './entry-words';

/** Things that a day of a month shows by name. */
const NAMED = 3;

export interface DayGridProps {
  readonly view: CalendarView;
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly firstWeekday: number;
  readonly page: CalendarPage;
  readonly label: string;
  readonly onDay: (day: PlainDate) => void;
  /** Enter: to what stands on the day. */
  readonly onEnter: () => void;
}

export function DayGrid(props: DayGridProps) {
  const { view, day, firstWeekday, page, onDay } = props;
  const grid = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  const span = spanOf(view, day, firstWeekday);
  const days = daysOf(span);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  useLayoutEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [day]);
  const onKeyDown = (event: KeyboardEvent) => {
    const inWeek = days.indexOf(day) % 7;
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const target = {
      ArrowLeft: addDays(day, rtl ? 1 : -1),
      ArrowRight: addDays(day, rtl ? -1 : 1),
      ArrowUp: addDays(day, -7),
      ArrowDown: addDays(day, 7),
      Home: addDays(day, -inWeek),
      End: addDays(day, 6 - inWeek),
      PageUp: turnPage(view, day, -1),
      PageDown: turnPage(view, day, 1),
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onEnter();
    } else if (target !== undefined) {
      event.preventDefault();
      byKey.current = true;
      onDay(target);
    }
  };
  return (
    <table ref={grid} class={classes('calendar-grid', view)} aria-label={props.label}>
      <thead>
        <tr>
          {days.slice(0, 7).map((one) => (
            <th key={one} scope="col" abbr={formatWeekday(one)}>
              {formatWeekday(one, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <DayCell
                {...props}
                key={one}
                of={one}
                entries={page.entries.filter((entry) => entry.day === one)}
                onKeyDown={onKeyDown}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps extends DayGridProps {
  readonly of: PlainDate;
  readonly entries: readonly CalendarEntry[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function DayCell({ of, entries, view, day, today, page, onDay, onKeyDown }: DayCellProps) {
  const chosen = of === day;
  const name = of === today ? m.calendar_day_is_today({ day: formatLongDay(of) }) : formatLongDay(of);
  const count = entries.length > 0 ? `, ${m.calendar_day_count({ count: entries.length })}` : '';
  const named = view === 'week' ? entries : entries.slice(0, NAMED);
  const beside = view === 'month' && of.slice(0, 7) !== day.slice(0, 7);
  return (
    <td class={classes(chosen && 'chosen', of === today && 'today', beside && 'beside')}>
      <button
        type="button"
        tabIndex={chosen ? 0 : -1}
        aria-pressed={chosen}
        aria-current={of === today ? 'date' : undefined}
        onClick={() => onDay(of)}
        onKeyDown={onKeyDown}
      >
        <span class="hidden-text">{`${name}${count}`}</span>
        <span class="number" aria-hidden="true">
          {Number(of.slice(8))}
        </span>
        {entries.length > 0 && (
          <span class="count" aria-hidden="true">
            {entries.length}
          </span>
        )}
        {named.map((entry) => (
          <span key={entry.key} class={classes('entry', entry.kind)}>
            {entry.at !== undefined && <b>{entryTime(entry)}</b>}{' '}
            {entryLine(entry, page.clients.get(entry.clientId ?? ''))}
          </span>
        ))}
        {entries.length > named.length && (
          <span class="entry more">{m.calendar_more({ count: entries.length - named.length })}</span>
        )}
      </button>
    </td>
  );
}
