/** When the vault locks by itself. */
import { useEffect, useState } from 'preact/hooks';
import type { LockTimes } from '../../../app/app';
import { m } from '../../../i18n';
import { Field, Section, Sheet, showToast } from '../../components';
import { useApp } from '../../hooks';

const MINUTES = [1, 2, 5, 10, 15, 30, 60, 120];
const HOURS = [1, 2, 4, 8, 12, 24];

export function LockSection() {
  const { session } = useApp();
  const [times, setTimes] = useState<LockTimes>();
  useEffect(() => {
    let here = true;
    void session.lockTimes().then((now) => here && setTimes(now));
    return () => {
      here = false;
    };
  }, [session]);

  const change = async (next: LockTimes) => {
    setTimes(next);
    await session.setLockTimes(next);
    showToast({ text: m.settings_saved() });
  };
  return (
    <Section title={m.settings_lock()}>
      <Sheet pad>
        {times && (
          <div class="stack">
            <div class="field-row">
              <Field
                kind="select"
                label={m.settings_lock_idle()}
                value={String(times.idleMinutes)}
                options={choices(MINUTES, times.idleMinutes, (count) => m.settings_minutes({ count }))}
                onChange={(value) => void change({ ...times, idleMinutes: Number(value) })}
              />
              <Field
                kind="select"
                label={m.settings_lock_absolute()}
                value={String(times.absoluteHours)}
                options={choices(HOURS, times.absoluteHours, (count) => m.settings_hours({ count }))}
                onChange={(value) => void change({ ...times, absoluteHours: Number(value) })}
              />
            </div>
            <p class="soft">{m.settings_lock_hint()}</p>
          </div>
        )}
      </Sheet>
    </Section>
  );
}

/** The usual values, and the one in use if it is another. */
function choices(usual: readonly number[], inUse: number, words: (count: number) => string) {
  const all = usual.includes(inUse) ? usual : [...usual, inUse].sort((a, b) => a - b);
  return all.map((count) => ({ value: String(count), label: words(count) }));
}
