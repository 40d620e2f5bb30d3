/** What came in and what did not, to be kept as a table. */
import { useLocation } from 'wouter-preact';
import { writeCaseloadReport } from '../../../app/clients/read-caseload-file';
import { m } from '../../../i18n';
import { Button, Section, showToast } from '../../components';
import { useApp } from '../../hooks';
import { CLIENTS_PATH } from '../../shell/paths';
import { countWords } from './import-words';

export interface Imported {
  readonly added: number;
  readonly filled: number;
  /** With a head; empty where nothing was left out. */
  readonly leftOut: readonly (readonly string[])[];
}

export function ImportReport({ imported }: { readonly imported: Imported }) {
  const app = useApp();
  const [, go] = useLocation();
  const { leftOut } = imported;
  const save = async () => {
    await app.platform.saveFile('caseclip-left-out.csv', writeCaseloadReport(leftOut), 'text/csv');
    showToast({ text: m.import_saved() });
  };
  return (
    <Section title={countWords(imported, true)}>
      <p>{leftOut.length > 1 ? m.import_left_out({ count: leftOut.length - 1 }) : m.import_all_in()}</p>
      <div class="buttons">
        <Button kind="primary" onClick={() => go(CLIENTS_PATH)}>
          {m.import_to_clients()}
        </Button>
        {leftOut.length > 1 && <Button onClick={() => void save()}>{m.import_save_left_out()}</Button>}
      </div>
    </Section>
  );
}
