/** Values from a known list (languages, needs): what is chosen as chips, a field to find and add more. */
import { useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../../domain/resource/categories';
import { foldAccents } from '../../../domain/text/fold';
import { m } from '../../../i18n';
import { Button, Combobox, Icon } from '../../components';
import { CATEGORY_WORDS } from './category-words';
import type { EditorProps } from './edit-fact';
import { languageName } from './facts';

/** Languages most asked for in the field, beside whatever a page names: any ISO 639-1 code can stand in a record. */
const LANGUAGE_CODES =
  'en es zh yue vi ko tl ru ar fa hy fr ht pt hmn km lo th my ne hi ur bn pa gu ta te ml so am ti sw om rw uk pl de it ja he yi ro bg sr hr sq el tr ku ps uz mn id ms sm to chm mam quc kea ckb ase'.split(
    ' ',
  );

export function EditLanguages({ form, change }: EditorProps) {
  return (
    <CodeSet
      label={m.clip_edit_languages_add()}
      chosen={form.languages}
      known={LANGUAGE_CODES}
      words={languageName}
      onChange={(next) => change('languages', next)}
    />
  );
}

export function EditCategories({ form, change }: EditorProps) {
  return (
    <CodeSet
      label={m.clip_edit_categories_add()}
      chosen={form.categories}
      known={CATEGORIES}
      words={(code) => CATEGORY_WORDS[code as Category]?.() ?? code}
      onChange={(next) => change('categories', next)}
    />
  );
}

interface CodeSetProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly known: readonly string[];
  readonly words: (code: string) => string;
  readonly onChange: (next: readonly string[]) => void;
}

function CodeSet({ label, chosen, known, words, onChange }: CodeSetProps) {
  const [text, setText] = useState('');
  const options = known
    .filter((code) => !chosen.includes(code))
    .map((code) => ({ value: code, label: words(code) }))
    .filter((option) => foldAccents(option.label).includes(foldAccents(text)))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <ul class="chips">
        {chosen.map((code) => (
          <li key={code} class="chip">
            <span>{words(code)}</span>
            <Button
              kind="quiet"
              size="small"
              label={m.clip_remove_item({ what: words(code) })}
              icon={<Icon name="close" size={14} />}
              onClick={() => onChange(chosen.filter((other) => other !== code))}
            />
          </li>
        ))}
      </ul>
      <Combobox
        label={label}
        text={text}
        onText={setText}
        options={options}
        onChoose={(option) => {
          setText('');
          onChange([...chosen, option.value]);
        }}
      />
    </>
  );
}
