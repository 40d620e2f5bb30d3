import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { addToList } from '../../../src/app/referrals/add-to-list';
import { recordStatus } from '../../../src/app/referrals/record-status';
import { referralList } from '../../../src/app/referrals/referral-list';
import { removeFromList } from '../../../src/app/referrals/remove-from-list';
import { settleReferral } from '../../../src/app/referrals/settle-referral';
import { addResource, changeResource } from '../../../src/app/resources/change-resource';
import { markChecked } from '../../../src/app/resources/mark-checked';
import { readResource, readResources } from '../../../src/app/resources/read-resources';
import { removeResource } from '../../../src/app/resources/remove-resource';
import { newResourceForm } from '../../../src/app/resources/resource-draft-key';
import { readToday } from '../../../src/app/today/read-today';
import { movesInOrder } from '../../../src/domain/referral/plan-moves';
import { formOfResource } from '../../../src/domain/resource/form-of-draft';
import { editField } from '../../../src/domain/resource/resource-form';
import { daysLater, newLaptop, succeeded, why, written } from './laptop';

async function started() {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Otto', family: 'Umbrellastand' }));
  const form = editField(newResourceForm(app), 'name', 'Blue Umbrella Night Shelter');
  const { salId } = written(await addResource(app, editField(form, 'categories', ['homelessness'])));
  const list = () => referralList(app, clientId);
  const onlyRow = async () => {
    const [row] = await list();
    if (!row) throw new Error('The list is empty');
    return row;
  };
  return { app, clientId, salId, form, list, onlyRow };
}

describe('a referral list', () => {
  test('takes a service once, under the need it is for', async () => {
    const { app, clientId, salId, list } = await started();
    written(await addToList(app, clientId, salId, { reason: 'Lost the flat', priority: 'urgent' }));
    expect(succeeded(await addToList(app, clientId, salId))).toBeNull();
    const rows = await list();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.referral).toMatchObject({ category: 'homelessness', reason: 'Lost the flat', priority: 'urgent' });
    expect(why(await addToList(app, clientId, crypto.randomUUID()))).toBe('resource-gone');
    expect(why(await addToList(app, crypto.randomUUID(), salId))).toBe('client-gone');
  });

  test('records what happened with the steps between, and the need follows', async () => {
    const { app, clientId, salId, onlyRow } = await started();
    written(await addToList(app, clientId, salId));
    const { attempt } = await onlyRow();
    written(await recordStatus(app, attempt.id, 'receiving-service', { reportedBy: 'client', channel: 'phone' }));
    const row = await onlyRow();
    expect(row.attempt).toMatchObject({ status: 'in-progress', businessStatus: 'receiving-service' });
    expect(movesInOrder(row.attempt).map((move) => `${move.status}${move.inferred ? ' inferred' : ''}`)).toEqual([
      'draft',
      'requested inferred',
      'accepted inferred',
      'in-progress',
    ]);
    expect(row.referral?.status).toBe('active');
    expect(why(await recordStatus(app, attempt.id, 'sent', { reportedBy: 'worker' }))).toBe('not-from-here');
  });

  test('an ended attempt stays ended; trying again is a new attempt at the same need', async () => {
    const { app, clientId, salId, list, onlyRow } = await started();
    written(await addToList(app, clientId, salId));
    const { attempt } = await onlyRow();
    written(await recordStatus(app, attempt.id, 'declined-no-capacity', { reportedBy: 'provider' }));
    expect(why(await recordStatus(app, attempt.id, 'accepted', { reportedBy: 'provider' }))).toBe('final');
    written(await addToList(app, clientId, salId));
    const rows = await list();
    expect(rows.map((row) => row.ended)).toEqual([false, true]);
    expect(rows[0]?.attempt.referralId).toBe(rows[1]?.attempt.referralId);
  });

  test('a status recorded by mistake is undone, the need with it', async () => {
    const { app, clientId, salId, onlyRow } = await started();
    written(await addToList(app, clientId, salId));
    const { attempt } = await onlyRow();
    const recorded = written(await recordStatus(app, attempt.id, 'got-help', { reportedBy: 'client' }));
    succeeded(await app.writer.undo(recorded.changeId));
    const row = await onlyRow();
    expect(row.attempt).toMatchObject({ status: 'draft', businessStatus: 'saved' });
    expect(movesInOrder(row.attempt)).toHaveLength(1);
    expect(row.referral?.status).toBe('draft');
  });

  test('a saved service can be taken off; one that was sent cannot', async () => {
    const { app, clientId, salId, list, onlyRow } = await started();
    written(await addToList(app, clientId, salId));
    written(await removeFromList(app, (await onlyRow()).attempt.id));
    expect(await list()).toEqual([]);
    expect((await app.records.all('referral')).size).toBe(0);
    written(await addToList(app, clientId, salId));
    const { attempt } = await onlyRow();
    written(await recordStatus(app, attempt.id, 'sent', { reportedBy: 'worker' }));
    expect(why(await removeFromList(app, attempt.id))).toBe('already-sent');
  });

  test('the worker settles the need, once', async () => {
    const { app, clientId, salId, onlyRow } = await started();
    written(await addToList(app, clientId, salId));
    const id = (await onlyRow()).attempt.referralId;
    written(await settleReferral(app, id, 'completed'));
    expect(why(await settleReferral(app, id, 'revoked'))).toBe('settled');
    expect((await onlyRow()).referral?.status).toBe('completed');
  });

  test('what is silent shows up on the list and on Today', async () => {
    const { app, clientId, salId, onlyRow } = await started();
    written(await addToList(app, clientId, salId));
    written(await recordStatus(app, (await onlyRow()).attempt.id, 'sent', { reportedBy: 'worker' }));
    await daysLater(app, 9);
    expect((await onlyRow()).due).toMatchObject({ rule: 'attempt-silent', due: '2026-11-30', daysLate: 2 });
    const { items } = await readToday(app, '2026-12-02');
    expect(items.map((item) => `${item.rule} ${item.when} ${item.daysLate}`)).toEqual(['attempt-silent now 2']);
    expect(items[0]?.params).toMatchObject({ resource: 'Blue Umbrella Night Shelter', days: 9, limit: 5 });
  });
});

describe('the directory', () => {
  test('changes only what the form changed, and nothing when it did not', async () => {
    const { app, salId } = await started();
    const opened = async () => formOfResource((await readResource(app, salId)) as never);
    expect(succeeded(await changeResource(app, salId, await opened()))).toBeNull();
    const phones = [
      { number: '(213) 555-0104', extension: '', type: 'voice', as_written: '', description: '' },
    ] as const;
    written(await changeResource(app, salId, editField(await opened(), 'phones', phones)));
    const view = await readResource(app, salId);
    expect(view?.phones.map((phone) => phone.number)).toEqual(['+12135550104']);
    expect(view?.evidence?.fields[`phone.${view.phones[0]?.id}`]).toMatchObject({ edited_by_user: true });
  });

  test('adding the same form twice is one record', async () => {
    const { app, form } = await started();
    written(await addResource(app, form));
    expect((await readResources(app.records)).size).toBe(1);
    expect(why(await addResource(app, newResourceForm(app)))).toBe('name-missing');
  });

  test('keeps when somebody checked, and how', async () => {
    const { app, salId } = await started();
    await daysLater(app, 40);
    written(await markChecked(app, salId, 'phone'));
    expect((await readResource(app, salId))?.service.assured_date).toMatch(/^2027-01-02/);
    const [check] = [...(await app.records.all('verification')).values()];
    expect(check).toMatchObject({ service_at_location_id: salId, method: 'phone', result: 'as-written' });
  });

  test('a removed resource goes whole, stays named as removed on the list, and undo brings it back whole', async () => {
    const { app, clientId, salId, onlyRow } = await started();
    written(await addToList(app, clientId, salId));
    const removed = written(await removeResource(app, salId));
    expect((await readResources(app.records)).size).toBe(0);
    expect((await app.records.all('organization')).size).toBe(0);
    expect((await onlyRow()).resource).toBeUndefined();
    succeeded(await app.writer.undo(removed.changeId));
    expect((await onlyRow()).resource?.service.name).toBe('Blue Umbrella Night Shelter');
    expect((await readResource(app, salId))?.evidence).toBeDefined();
  });
});
