/**
 * Takes arrived batches in: those that open and follow their device's chain go into the records, those that come early
 * wait, all others are refused with a reason. A batch that is missing or bad holds up its own device alone. Nothing that
 * arrives can make this throw, and nothing that was not sealed with the vault's key changes anything.
 */
import type { Json } from '../domain/record/json';
import { done, type Result, refused } from '../domain/record/result';
import { type BatchName, batchKey, readBatch } from './batch';
import { readBody } from './batch-body';
import { hex } from './hex';
import { type ChainEnd, judge, type Refusal } from './judge';
import type { Arrived, Held, Ready, Side } from './side';
import { takeWaiting } from './take-waiting';

export interface Taken {
  readonly applied: number;
  readonly parked: number;
  readonly refused: number;
  /** Among the refused: of another vault. */
  readonly foreign: number;
  /** Devices of which something came that does not follow what is here. */
  readonly broken: readonly string[];
}

const NOTHING = { applied: 0, parked: 0, refused: 0, foreign: 0, broken: [], due: 0 } as const;

type Opened = { readonly ready: Ready; readonly prev: string } | { readonly why: Refusal };

/** What a newer program or another key will open later is kept until then. */
const LATER: readonly Refusal[] = ['key-missing', 'newer-version'];

/** Of thousands of a device that wait so many are opened at a time. */
const WINDOW = 64;

/** Changes in one transaction, about. */
const TRANSACTION_CHANGES = 1000;

async function openOne<Failure>(side: Side<Failure>, arrived: Arrived): Promise<Opened> {
  const read = readBatch(arrived, arrived.bytes);
  if (!read.ok) return { why: read.why };
  if (read.value.header.vault !== side.vaultId) return { why: 'other-vault' };
  const opened = await side.open(read.value);
  if (!opened.ok) return { why: opened.why };
  const body = readBody(opened.value);
  if (!body.ok) return { why: body.why };
  const { device, seq, bytes } = arrived;
  const hash = hex(await side.sha256(bytes));
  return { ready: { device, seq, bytes, hash, body: body.value }, prev: read.value.header.prev };
}

const inOrder = (a: BatchName, b: BatchName): number =>
  a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1;

/** Waiting batches that can go now, by device, because what was missing has come or comes with them. */
function nowDue(ends: ReadonlyMap<string, ChainEnd>, arrived: readonly Arrived[], parked: readonly BatchName[]) {
  const here = new Set(arrived.map(batchKey));
  return [...new Set(parked.map((name) => name.device))].map((device) => {
    const due: BatchName[] = [];
    const waiting = new Set(parked.filter((name) => name.device === device).map(({ seq }) => seq));
    let seq = (ends.get(device)?.seq ?? 0) + 1;
    for (; waiting.has(seq) || here.has(batchKey({ device, seq })); seq += 1) {
      if (waiting.has(seq)) due.push({ device, seq });
    }
    return due;
  });
}

/** Splits into runs that each fit one transaction. */
function transactions(ready: readonly Ready[]): readonly (readonly Ready[])[] {
  const runs: Ready[][] = [];
  let changes = 0;
  for (const one of ready) {
    const run = runs.at(-1);
    changes += one.body.changes.length;
    if (run && changes <= TRANSACTION_CHANGES) run.push(one);
    else {
      runs.push([one]);
      changes = one.body.changes.length;
    }
  }
  return runs;
}

/**
 * `arrived` may hold anything, in any order. On a failure what is in the records by then stays there. `progress`: how many
 * are in the records, and how many still wait for their turn.
 */
export async function takeIn<Failure>(
  side: Side<Failure>,
  arrived: readonly Arrived[],
  signal: AbortSignal,
  progress: (applied: number, due: number) => void = () => undefined,
): Promise<Result<Taken, Failure>> {
  let whole: Taken = NOTHING;
  /** Devices that somebody's later key or program has to help on. */
  const stuck = new Set<string>();
  for (let coming = arrived; ; coming = []) {
    const taken = await takeSome(side, coming, stuck, signal);
    if (!taken.ok) return taken;
    const { due, ...counts } = taken.value;
    whole = {
      applied: whole.applied + counts.applied,
      parked: whole.parked + counts.parked,
      refused: whole.refused + counts.refused,
      foreign: whole.foreign + counts.foreign,
      broken: [...new Set([...whole.broken, ...counts.broken])],
    };
    progress(whole.applied, due);
    // What is left of those that waited is next; where nothing moved nothing will.
    if (due === 0 || counts.applied === 0 || signal.aborted) return done(whole);
  }
}

/** `due`: of those that wait, so many could go next. What waits of devices that are `stuck` is not looked at again. */
async function takeSome<Failure>(
  side: Side<Failure>,
  arrived: readonly Arrived[],
  stuck: Set<string>,
  signal: AbortSignal,
): Promise<Result<Taken & { readonly due: number }, Failure>> {
  const ends = new Map(await side.ends());
  const all = await side.parked();
  // What a snapshot has brought meanwhile no longer waits.
  const isBehind = ({ device, seq }: BatchName) => seq <= (ends.get(device)?.seq ?? 0);
  const behind = all.filter(isBehind);
  if (behind.length > 0) {
    // It may be of another database than the snapshot speaks of: see `mend-forks.ts`.
    const said = await takeWaiting(side, behind, signal);
    if (!said.ok) return said;
    if (signal.aborted) return done(NOTHING);
    await side.unpark(behind);
  }
  const parked = all.filter((name) => !isBehind(name));
  const due = nowDue(
    ends,
    arrived,
    parked.filter(({ device }) => !stuck.has(device)),
  );
  const waiting = new Set(parked.map(batchKey));
  const next = due.flatMap((names) => names.slice(0, WINDOW));
  const candidates = [...arrived, ...(await side.parkedBytes(next))].sort(inOrder);
  const standing = candidates.some(isBehind) ? await side.held() : [];

  const sorted = await sortOut(side, candidates, ends, standing);
  const { ready, early, bad } = sorted;
  for (const { name, why } of bad) {
    // A spoilt copy of what is here already says something of the place, not of the device.
    const needed = name.seq > (ends.get(name.device)?.seq ?? 0) || why === 'two-under-one-number';
    if (needed) await side.quarantine(name, why);
  }
  // What was sealed with the vault's key and does not follow was typed by somebody all the same: see `mend-forks.ts`.
  const beside = bad.flatMap(({ changes = [] }) => changes);
  if (beside.length > 0) {
    const kept = await side.takeChanges(beside, signal);
    if (!kept.ok) return refused(kept.why);
    if (signal.aborted) return done(NOTHING);
  }
  for (const { name, why } of bad) if (LATER.includes(why)) stuck.add(name.device);
  const gone = bad.filter(({ name, why }) => waiting.has(batchKey(name)) && !LATER.includes(why));
  if (gone.length > 0) await side.unpark(gone.map(({ name }) => name));
  const later = bad.flatMap(({ arrived: one, why }) => (LATER.includes(why) ? [one] : []));
  const fresh = [...early, ...later].filter((one) => !waiting.has(batchKey(one)));
  if (fresh.length > 0) {
    const kept = await side.park(fresh);
    if (!kept.ok) return refused(kept.why);
  }
  let applied = 0;
  for (const run of transactions(ready)) {
    if (signal.aborted) break;
    const outcome = await side.apply(run);
    if (!outcome.ok) return refused(outcome.why);
    applied += run.length;
  }
  if (applied > 0) await side.clear(ready.slice(0, applied));
  return done({
    due: due.flat().length - next.length,
    applied,
    parked: fresh.length,
    refused: bad.length,
    foreign: bad.filter(({ why }) => why === 'other-vault').length,
    broken: [...new Set(bad.filter(({ why }) => why === 'chain-broken').map(({ name }) => name.device))],
  });
}

interface Bad {
  readonly name: BatchName;
  readonly why: Refusal;
  readonly arrived: Arrived;
  /** Where it opened. */
  readonly changes?: readonly Json[];
}

interface SortedOut {
  readonly ready: readonly Ready[];
  readonly early: readonly Arrived[];
  readonly bad: readonly Bad[];
}

/** `ends` moves along with what is ready. */
async function sortOut<Failure>(
  side: Side<Failure>,
  candidates: readonly Arrived[],
  ends: Map<string, ChainEnd>,
  held: readonly Held[],
): Promise<SortedOut> {
  const standing = new Map(held.map((one) => [batchKey(one), one.hash]));
  const ready: Ready[] = [];
  const early = new Map<string, Arrived>();
  const bad: Bad[] = [];
  const opened = await Promise.all(candidates.map((one) => openOne(side, one)));
  for (const [at, one] of opened.entries()) {
    const arrived = candidates[at] as Arrived;
    const name = { device: arrived.device, seq: arrived.seq };
    if ('why' in one) {
      bad.push({ name, why: one.why, arrived });
      continue;
    }
    const header = { seq: name.seq, prev: one.prev, vault: side.vaultId };
    const key = batchKey(name);
    const verdict = judge(header, one.ready.hash, side.vaultId, ends.get(name.device), standing.get(key));
    if (verdict.kind === 'quarantine') bad.push({ name, why: verdict.why, arrived, changes: one.ready.body.changes });
    else if (verdict.kind === 'park') early.set(key, arrived);
    else if (verdict.kind === 'apply') {
      ready.push(one.ready);
      ends.set(name.device, { seq: name.seq, hash: one.ready.hash });
      standing.set(key, one.ready.hash);
    }
  }
  return { ready, early: [...early.values()], bad };
}
