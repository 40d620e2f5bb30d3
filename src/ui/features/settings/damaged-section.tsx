/** Rows that could not be opened. Shown only when there are some; they are listed, never touched. */
import type { DamagedRow } from '../../../app/app';
import { RECORD_TABLES } from '../../../domain/record/tables';
import { m } from '../../../i18n';
import { Row, Rows, Section, Tag } from '../../components';
import { kindWord } from '../record-words/record-words';
import { useDamaged } from '../use-damaged';

const WHY: Readonly<Record<DamagedRow['why'], () => string>> = {
  damaged: m.settings_damaged_damaged,
  'newer-version': m.settings_damaged_newer_version,
  'unknown-key': m.settings_damaged_unknown_key,
};

export function DamagedSection() {
  const rows = useDamaged(RECORD_TABLES);
  if (rows.length === 0) return null;
  return (
    <Section title={m.settings_damaged()}>
      <p class="soft">{m.settings_damaged_text()}</p>
      <Rows>
        {rows.map((row) => (
          <Row
            key={`${row.table} ${row.id}`}
            title={kindWord(row.table)}
            detail={row.id}
            tag={<Tag tone="check">{WHY[row.why]()}</Tag>}
          />
        ))}
      </Rows>
    </Section>
  );
}
