import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { newNoteForm, noteDraftKey } from '../../../src/app/notes/note-draft';
import type { NoteForm } from '../../../src/domain/note/note-form';
import { chooseClient } from '../../../src/ui/features/client-picker/chosen-client';
import { noteRequests } from '../../../src/ui/features/panel-requests';
import { type Laptop, newLaptop, succeeded, written } from '../app/laptop';
import { fill, openApp, press, see } from './page';

/** A client whose note is being written in another window. */
async function busyClient(app: Laptop) {
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  const key = noteDraftKey(clientId);
  const there = succeeded(await app.drafts.open<NoteForm>(key, () => newNoteForm(app, clientId, 'narrative')));
  return { clientId, there };
}
const texts = async (app: Laptop): Promise<readonly unknown[]> =>
  (await app.drafts.list()).map(({ body }) => (body as unknown as NoteForm).sections.narrative);

test('words written before anybody was chosen are kept when the client’s note is open in another window', async () => {
  const app = await newLaptop();
  const { clientId, there } = await busyClient(app);
  await openApp(app, 'panel');
  await press('Note');
  await fill('Note', 'She called about the winter coats.');
  await chooseClient(app, clientId);
  await see('.toast', 'open in another window');
  await expect.poll(() => texts(app)).toContain('She called about the winter coats.');
  await there.close();
  await chooseClient(app, null);
});

test('a selection for a note that is open in another window is not said to be in it', async () => {
  const app = await newLaptop();
  const { clientId, there } = await busyClient(app);
  await openApp(app, 'panel');
  await press('Note');
  await chooseClient(app, clientId);
  await see('.saved', 'Open in another window');
  noteRequests.value = [{ kind: 'note-selection', tabId: 1, text: 'Bring a photo ID', url: 'https://pantry.example/' }];
  await see('.toast', 'Nothing was added');
  expect(document.body.textContent).not.toContain('Your selection is in the note');
  await there.close();
  await chooseClient(app, null);
});
