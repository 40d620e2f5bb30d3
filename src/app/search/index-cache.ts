/**
 * The index of notes between two unlocks: sealed parts in table `cache`, under "notes/". Disposable. It is taken only when
 * it fits: this form, this device's database, no number in it that the database has not given out, the newest
 * note it knows still there, and exactly as many notes as there are rows; otherwise the index is built anew.
 */
import type { Id } from '../../domain/record/record';
import { createNoteIndex, INDEX_FORM, type NoteIndex, readSegment, type Segment, writeSegment } from '../../search';
import type { Store } from '../../storage';
import type { OpenVault } from '../../vault';

const PREFIX = 'notes/';
const LIST = `${PREFIX}list`;

/** Which rows the index was made from: those with a number above `low`, up to and with `high`. */
export interface Covered {
  readonly low: number;
  readonly high: number;
}

interface List extends Covered {
  readonly form: number;
  readonly device: string;
  readonly segments: readonly string[];
  /** The newest row. */
  readonly newest: { readonly id: Id; readonly lsn: number } | null;
}

export interface IndexCache {
  /** Null when there is none that fits. */
  load(): Promise<(Covered & { readonly index: NoteIndex }) | null>;
  /** False when it was not kept: another surface keeps its own, or the disk is full. */
  save(index: NoteIndex, covered: Covered): Promise<boolean>;
}

const text = new TextEncoder();

export interface IndexCacheDeps {
  readonly store: Store;
  readonly vault: OpenVault;
  /** Gives names that nothing else has. */
  readonly draw: () => string;
}

export function createIndexCache({ store, vault, draw }: IndexCacheDeps): IndexCache {
  /** Names of the segments that lie on the disk as they are in memory. */
  let kept = new Set<string>();
  /** One surface at a time keeps its index; held until the worker ends. */
  let mine: Promise<boolean> | null = null;
  const hold = (): Promise<boolean> => {
    mine ??= store.locks.tryHold('note-index').then((release) => {
      if (!release) mine = null;
      // What another surface kept meanwhile is not known: everything is written once.
      if (release && !first) kept = new Set();
      return release !== null;
    });
    return mine;
  };
  let first = true;

  const seal = async (name: string, bytes: Uint8Array) => {
    const label = text.encode(name);
    const whole = new Uint8Array(1 + label.length + bytes.length);
    whole[0] = label.length;
    whole.set(label, 1);
    whole.set(bytes, 1 + label.length);
    return { name, sealed: await vault.sealCache(whole) };
  };

  /** Null for what was not sealed as the part of this name: the parts of a cache are bound by nothing else. */
  const open = async (parts: ReadonlyMap<string, Uint8Array>, name: string): Promise<Uint8Array | null> => {
    const sealed = parts.get(name);
    const opened = sealed && (await vault.openCache(sealed));
    if (!opened?.ok) return null;
    const content = 1 + (opened.value[0] ?? 0);
    return new TextDecoder().decode(opened.value.subarray(1, content)) === name ? opened.value.subarray(content) : null;
  };

  const readList = async (parts: ReadonlyMap<string, Uint8Array>): Promise<List | null> => {
    const bytes = await open(parts, LIST);
    const list = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as List);
    if (list?.form !== INDEX_FORM) return null;
    const { head, rows } = await store.read(list.newest ? [{ table: 'note', id: list.newest.id }] : []);
    if (list.device !== head.deviceId || list.high > head.lsn) return null;
    return list.newest && (rows[0]?.lsn ?? 0) < list.newest.lsn ? null : list;
  };

  return {
    async load() {
      await hold();
      first = false;
      const parts = await store.readCache(PREFIX);
      const list = await readList(parts);
      if (!list) return null;
      const index = createNoteIndex(draw);
      const opened = await Promise.all(list.segments.map((name) => open(parts, PREFIX + name)));
      for (const bytes of opened) {
        if (!bytes) return null;
        index.join(readSegment(bytes));
      }
      kept = new Set(list.segments);
      return { low: list.low, high: list.high, index };
    },

    async save(index, { low, high }) {
      if (!(await hold())) return false;
      const { head } = await store.read([]);
      const rest = index.rest();
      const segments = rest ? [...index.segments, rest] : index.segments;
      const list: List = {
        form: INDEX_FORM,
        device: head.deviceId,
        low,
        high,
        segments: segments.map(({ name }) => name),
        newest: newestOf(segments),
      };
      const fresh = segments.filter(({ name }) => !kept.has(name));
      const put = await Promise.all([
        seal(LIST, text.encode(JSON.stringify(list))),
        ...fresh.map((segment) => seal(PREFIX + segment.name, writeSegment(segment))),
      ]);
      const keep = list.segments.map((name) => PREFIX + name);
      const written = await store.writeCache({ prefix: PREFIX, put, keep });
      if (written.ok) kept = new Set(list.segments);
      return written.ok;
    },
  };
}

function newestOf(segments: readonly Segment[]): List['newest'] {
  let newest: List['newest'] = null;
  for (const { entries } of segments) {
    for (const { id, lsn } of entries) if (!newest || lsn > newest.lsn) newest = { id, lsn };
  }
  return newest;
}
