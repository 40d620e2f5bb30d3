/** What was removed, newest first, each with the way back. */
import { type Removal, readTrash, restoreRemoval } from '../../../app/records/restore-removed';
import { RECORD_TABLES } from '../../../domain/record/tables';
import { formatMoment, m } from '../../../i18n';
import { Button, Row, Rows, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { kindWord, recordWords } from '../record-words/record-words';

const SHOWN = 50;

export function TrashSection() {
  const app = useApp();
  const outcome = useOutcome();
  const removals = useRecords(RECORD_TABLES, () => readTrash(app));
  if (!removals) return null;
  const restore = async (removal: Removal) => {
    outcome(await restoreRemoval(app, removal), m.settings_trash_restored());
  };
  return (
    <Section title={m.settings_trash()}>
      <p class="soft">{m.settings_trash_text()}</p>
      {removals.length === 0 ? (
        <Sheet pad>{m.settings_trash_empty()}</Sheet>
      ) : (
        <Rows label={m.settings_trash()}>
          {removals.slice(0, SHOWN).map((removal) => (
            <Row
              key={`${removal.main.table} ${removal.main.id}`}
              title={titleOf(removal)}
              detail={m.settings_trash_deleted({ when: formatMoment(removal.at) })}
              actions={
                <Button
                  onClick={() => void restore(removal)}
                  aria={{ 'aria-label': m.settings_trash_restore_what({ what: titleOf(removal) }) }}
                >
                  {m.settings_trash_restore()}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      {removals.length > SHOWN && <p class="soft">{m.settings_trash_more({ count: removals.length - SHOWN })}</p>}
    </Section>
  );
}

/** "Client: Otto U.", "Client: Otto U. and 11 others" where several of a kind went together. */
function titleOf({ main, records }: Removal): string {
  const words = recordWords(main.record);
  const title = words ? m.settings_trash_title({ kind: kindWord(main.table), words }) : kindWord(main.table);
  const others = records.filter((one) => one.table === main.table).length - 1;
  return others > 0 ? m.settings_trash_and_others({ title, count: others }) : title;
}
