/** The facts of a signed note, line by line: what was stated, in the words of the form. */
import type { Note } from '../../../domain/note/note';
import { formatTime, m } from '../../../i18n';
import { KINDS, MODES } from './note-words';
import { timeWords, useClientTime } from './use-units';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** In the order of the form; what was not stated is left out. `time` in words, where it counts. */
export function factsOf(note: Note, time: string): readonly Fact[] {
  const facts: readonly (readonly [() => string, string | false | undefined])[] = [
    [m.note_kind, !note.amends && KINDS[note.kind]()],
    [m.note_mode, note.mode && MODES[note.mode]()],
    [m.note_reached, note.reached === undefined ? '' : note.reached ? m.note_reached_yes() : m.note_reached_no()],
    [m.note_start, note.startedAt && formatTime(note.startedAt)],
    [m.note_end, note.endedAt && formatTime(note.endedAt)],
    [m.note_time, time],
    [m.note_travel, note.travelMinutes?.toString()],
    [m.note_miles, note.miles?.toString()],
    [m.note_place, note.place],
    [m.note_with_whom, note.withWhom],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label: label(), text }] : []));
}

export function NoteFacts({ note }: { readonly note: Note }) {
  const facts = factsOf(note, timeWords(useClientTime(note.clientId), note));
  return (
    <dl class="fact-lines">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
