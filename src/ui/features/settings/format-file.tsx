/** Takes in a note format that somebody handed on; says what of the file was left out, or why none of it could be taken. */
import { useState } from 'preact/hooks';
import { saveFormat } from '../../../app/settings/note-formats';
import { type FormatFileProblem, LONGEST_NAME, MOST_SECTIONS, readFormatFile } from '../../../domain/note/own-format';
import { m } from '../../../i18n';
import { writeFailureText } from '../../components';
import { FileButton } from '../../components/field/file-button';
import { useApp, useOutcome } from '../../hooks';

export function FormatFile() {
  const app = useApp();
  const outcome = useOutcome();
  const [said, say] = useState('');
  const take = async (bytes: Uint8Array) => {
    const read = readFormatFile(new TextDecoder().decode(bytes));
    if (!read.ok) {
      say(problemWords(read.why));
      return;
    }
    const { format, leftOut } = read.value;
    const saved = await saveFormat(app, undefined, format);
    if (!saved.ok) {
      say(saved.why in PROBLEMS ? problemWords(saved.why as FormatFileProblem) : writeFailureText(saved.why as never));
      return;
    }
    outcome(saved, m.kit_taken_in({ name: format.name }));
    say(leftOut.length > 0 ? m.kit_left_out({ fields: leftOut.join(', ') }) : '');
  };
  return (
    <>
      <FileButton label={m.kit_take_in()} accept=".json,application/json" onFile={(bytes) => void take(bytes)} />
      <p role="status">{said}</p>
    </>
  );
}

const PROBLEMS: Readonly<Record<FormatFileProblem, () => string>> = {
  'not-json': m.kit_file_not_json,
  'other-file': m.kit_file_other,
  'newer-version': m.kit_file_newer,
  'name-missing': m.kit_file_no_name,
  'no-sections': m.kit_file_no_sections,
  'too-much': () => m.kit_too_much({ sections: MOST_SECTIONS, letters: LONGEST_NAME }),
  'same-name-twice': m.kit_same_name,
};

const problemWords = (why: FormatFileProblem): string => m.kit_file_kept({ why: PROBLEMS[why]() });
