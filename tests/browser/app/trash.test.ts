import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { removeClient } from '../../../src/app/clients/remove-client';
import { readTrash, restoreRemoval } from '../../../src/app/records/restore-removed';
import { readResources } from '../../../src/app/resources/read-resources';
import { removeResource } from '../../../src/app/resources/remove-resource';
import { addSamples, removeSamples } from '../../../src/app/samples/samples';
import { newLaptop, written } from './laptop';

describe('the trash', () => {
  test('names a service once and gives it back with its phones and hours', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    const [view] = (await readResources(app.records)).values();
    if (!view) throw new Error('no sample service');
    written(await removeResource(app, view.sal.id));
    const [removal, ...others] = await readTrash(app);
    expect(others).toEqual([]);
    expect(removal?.main).toMatchObject({ table: 'service', id: view.service.id });
    expect(removal?.records.length).toBeGreaterThan(2);
    if (removal) written(await restoreRemoval(app, removal));
    expect((await readResources(app.records)).get(view.sal.id)).toEqual(view);
    expect(await readTrash(app)).toEqual([]);
  });

  test('keeps two removals apart, the newest first, and a client before what belongs to nobody', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Otto', family: 'Umbrella' }));
    written(await removeClient(app, clientId));
    written(await addSamples(app));
    written(await removeSamples(app));
    const trash = await readTrash(app);
    expect(trash.map((removal) => removal.main.table)).toEqual(['client', 'client']);
    expect(trash[1]?.records.map((one) => one.id)).toEqual([clientId]);
  });
});
