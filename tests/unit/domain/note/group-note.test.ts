import { describe, expect, test } from 'vitest';
import {
  addMember,
  type GroupForm,
  namesGivenAway,
  noteOfMember,
  removeMember,
  writeOwn,
} from '../../../../src/domain/note/group-note';

const clients = new Map([
  ['c1', { given: 'María José', family: 'Paperclip' }],
  ['c2', { given: 'Quillon', family: 'Teaspoon', preferred: 'Quill' }],
  ['c3', { given: 'Bo', family: 'Teaspoon' }],
]);
const empty: GroupForm = {
  shared: {
    noteId: 'n0',
    clientId: '',
    format: 'narrative',
    kind: 'group',
    sections: {},
    date: '2026-11-23',
    zone: 'UTC',
  },
  members: [],
};
const all = ['c1', 'c2', 'c3'].reduce((form, id) => addMember(form, id, `n-${id}`), empty);
const sharing = (narrative: string): GroupForm => ({ ...all, shared: { ...all.shared, sections: { narrative } } });

describe('a group note', () => {
  test('is for each client what all share and what is their own', () => {
    const form = writeOwn(sharing(' Soup. '), 'c2', 'Ate two bowls. ');
    const [one, two] = form.members.map((member) => noteOfMember(form, member));
    expect(one).toMatchObject({ noteId: 'n-c1', clientId: 'c1', kind: 'group', sections: { narrative: 'Soup.' } });
    expect(two?.sections).toEqual({ narrative: 'Soup.\n\nAte two bowls.' });
    expect(removeMember(form, 'c2').members.map(({ clientId }) => clientId)).toEqual(['c1', 'c3']);
    expect(addMember(form, 'c2', 'again')).toBe(form);
  });

  test('says whose name would stand in whose note, however it is spelled', () => {
    expect(namesGivenAway(sharing('Soup with maria and Jose'), clients)).toEqual([
      { of: 'c1', word: 'maria' },
      { of: 'c1', word: 'jose' },
    ]);
    const own = writeOwn(sharing('Soup.'), 'c1', 'She talked to QUILL.');
    expect(namesGivenAway(own, clients)).toEqual([{ inNoteOf: 'c1', of: 'c2', word: 'quill' }]);
    const place: GroupForm = { ...all, shared: { ...all.shared, place: 'At Quillon’s' } };
    expect(namesGivenAway(place, clients).map(({ of }) => of)).toEqual(['c2']);
  });

  test('finds nothing in one’s own name, in a name both have, or in parts of words', () => {
    expect(namesGivenAway(writeOwn(sharing('Soup.'), 'c1', 'María was tired.'), clients)).toEqual([]);
    expect(namesGivenAway(writeOwn(sharing('Soup.'), 'c2', 'The Teaspoon family.'), clients)).toEqual([]);
    expect(namesGivenAway(sharing('Quilling and marital matters, Bo'), clients)).toEqual([]);
  });
});
