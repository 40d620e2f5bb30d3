/** What was removed, newest first, each with the way back. */
import { restoreRecord } from '../../../app/records/restore-record';
import { RECORD_TABLES } from '../../../domain/record/tables';
import { formatMoment, m } from '../../../i18n';
import { Button, Row, Rows, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { kindWord, recordWords } from './record-words';

const SHOWN = 50;

export function TrashSection() {
  const app = useApp();
  const outcome = useOutcome();
  const rows = useRecords(RECORD_TABLES, (records) => records.trash());
  if (!rows) return null;
  return (
    <Section title={m.settings_trash()}>
      <p class="soft">{m.settings_trash_text()}</p>
      {rows.length === 0 ? (
        <Sheet pad>{m.settings_trash_empty()}</Sheet>
      ) : (
        <Rows>
          {rows.slice(0, SHOWN).map(({ table, id, record, at }) => {
            const words = recordWords(record);
            return (
              <Row
                key={`${table} ${id}`}
                title={words ? `${kindWord(table)}: ${words}` : kindWord(table)}
                detail={m.settings_trash_deleted({ when: formatMoment(at) })}
                actions={
                  <Button
                    onClick={async () => void outcome(await restoreRecord(app, table, id), m.settings_trash_restored())}
                  >
                    {m.settings_trash_restore()}
                  </Button>
                }
              />
            );
          })}
        </Rows>
      )}
      {rows.length > SHOWN && <p class="soft">{m.settings_trash_more({ count: rows.length - SHOWN })}</p>}
    </Section>
  );
}
