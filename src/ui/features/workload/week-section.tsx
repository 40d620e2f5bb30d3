/** The hours of the worker's week, and the times in it that are kept for something. */
import { useState } from 'preact/hooks';
import { changeWeekHours, removeBlock, type WorkingWeek } from '../../../app/settings/working-week';
import { blockMinutes, type ProtectedBlock, protectedMinutes } from '../../../domain/workload/protected-time';
import { m } from '../../../i18n';
import { Button, Field, Form, Menu, Row, Rows, Section, Sheet, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { timeWords } from '../clip/hours-words';
import { BlockFormCard } from './block-form';
import { Figure } from './figure';
import { timeText } from './load-words';
import { dayName } from './week-words';

export function WeekSection({ week }: { readonly week: WorkingWeek }) {
  return (
    <>
      <Section title={m.load_week()}>
        <Sheet pad>
          <WeekHours key={week.hours} hours={week.hours} />
        </Sheet>
      </Section>
      <Blocks blocks={week.blocks} />
    </>
  );
}

function WeekHours({ hours }: { readonly hours: number }) {
  const app = useApp();
  const outcome = useOutcome();
  const [typed, setTyped] = useState(String(hours));
  const [wrong, setWrong] = useState<string>();
  const save = async () => {
    const saved = await changeWeekHours(app, typed);
    if (saved.ok) outcome(saved, m.change_week_hours_changed());
    setWrong(saved.ok ? undefined : saved.why === 'hours-wrong' ? m.load_week_wrong() : writeFailureText(saved.why));
  };
  return (
    <Form onSubmit={() => void save()} errors={{ hours: wrong }} label={m.load_week()}>
      <Field name="hours" label={m.load_week_hours()} value={typed} onInput={setTyped} />
      <div class="buttons">
        <Button type="submit">{m.load_week_save()}</Button>
      </div>
    </Form>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly ProtectedBlock[] }) {
  const app = useApp();
  const outcome = useOutcome();
  /** What is open for writing: "new" is a new one. */
  const [open, setOpen] = useState<ProtectedBlock | 'new' | null>(null);
  const remove = async ({ id }: ProtectedBlock) =>
    void outcome(await removeBlock(app, id), m.change_protected_time_removed());
  return (
    <Section title={m.load_blocks()}>
      <p class="soft">{m.load_blocks_text()}</p>
      {blocks.length > 0 && (
        <>
          <Figure label={m.load_blocks_sum()} value={timeText(protectedMinutes(blocks))}>
            <p>{m.load_blocks_rule()}</p>
          </Figure>
          <Rows label={m.load_blocks()}>
            {blocks.map((block) => (
              <Row
                key={block.id}
                title={<bdi>{block.name}</bdi>}
                detail={`${lineOf(block)} · ${timeText(blockMinutes(block))}`}
                actions={
                  <Menu
                    label={m.load_block_more({ name: block.name })}
                    items={[
                      { label: m.common_edit(), onChoose: () => setOpen(block) },
                      { label: m.kit_remove(), danger: true, onChoose: () => void remove(block) },
                    ]}
                  />
                }
              />
            ))}
          </Rows>
        </>
      )}
      {open ? (
        <BlockFormCard
          key={open === 'new' ? '' : open.id}
          {...(open !== 'new' && { block: open })}
          onDone={() => setOpen(null)}
        />
      ) : (
        <div class="buttons">
          <Button onClick={() => setOpen('new')}>{m.load_block_new()}</Button>
        </div>
      )}
    </Section>
  );
}

const lineOf = ({ weekday, from, to }: ProtectedBlock): string =>
  m.load_block_line({ day: dayName(weekday), from: timeWords(from), to: timeWords(to) });
