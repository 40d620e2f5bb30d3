/** A backup of any size, made without a browser: invented clients, each with a change, sealed as the product does. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBackupFile } from '../../src/app/backup/backup-file';
import { replay } from '../../src/app/backup/replay';
import { PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import type { Json } from '../../src/domain/record/json';
import { writeStamp } from '../../src/sync';
import { epochIds, makeVault, openVault, rootHandle } from '../../src/vault';
import { freshFolder } from './browser';

const DEVICE = 'mzxw6ytboi4dg';
const START = Date.UTC(2026, 10, 1, 9);

function change(at: number): Json {
  const id = randomUUID();
  const moment = new Date(START + at * 1000).toISOString();
  const fields = { given: `Number ${at}`, family: 'Sample', createdAt: moment };
  return {
    id: randomUUID(),
    name: 'client_added',
    at: moment,
    stamp: writeStamp({ millis: START + at * 1000, counter: 0, device: DEVICE }),
    undoable: true,
    ops: Object.entries(fields).map(([f, v]) => ({ t: 'client', i: id, f, v })),
    made: [['client', id]],
  };
}

export interface MadeBackup {
  readonly file: string;
  /** Of what it holds. */
  readonly digest: string;
  readonly recoveryKey: string;
}

/** `many`: clients. */
export async function makeBackup(many: number): Promise<MadeBackup> {
  const { keyset, root, recoveryKey } = await makeVault(PASSPHRASE);
  const vault = openVault({
    vaultId: keyset.vaultId,
    epochs: epochIds(keyset),
    root: await rootHandle(root),
    deadlinePassed: () => false,
  });
  const changes = Array.from({ length: many }, (_, at) => change(at));
  const { digest } = await replay(changes, new AbortController().signal);
  const at = new Date(START).toISOString();
  const part = { id: randomUUID(), part: 0, parts: 1, at, digest, leftOut: 0, changes };
  const sealed = await vault.seal({ kind: 'backup' }, part);
  const file = join(freshFolder('backup'), 'caseclip-2026-11-01.caseclip');
  writeFileSync(file, writeBackupFile({ keyset, sealed: [sealed] }));
  return { file, digest, recoveryKey };
}
