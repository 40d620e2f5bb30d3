/** Month, week or list of days: appointments, what is due, and check-ins to come. The address holds the view and the day. */
import { useRef, useState } from 'preact/hooks';
import { CALENDAR_TABLES, type CalendarPage, readCalendar } from '../../../app/calendar/read-calendar';
import { today } from '../../../app/clock';
import { CALENDAR_VIEWS, type CalendarView, daysOf, spanOf, turnPage } from '../../../domain/calendar/span';
import type { PlainDate } from '../../../domain/record/record';
import { isPlainDate } from '../../../domain/time/plain-date';
import { firstWeekday, formatDay, formatLongDay, formatMonth, m } from '../../../i18n';
import { Button, EmptyState, PageHeader, Section, Sheet, Tabs } from '../../components';
import { useApp, useRecords, useShortcut, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { CALENDAR_PATH } from '../../shell/paths';
import { AppointmentForm } from '../appointment/appointment-form';
import { DatedForm } from '../appointment/dated-form';
import { DayAgenda } from './day-agenda';
import { DayGrid } from './day-grid';
import { ExportDialog } from './export-dialog';

const VIEW_WORDS: Readonly<Record<CalendarView, () => string>> = {
  month: m.calendar_month,
  week: m.calendar_week,
  list: m.calendar_list,
};

/** Where a month does not fit, days are a list. */
const NARROW = '(max-width: 600px)';

function headingOf(view: CalendarView, day: PlainDate, from: PlainDate): string {
  if (view === 'month') return formatMonth(day);
  if (view === 'week') return m.calendar_week_of({ day: formatDay(from) });
  return m.calendar_list_of({ day: formatDay(from) });
}

/** `/calendar/:view/:day`. */
export function CalendarScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const now = today(app);
  const [view, setView] = useState<CalendarView>(
    CALENDAR_VIEWS.find((one) => one === params.view) ?? (matchMedia(NARROW).matches ? 'list' : 'month'),
  );
  const [day, setDay] = useState<PlainDate>(params.day && isPlainDate(params.day) ? params.day : now);
  const [adding, add] = useState<'appointment' | 'dated' | null>(null);
  const [exporting, setExporting] = useState(false);
  const agenda = useRef<HTMLDivElement>(null);
  useTitle(m.calendar_title());
  const weekStart = firstWeekday();
  const span = spanOf(view, day, weekStart);
  const page = useRecords(CALENDAR_TABLES, () => readCalendar(app, span), [span.from, span.to]);
  // Kept in the address without a new screen: the way back leads out of the calendar.
  const stand = (nextView: CalendarView, nextDay: PlainDate) => {
    setView(nextView);
    setDay(nextDay);
    history.replaceState(history.state, '', `#${CALENDAR_PATH}/${nextView}/${nextDay}`);
  };
  useShortcut({ name: 'calendar today', label: m.calendar_today(), key: 't', run: () => stand(view, now) });
  const heading = headingOf(view, day, span.from);
  return (
    <>
      <PageHeader
        title={m.calendar_title()}
        detail={heading}
        actions={
          <>
            <Button onClick={() => add('appointment')}>{m.calendar_add_appointment()}</Button>
            <Button onClick={() => add('dated')}>{m.calendar_add_dated()}</Button>
            <Button onClick={() => setExporting(true)}>{m.calendar_export()}</Button>
          </>
        }
      />
      {exporting && <ExportDialog onClose={() => setExporting(false)} />}
      {adding === 'appointment' && <AppointmentForm day={day} onDone={() => add(null)} />}
      {adding === 'dated' && <DatedForm day={day} onDone={() => add(null)} />}
      <div>
        <Tabs<CalendarView>
          label={m.calendar_views()}
          items={CALENDAR_VIEWS.map((name) => ({ name, label: VIEW_WORDS[name]() }))}
          chosen={view}
          onChoose={(name) => stand(name, day)}
          panelClass="stack tab-page"
        >
          <div class="buttons">
            <Button onClick={() => stand(view, turnPage(view, day, -1))}>{m.calendar_before()}</Button>
            <Button onClick={() => stand(view, now)}>{m.calendar_today()}</Button>
            <Button onClick={() => stand(view, turnPage(view, day, 1))}>{m.calendar_after()}</Button>
          </div>
          {page && view !== 'list' && (
            <>
              <DayGrid
                view={view}
                day={day}
                today={now}
                firstWeekday={weekStart}
                page={page}
                label={m.calendar_grid({ span: heading })}
                onDay={(next) => stand(view, next)}
                onEnter={() => agenda.current?.querySelector<HTMLElement>('.section-title')?.focus()}
              />
              <p class="soft">
                <small>{m.calendar_keys()}</small>
              </p>
            </>
          )}
          <div ref={agenda} class="stack">
            {page && <Agenda days={view === 'list' ? daysOf(span) : [day]} today={now} page={page} />}
          </div>
        </Tabs>
      </div>
    </>
  );
}

function Agenda(props: {
  readonly days: readonly PlainDate[];
  readonly today: PlainDate;
  readonly page: CalendarPage;
}) {
  const { days, page } = props;
  const one = days.length === 1;
  const held = days
    .map((day) => ({ day, entries: page.entries.filter((entry) => entry.day === day) }))
    .filter(({ entries }) => one || entries.length > 0);
  if (held.length === 0) {
    return (
      <Sheet>
        <EmptyState title={m.calendar_nothing_span()} />
      </Sheet>
    );
  }
  return (
    <>
      {held.map(({ day, entries }) => {
        const name = day === props.today ? m.calendar_day_is_today({ day: formatLongDay(day) }) : formatLongDay(day);
        return (
          <Section key={day} title={name}>
            {entries.length > 0 ? (
              <DayAgenda entries={entries} clients={page.clients} label={name} />
            ) : (
              <p class="soft">{m.calendar_nothing()}</p>
            )}
          </Section>
        );
      })}
    </>
  );
}
