/** Note formats and phrases: the agency's own, made, changed, handed on and removed here. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { ownFormats, removeFormat, saveFormat } from '../../../app/settings/note-formats';
import { readSnippets, removeSnippet, saveSnippet } from '../../../app/settings/snippets';
import { formatFile, type OwnFormat } from '../../../domain/note/own-format';
import { m } from '../../../i18n';
import { Button, Menu, PageHeader, Row, Rows, Section } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import { SETTINGS_PATH } from '../../shell/paths';
import { FormatFile } from './format-file';
import { KitForm, type KitItem } from './kit-form';

/** What is open for writing: '' is a new one. */
type Open = { readonly what: 'format' | 'snippet'; readonly item?: KitItem } | null;

export function NoteKitScreen() {
  const app = useApp();
  const outcome = useOutcome();
  const [open, setOpen] = useState<Open>(null);
  const formats = useRecords(['setting'], (records) => ownFormats({ records }));
  const snippets = useRecords(['setting'], (records) => readSnippets({ records }));
  useTitle(m.kit_title());
  if (!formats || !snippets) return <PageHeader title={m.kit_title()} detail={m.common_loading()} />;
  const close = () => setOpen(null);
  return (
    <>
      <p>
        <Link href={SETTINGS_PATH}>{m.kit_back()}</Link>
      </p>
      <PageHeader title={m.kit_title()} />
      <Section title={m.kit_formats()}>
        <p class="soft">{m.kit_formats_text()}</p>
        {formats.length > 0 && (
          <Rows label={m.kit_formats()}>
            {formats.map((format) => (
              <Row
                key={format.id}
                title={<bdi>{format.name}</bdi>}
                detail={<bdi>{format.sections.map(({ name }) => name).join(' · ')}</bdi>}
                actions={
                  <Menu
                    label={m.kit_more({ name: format.name })}
                    items={[
                      { label: m.common_edit(), onChoose: () => setOpen({ what: 'format', item: itemOf(format) }) },
                      { label: m.kit_save_file(), onChoose: () => void saveFile(app, format) },
                      {
                        label: m.kit_remove(),
                        danger: true,
                        onChoose: async () =>
                          void outcome(await removeFormat(app, format.id), m.change_note_format_removed()),
                      },
                    ]}
                  />
                }
              />
            ))}
          </Rows>
        )}
        {open?.what === 'format' ? (
          <KitForm
            key={open.item?.id ?? ''}
            what="format"
            {...(open.item && { item: open.item })}
            save={({ name, text }, draftKey) =>
              saveFormat(app, open.item?.id, { name, sections: text.split('\n') }, draftKey)
            }
            onDone={close}
          />
        ) : (
          <div class="buttons">
            <Button onClick={() => setOpen({ what: 'format' })}>{m.kit_format_new()}</Button>
            <FormatFile />
          </div>
        )}
      </Section>
      <Section title={m.kit_snippets()}>
        <p class="soft">{m.kit_snippets_text()}</p>
        {snippets.length > 0 && (
          <Rows label={m.kit_snippets()}>
            {snippets.map((snippet) => (
              <Row
                key={snippet.id}
                title={<bdi>{snippet.name}</bdi>}
                detail={<bdi>{snippet.text}</bdi>}
                actions={
                  <Menu
                    label={m.kit_more({ name: snippet.name })}
                    items={[
                      { label: m.common_edit(), onChoose: () => setOpen({ what: 'snippet', item: snippet }) },
                      {
                        label: m.kit_remove(),
                        danger: true,
                        onChoose: async () =>
                          void outcome(await removeSnippet(app, snippet.id), m.change_snippet_removed()),
                      },
                    ]}
                  />
                }
              />
            ))}
          </Rows>
        )}
        {open?.what === 'snippet' ? (
          <KitForm
            key={open.item?.id ?? ''}
            what="snippet"
            {...(open.item && { item: open.item })}
            save={(typed, draftKey) => saveSnippet(app, open.item?.id, typed, draftKey)}
            onDone={close}
          />
        ) : (
          <div class="buttons">
            <Button onClick={() => setOpen({ what: 'snippet' })}>{m.kit_snippet_new()}</Button>
          </div>
        )}
      </Section>
    </>
  );
}

const itemOf = ({ id, name, sections }: OwnFormat): KitItem => ({
  id,
  name,
  text: sections.map((section) => section.name).join('\n'),
});

/** Nothing about a client is in it. */
const saveFile = (app: ReturnType<typeof useApp>, format: OwnFormat): Promise<void> =>
  app.platform.saveFile('note-format.json', new TextEncoder().encode(formatFile(format)), 'application/json');
