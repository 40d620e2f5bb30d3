/**
 * One meeting with several clients. It becomes one note for each client: what all share, and what is this client's own.
 * Nothing in one client's note tells of another: no name, no id, nothing that ties the notes together.
 */
import type { Client } from '../client/client';
import type { Id } from '../record/record';
import { foldedWords } from '../text/fold';
import type { NoteForm } from './note-form';

export interface GroupMember {
  readonly clientId: Id;
  /** Reserved when the client joins, so that saving twice is one record. */
  readonly noteId: Id;
  readonly own: string;
}

/** The body of its draft. Plain JSON. */
export interface GroupForm {
  /** The facts, and under "narrative" the words that everybody's note gets. Its client is "". */
  readonly shared: NoteForm;
  readonly members: readonly GroupMember[];
}

export const FEWEST_MEMBERS = 2;

/** The note of one client. */
export function noteOfMember({ shared }: GroupForm, { clientId, noteId, own }: GroupMember): NoteForm {
  const words = [shared.sections.narrative ?? '', own].map((text) => text.trim()).filter((text) => text !== '');
  return { ...shared, noteId, clientId, kind: 'group', sections: { narrative: words.join('\n\n') } };
}

export const addMember = (form: GroupForm, clientId: Id, noteId: Id): GroupForm =>
  form.members.some((member) => member.clientId === clientId)
    ? form
    : { ...form, members: [...form.members, { clientId, noteId, own: '' }] };

export const removeMember = (form: GroupForm, clientId: Id): GroupForm => ({
  ...form,
  members: form.members.filter((member) => member.clientId !== clientId),
});

export const writeOwn = (form: GroupForm, clientId: Id, own: string): GroupForm => ({
  ...form,
  members: form.members.map((member) => (member.clientId === clientId ? { ...member, own } : member)),
});

/** Whose note would hold whose name. */
export interface NameGivenAway {
  /** Absent: in what all share. */
  readonly inNoteOf?: Id;
  readonly of: Id;
  /** As it is folded: "maria". */
  readonly word: string;
}

/** Folded; "Rosa's" says "rosa". */
const wordsIn = (text: string): ReadonlySet<string> => new Set(foldedWords(text.replace(/['’‘`]s\b/giu, ' ')));

type Named = Pick<Client, 'given' | 'family' | 'preferred'>;
/** Initials and the like would be found in every text. */
const SHORTEST_NAME = 3;

const namesOf = ({ given, family, preferred }: Named): readonly string[] =>
  foldedWords(`${given} ${family} ${preferred ?? ''}`).filter((word) => word.length >= SHORTEST_NAME);

/**
 * Words of a group's notes that are the name of one member and would stand in the note of another. A name that both
 * have gives nobody away.
 */
export function namesGivenAway(form: GroupForm, clients: ReadonlyMap<Id, Named>): readonly NameGivenAway[] {
  const { sections, place, withWhom } = form.shared;
  const shared = wordsIn([sections.narrative, place, withWhom].filter(Boolean).join(' '));
  const found = new Map<string, NameGivenAway>();
  for (const { clientId, own } of form.members) {
    const mine = new Set(namesOf(clients.get(clientId) ?? { given: '', family: '' }));
    const here = wordsIn(own);
    for (const other of form.members) {
      const client = clients.get(other.clientId);
      if (other.clientId === clientId || !client) continue;
      for (const word of namesOf(client)) {
        if (mine.has(word)) continue;
        if (shared.has(word)) found.set(`${word} ${other.clientId}`, { of: other.clientId, word });
        else if (here.has(word)) found.set(`${word} ${clientId}`, { inNoteOf: clientId, of: other.clientId, word });
      }
    }
  }
  return [...found.values()];
}
