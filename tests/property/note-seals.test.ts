import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/domain/note/note';
import { checkSeals, type NoteSeal, type SealHead, sealText } from '../../src/domain/note/seal';

const numRuns = 200 * Number(process.env.CASECLIP_ROUNDS ?? 1);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

type Sealed = Note & { readonly seal: NoteSeal };
type Heads = Record<string, SealHead>;

/** Notes as two devices sign them, in the order drawn. */
function signAll(drawn: readonly { id: string; device: string; text: string; place?: string | undefined }[]) {
  const heads: Heads = {};
  const notes = drawn.map(({ id, device, text, place }): Sealed => {
    const note: Note = {
      id,
      clientId: 'c1',
      docStatus: 'final',
      kind: 'contact',
      format: 'narrative',
      sections: { narrative: text },
      ...(place !== undefined && { place }),
      date: '2026-11-23',
      zone: 'UTC',
      createdAt: '2026-11-23T18:00:00.000Z',
      signedAt: '2026-11-23T18:00:00.000Z',
    };
    const last = heads[device];
    const seal = { device, place: (last?.place ?? 0) + 1, prev: last?.hash ?? null };
    const hash = hashOf(sealText(note, seal));
    heads[device] = { place: seal.place, hash };
    return { ...note, seal: { ...seal, hash } };
  });
  return { notes, heads };
}

const check = (notes: readonly Sealed[], heads: Heads) =>
  checkSeals(notes, new Map(notes.map((note) => [note.id, hashOf(sealText(note, note.seal))])), heads);

const drawn = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    device: fc.constantFrom('kq7mfoep', 'zt2aab4c'),
    text: fc.string({ minLength: 1, unit: 'grapheme' }),
    place: fc.option(fc.string(), { nil: undefined }),
  }),
  { selector: ({ id }) => id, minLength: 2, maxLength: 12 },
);
const some = fc.nat();

describe('the seals of signed notes', () => {
  test('hold in whatever order the notes of two devices arrive, and while a status moves on', () => {
    fc.assert(
      fc.property(drawn, some, (all, turn) => {
        const { notes, heads } = signAll(all);
        const moved = notes.map((note, at) =>
          (at + turn) % 2 === 0 ? { ...note, docStatus: 'amended' as const } : note,
        );
        const shuffled = moved.toSorted((a, b) => a.seal.hash.localeCompare(b.seal.hash));
        expect(check(shuffled, heads)).toEqual({ whole: notes.length, unsealed: 0, problems: [] });
      }),
      { numRuns },
    );
  });

  test('name the very note whose words, facts or names were changed, and no other', () => {
    const change = fc.constantFrom<(note: Sealed) => Sealed>(
      (note) => ({ ...note, sections: { narrative: `${note.sections.narrative}.` } }),
      (note) => ({ ...note, sections: { ...note.sections, plan: 'Put in later' } }),
      (note) => ({ ...note, date: '2026-11-22' }),
      (note) => ({ ...note, signedBy: 'Somebody Else' }),
      (note) => ({ ...note, clientId: 'c2' }),
      (note) => ({ ...note, endedAt: '2026-11-23T19:00:00.000Z' }),
    );
    fc.assert(
      fc.property(drawn, some, change, (all, which, alter) => {
        const { notes, heads } = signAll(all);
        const at = which % notes.length;
        const { problems, whole } = check(
          notes.map((note, place) => (place === at ? alter(note) : note)),
          heads,
        );
        expect(whole).toBe(notes.length - 1);
        expect(problems.map((problem) => [problem.kind, 'note' in problem && problem.note.id])).toEqual([
          ['changed', notes[at]?.id],
        ]);
      }),
      { numRuns },
    );
  });

  test('tell that a note is gone, wherever in the chain it stood', () => {
    fc.assert(
      fc.property(drawn, some, (all, which) => {
        const { notes, heads } = signAll(all);
        const gone = notes[which % notes.length];
        const left = notes.filter((note) => note !== gone);
        const next = left.find(({ seal }) => seal.prev === gone?.seal.hash);
        const { problems } = check(left, heads);
        expect(problems).toEqual(
          next
            ? [{ kind: 'missing-before', note: next }]
            : [{ kind: 'missing-last', device: gone?.seal.device, place: gone?.seal.place }],
        );
      }),
      { numRuns },
    );
  });

  test('tell that a note was changed and sealed anew, since the one after it knows the old seal', () => {
    fc.assert(
      fc.property(drawn, some, (all, which) => {
        const { notes, heads } = signAll(all);
        const at = which % notes.length;
        const forged = notes.map((note, place) => {
          if (place !== at) return note;
          const other = { ...note, sections: { narrative: `${note.sections.narrative} forged` } };
          return { ...other, seal: { ...note.seal, hash: hashOf(sealText(other, note.seal)) } };
        });
        const kinds = check(forged, heads).problems.map(({ kind }) => kind);
        expect(kinds).toHaveLength(1);
        expect(['missing-before', 'missing-last']).toContain(kinds[0]);
      }),
      { numRuns },
    );
  });

  test('tell of two notes that both say they follow the same one', () => {
    fc.assert(
      fc.property(drawn, some, (all, which) => {
        const { notes, heads } = signAll(all);
        const twin = notes[which % notes.length] as Sealed;
        const other = { ...twin, id: `${twin.id}-2`, sections: { narrative: 'put in beside' } };
        const put = { ...other, seal: { ...twin.seal, hash: hashOf(sealText(other, twin.seal)) } };
        expect(check([...notes, put], heads).problems).toEqual([{ kind: 'two-after-one', notes: [twin, put] }]);
      }),
      { numRuns },
    );
  });
});

test('notes that were signed before there were seals are counted, and are no problem', () => {
  const { notes } = signAll([{ id: 'n1', device: 'd', text: 'Old.' }]);
  const { seal: _seal, ...old } = notes[0] as Sealed;
  expect(checkSeals([old], new Map(), {})).toEqual({ whole: 0, unsealed: 1, problems: [] });
});
