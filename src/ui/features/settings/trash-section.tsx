/** What was removed, newest first: when, on which device, and the way back. */
import { readDeviceNames } from '../../../app/devices/device-names';
import { type Removal, readTrash, restoreRemoval } from '../../../app/records/restore-removed';
import { RECORD_TABLES } from '../../../domain/record/tables';
import { formatMoment, m } from '../../../i18n';
import { Button, EmptyState, LongRows, PageHeader, Row, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import { deviceWords } from '../devices/device-words';
import { kindWord, recordWords } from '../record-words/record-words';

/** `/trash`: the same as in the settings, on a screen of its own. */
export function TrashScreen() {
  useTitle(m.settings_trash());
  return (
    <>
      <PageHeader title={m.settings_trash()} detail={m.settings_trash_text()} />
      <Removed />
    </>
  );
}

export function TrashSection() {
  return (
    <Section title={m.settings_trash()}>
      <p class="soft">{m.settings_trash_text()}</p>
      <Removed />
    </Section>
  );
}

function Removed() {
  const app = useApp();
  const outcome = useOutcome();
  const read = useRecords(RECORD_TABLES, async () => ({
    removals: await readTrash(app),
    names: await readDeviceNames(app),
  }));
  if (!read) return null;
  const restore = async (removal: Removal) => {
    outcome(await restoreRemoval(app, removal), m.settings_trash_restored());
  };
  if (read.removals.length === 0) {
    return (
      <Sheet>
        <EmptyState title={m.settings_trash_empty()} />
      </Sheet>
    );
  }
  return (
    <LongRows
      label={m.settings_trash()}
      items={read.removals}
      row={(removal) => (
        <Row
          key={`${removal.main.table} ${removal.main.id}`}
          title={<bdi>{titleOf(removal)}</bdi>}
          detail={m.settings_trash_deleted({
            when: formatMoment(removal.at),
            device: deviceWords(read.names, removal.device),
          })}
          actions={
            <Button
              onClick={() => void restore(removal)}
              aria={{ 'aria-label': m.settings_trash_restore_what({ what: titleOf(removal) }) }}
            >
              {m.settings_trash_restore()}
            </Button>
          }
        />
      )}
    />
  );
}

/** "Client: Otto U.", "Client: Otto U. and 11 others" where several of a kind went together. */
function titleOf({ main, records }: Removal): string {
  const words = recordWords(main.record);
  const title = words ? m.settings_trash_title({ kind: kindWord(main.table), words }) : kindWord(main.table);
  const others = records.filter((one) => one.table === main.table).length - 1;
  return others > 0 ? m.settings_trash_and_others({ title, count: others }) : title;
}
