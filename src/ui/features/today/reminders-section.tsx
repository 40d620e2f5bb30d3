/**
 * What is shown of Today outside the program's windows: a number on its icon and one message a day, both off until they
 * are switched on. The browser is asked for messages in the press that wants them, and not before.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Notices, Reminders } from '../../../app/platform';
import { chooseReminders, readReminderChoice } from '../../../app/today/reminder-choice';
import { isTimeOfDay, type ReminderChoice } from '../../../domain/today/reminders';
import { m } from '../../../i18n';
import { Field, Section, Sheet, showToast } from '../../components';
import { useApp } from '../../hooks';

/** 'just-now': the user, or the browser, said no. 'since': what was allowed is no more. */
type Refused = 'just-now' | 'since';

interface Standing {
  readonly reminders: Reminders;
  readonly choice: ReminderChoice;
  readonly refused?: Refused;
}

export function RemindersSection() {
  const { platform } = useApp();
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    let here = true;
    const read = async () => {
      const reminders = await platform.reminders?.();
      if (!reminders) return;
      const choice = await readReminderChoice(platform.settings);
      const refused = choice.notify && !(await reminders.notices?.allowed()) && { refused: 'since' as const };
      if (here) setStanding({ reminders, choice, ...refused });
    };
    void read();
    return () => {
      here = false;
    };
  }, [platform]);
  if (!standing) return null;
  const { reminders, choice, refused } = standing;
  const { badge, notices } = reminders;
  if (!badge && !notices) return null;
  const change = async (changed: Partial<ReminderChoice>) => {
    const next = { ...choice, ...changed };
    setStanding({ reminders, choice: next });
    await chooseReminders(platform, reminders, next);
    showToast({ text: m.settings_saved() });
  };
  const given = {
    choice,
    onExtension: platform.face !== 'web',
    change: (next: Partial<ReminderChoice>) => void change(next),
  };
  const refuse = () => setStanding({ reminders, choice, refused: 'just-now' });
  return (
    <Section title={m.remind_title()}>
      <Sheet pad>
        <div class="stack">
          <p class="soft">{m.remind_text()}</p>
          {badge && <Badge {...given} />}
          {notices && <Message {...given} {...(refused && { refused })} notices={notices} refuse={refuse} />}
        </div>
      </Sheet>
    </Section>
  );
}

interface PartProps {
  readonly choice: ReminderChoice;
  readonly onExtension: boolean;
  readonly change: (changed: Partial<ReminderChoice>) => void;
}

function Badge({ choice, onExtension, change }: PartProps) {
  return (
    <div class="stack">
      <Field
        kind="checkbox"
        label={m.remind_badge()}
        hint={onExtension ? m.remind_badge_extension() : m.remind_badge_web()}
        checked={choice.badge}
        onChange={(on) => change({ badge: on })}
      />
      {choice.badge && (
        <Field
          kind="checkbox"
          label={m.remind_hide()}
          hint={m.remind_hide_hint()}
          checked={choice.hideOnLock}
          onChange={(on) => change({ hideOnLock: on })}
        />
      )}
    </div>
  );
}

interface MessageProps extends PartProps {
  readonly notices: Notices;
  readonly refused?: Refused;
  readonly refuse: () => void;
}

function Message({ choice, onExtension, change, notices, refused, refuse }: MessageProps) {
  const [typed, setTyped] = useState<string>();
  const [asking, setAsking] = useState(false);
  const onTime = (at: string) => {
    setTyped(at);
    if (isTimeOfDay(at)) change({ at });
  };
  // The browser asks only in the turn of the press: nothing may be awaited before.
  const switchOn = () => {
    setAsking(true);
    void notices.ask().then((allowed) => {
      setAsking(false);
      if (allowed) change({ notify: true });
      else refuse();
    });
  };
  return (
    <div class="stack">
      <Field
        kind="checkbox"
        label={m.remind_notify()}
        hint={onExtension ? m.remind_notify_extension() : m.remind_notify_web()}
        checked={choice.notify || asking}
        onChange={(on) => (on ? switchOn() : change({ notify: false }))}
      />
      <div role="status">{refused && <p class="note-box check">{refusedText(refused, onExtension)}</p>}</div>
      {choice.notify && (
        <Field
          type="time"
          short
          label={m.remind_at()}
          {...(typed !== undefined && !isTimeOfDay(typed) && { error: m.remind_at_wrong() })}
          value={typed ?? choice.at}
          onInput={onTime}
        />
      )}
    </div>
  );
}

function refusedText(refused: Refused, onExtension: boolean): string {
  if (refused === 'since') return m.remind_not_allowed();
  return onExtension ? m.remind_refused_extension() : m.remind_refused_web();
}
