import { expect, test } from 'vitest';
import { emptyForm } from '../../../../src/domain/resource/resource-form';
import { shareOrganizations } from '../../../../src/domain/resource/share-organizations';

let counter = 0;
const form = (name: string, organization: string) => ({ ...emptyForm(() => `id-${++counter}`), name, organization });

test('the sites of one organization become services of one organization', () => {
  const [first, second, other] = shareOrganizations([
    form('Open Door – Salem', 'Open Door Health Center'),
    form('Open Door – Keizer', 'Open Door Health  Center'),
    form('Hill Street Pantry', ''),
  ]);
  expect(second?.ids.organization).toBe(first?.ids.organization);
  expect(second?.ids.service).not.toBe(first?.ids.service);
  expect(other?.ids.organization).not.toBe(first?.ids.organization);
});

test('two pantries that only happen to have the same name stay two organizations', () => {
  const [first, second] = shareOrganizations([form('Food Pantry', ''), form('Food Pantry', '')]);
  expect(second?.ids.organization).not.toBe(first?.ids.organization);
});
