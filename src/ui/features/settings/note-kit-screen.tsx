/** Note formats and phrases: the agency's own, made, changed, handed on and removed here. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { ownFormats, removeFormat, saveFormat } from '../../../app/settings/note-formats';
import { readSnippets, removeSnippet, type SnippetForm, saveSnippet } from '../../../app/settings/snippets';
import { formatFile, type OwnFormat } from '../../../domain/note/own-format';
import { m } from '../../../i18n';
import { PageHeader } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import { SETTINGS_PATH } from '../../shell/paths';
import { FormatFile } from './format-file';
import { KitSection, type OpenKit } from './kit-section';

export function NoteKitScreen() {
  const app = useApp();
  const outcome = useOutcome();
  const [open, setOpen] = useState<OpenKit>(null);
  const formats = useRecords(['setting'], (records) => ownFormats({ records }));
  const snippets = useRecords(['setting'], (records) => readSnippets({ records }));
  useTitle(m.kit_title());
  if (!formats || !snippets) return <PageHeader title={m.kit_title()} detail={m.common_loading()} />;
  return (
    <>
      <p>
        <Link href={SETTINGS_PATH}>{m.kit_back()}</Link>
      </p>
      <PageHeader title={m.kit_title()} />
      <KitSection
        what="format"
        open={open}
        setOpen={setOpen}
        title={m.kit_formats()}
        text={m.kit_formats_text()}
        items={formats.map((format) => {
          const names = format.sections.map(({ name }) => name);
          const more = { label: m.kit_save_file(), onChoose: () => void saveFile(app, format) };
          return { id: format.id, name: format.name, text: names.join('\n'), detail: names.join(' · '), more };
        })}
        save={(id, { from, ...typed }, key) =>
          saveFormat(app, id, { ...sectionsOf(typed), ...(from && { from: sectionsOf(from) }) }, key)
        }
        remove={async (id) => outcome(await removeFormat(app, id), m.change_note_format_removed())}
        verb={m.kit_format_new()}
      >
        <FormatFile />
      </KitSection>
      <KitSection
        what="snippet"
        open={open}
        setOpen={setOpen}
        title={m.kit_snippets()}
        text={m.kit_snippets_text()}
        items={snippets.map((snippet) => ({ ...snippet, detail: snippet.text }))}
        save={(id, typed, key) => saveSnippet(app, id, typed, key)}
        remove={async (id) => outcome(await removeSnippet(app, id), m.change_snippet_removed())}
        verb={m.kit_snippet_new()}
      />
    </>
  );
}

const sectionsOf = ({ name, text }: Pick<SnippetForm, 'name' | 'text'>) => ({ name, sections: text.split('\n') });

/** Nothing about a client is in it. */
const saveFile = (app: ReturnType<typeof useApp>, format: OwnFormat): Promise<void> =>
  app.platform.saveFile('note-format.json', new TextEncoder().encode(formatFile(format)), 'application/json');
