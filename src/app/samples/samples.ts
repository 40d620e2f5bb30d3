/** The sample caseload: invented people to look around with, marked as such, gone again with one click. */
import type { Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import { sampleCaseload } from '../../domain/sample/sample-caseload';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';

const SAMPLE_TABLES: readonly TableName[] = [
  'client',
  'episode',
  'person',
  'household',
  'note',
  'todo',
  'need',
  'assessment',
  'risk',
  'goal',
  'plan',
  'step',
  'appointment',
  'referral',
  'attempt',
  'organization',
  'service',
  'location',
  'service_at_location',
  'address',
  'phone',
  'schedule',
  'evidence',
  'verification',
  'attribute',
];

/** Is the sample caseload (or some of it) in this vault? */
export async function samplesPresent(app: App): Promise<boolean> {
  const [clients, services] = await Promise.all([app.records.all('client'), app.records.all('service')]);
  return [...clients.values(), ...services.values()].some((row) => row.sample === true);
}

/** Adds it; null when it is there already. */
export function addSamples(app: App): Promise<Result<Committed | null, WriteFailure>> {
  return commitFrom(app, async () => {
    if (await samplesPresent(app)) return { nothing: true };
    const edits = sampleCaseload({ now: now(app), zone: app.platform.zone(), uuid: app.platform.uuid });
    return { change: { name: 'samples_added', edits, audit: { action: 'samples-added', count: edits.length } } };
  });
}

/**
 * Takes it away in one undoable step, together with what was written about the invented people since (notes,
 * referrals, todos). Real clients and resources stay; a real client's attempt at an invented service goes, too.
 */
export function removeSamples(app: App): Promise<Result<Committed | null, WriteFailure>> {
  return commitFrom(app, async () => {
    const edits = await removals(app);
    if (edits.length === 0) return { nothing: true };
    return { change: { name: 'samples_removed', edits, audit: { action: 'samples-removed', count: edits.length } } };
  });
}

interface Belonging {
  readonly id: Id;
  readonly sample?: boolean;
  readonly clientId?: Id;
  readonly serviceAtLocationId?: Id;
  readonly service_at_location_id?: Id;
  readonly link_id?: Id;
}

async function removals(app: App): Promise<readonly Edit[]> {
  const tables = await Promise.all(
    SAMPLE_TABLES.map(async (table) => ({
      table,
      rows: [...(await app.records.asWritten(table)).values()] as Belonging[],
    })),
  );
  const invented = new Set(
    tables.flatMap(({ rows }) => rows.filter((row) => row.sample === true).map((row) => row.id)),
  );
  const belongs = (row: Belonging) =>
    [row.id, row.clientId, row.serviceAtLocationId, row.service_at_location_id, row.link_id].some(
      (id) => id && invented.has(id),
    );
  return tables.flatMap(({ table, rows }) => rows.filter(belongs).map(({ id }): Edit => ({ table, id, remove: true })));
}
