/** Writing: see `Writer`. Validate, one transaction, then memory, then screen. */
import { signal } from '@preact/signals';
import type { AuditEvent } from '../../domain/audit/audit-event';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id, Moment } from '../../domain/record/record';
import { done, type Result, refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { Store } from '../../storage';
import { type RecordState, tick, writeStamp } from '../../sync';
import type { Change, Committed, DraftKey, Records, UndoneChange, WriteFailure, Writer } from '../app';
import type { Platform } from '../platform';
import type { KeyHolder } from '../session-ports';
import { type LoggedChange, writeChange } from './change-body';
import { openChange, openRow } from './open-rows';
import { prepare, type Target, targetKey, targetsOf } from './prepare';
import type { Decided, Look, Plan, WritePath } from './write-path';

/** Names of the changes that take one back, and of those that take that back. */
const UNDONE = 'undone';
const REDONE = 'redone';

export interface WriterDeps {
  readonly store: Store;
  readonly keys: KeyHolder;
  readonly path: WritePath;
  readonly records: Pick<Records, 'all'>;
  readonly platform: Pick<Platform, 'now' | 'uuid'>;
  /** This device, for a database whose head names the given one. */
  readonly device: (stored: string) => Promise<string>;
  /** The draft's row, and word to its editor that what it holds is in the record now. */
  readonly drafts: {
    idOf(key: DraftKey): Promise<Id>;
    /** Nothing unsaved is written until the answer is called, with the moment the draft went, or null when it stays. */
    settle(keys: readonly DraftKey[]): (removed: Moment | null) => void;
  };
}

export interface WriterCore extends Writer {
  forget(): void;
}

export function createWriter({ store, keys, path, records, platform, device, drafts }: WriterDeps): WriterCore {
  /** Undoable changes of this session, newest last. */
  const undoable: Committed[] = [];
  const last = signal<Committed | null>(null);
  const show = () => {
    last.value = undoable.at(-1) ?? null;
  };

  const auditEdit = (audit: Omit<AuditEvent, 'id' | 'at'>): Edit => {
    const event: AuditEvent = { id: platform.uuid(), at: toMoment(platform.now()), ...audit };
    return createEdit('audit', event);
  };

  /** Everything about one change but its writing. `after`: edits that follow, each as a change of its own. */
  const plan = async (
    look: Look,
    change: Change,
    after: readonly (readonly Edit[])[] = [],
  ): Promise<Decided<Committed, WriteFailure>> => {
    const edits = change.audit ? [...change.edits, auditEdit(change.audit)] : change.edits;
    const steps = [edits, ...after];
    const targets = targetsOf(steps.flat());
    const { head, rows } = await look.read(targets);
    const states = new Map<string, RecordState>();
    for (const [at, target] of targets.entries()) {
      const row = rows[at];
      if (!row) continue;
      const opened = await openRow(look.vault, target.table, row);
      if (!opened.ok) return refused('damaged');
      states.set(targetKey(target), opened.value);
    }
    const deviceId = await device(head.deviceId);
    const now = platform.now();
    const changes: LoggedChange[] = [];
    const touched = new Map<string, Target & { readonly state: RecordState }>();
    let clock = head.clock;
    for (const step of steps) {
      clock = tick(clock, now);
      const id = (changes.length === 0 && change.id) || platform.uuid();
      const stamp = writeStamp({ ...clock, device: deviceId });
      const prepared = prepare(id, stamp, step, states);
      if (!prepared.ok) return prepared;
      const { ops, made } = prepared.value;
      const undoable = ops.length > 0 && change.undoable !== false;
      changes.push({ id, name: change.name, at: toMoment(now), stamp, undoable, ops, made });
      for (const record of prepared.value.after) {
        states.set(targetKey(record), record.state);
        touched.set(targetKey(record), record);
      }
    }
    const [{ id, undoable }] = changes as [LoggedChange];
    const committed = { changeId: id, name: change.name, undoable };
    const written = changes.filter(({ ops }) => ops.length > 0);
    const removedDrafts = await Promise.all((change.removeDrafts ?? []).map(drafts.idOf));
    if (written.length === 0 && removedDrafts.length === 0) return done({ plan: null, value: committed });
    const full: Plan = {
      head: { ...head, deviceId },
      clock,
      changes: written.map((one) => ({ id: one.id, value: writeChange(one) })),
      records: [...touched.values()],
      removedDrafts,
    };
    return done({ plan: full, value: committed });
  };

  /** Runs a writing; the editors of the drafts it removes hold still until it is over. */
  const run = async <Value extends Committed | null, Failure>(
    decide: (look: Look, planned: typeof plan) => Promise<Decided<Value, Failure>>,
  ): Promise<Result<Value, WriteFailure | Failure>> => {
    let settle: ((removed: Moment | null) => void) | undefined;
    let saved = false;
    try {
      const outcome = await path.write<Value, Failure>((look) =>
        decide(look, (at, change, after) => {
          settle ??= change.removeDrafts && drafts.settle(change.removeDrafts);
          return plan(at, change, after);
        }),
      );
      saved = outcome.ok;
      return outcome;
    } finally {
      settle?.(saved ? toMoment(platform.now()) : null);
    }
  };

  /** In a chunk of its own: nothing that is seen first needs it. */
  const histories: Writer['histories'] = async (records) =>
    (await import('./history')).drawHistory(store, keys, records);

  const remember = (committed: Committed) => {
    if (committed.undoable) undoable.push(committed);
    show();
  };

  return {
    last,

    async commit(change) {
      const outcome = await run<Committed, WriteFailure>((look, planned) => planned(look, change));
      if (outcome.ok) remember(outcome.value);
      return outcome;
    },

    async commitFrom(decide) {
      const outcome = await run<Committed | null, WriteFailure>(async (look, planned) => {
        const { head } = await look.read([]);
        const change = await decide(await device(head.deviceId));
        return change ? planned(look, change) : done({ plan: null, value: null });
      });
      if (outcome.ok && outcome.value) remember(outcome.value);
      return outcome;
    },

    async undo(changeId, partly) {
      const { undoEdits } = await import('./undo');
      let left: Omit<UndoneChange, 'committed'> = { kept: [], stayed: [], gone: 0 };
      const outcome = await run<Committed, WriteFailure | 'not-undoable' | 'unknown-change'>(async (look, planned) => {
        const [row] = await store.byId('op', [changeId]);
        if (!row) return refused('unknown-change');
        const opened = await openChange(look.vault, row);
        if (!opened.ok) return refused('damaged');
        if (!opened.value.undoable) return refused('not-undoable');
        const undone = await undoEdits(look, { store, records }, opened.value, partly);
        if (!undone.ok) return undone;
        const { edits, after, ...rest } = undone.value;
        left = rest;
        return planned(look, { name: opened.value.name === UNDONE ? REDONE : UNDONE, edits }, after);
      });
      // What was signed since never will be; what came before it still can.
      if (!outcome.ok && outcome.why !== 'sealed-record') return outcome;
      const at = undoable.findIndex((committed) => committed.changeId === changeId);
      if (at >= 0) undoable.splice(at, 1);
      show();
      return outcome.ok ? done({ committed: outcome.value, ...left }) : outcome;
    },

    history: (table, id) => histories([{ table, id }]),
    histories,

    forget() {
      undoable.length = 0;
      show();
    },
  };
}
