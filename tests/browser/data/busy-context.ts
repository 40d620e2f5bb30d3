/** A window of its own that writes without a pause and tells of every acknowledged save, until it is torn down. */
import { client, joinCore, save, setEdit } from '../../support/data-core';

const name = new URL(import.meta.url).searchParams.get('database') ?? '';
const core = await joinCore({ name });
for (;;) {
  const edit = client('Written');
  const committed = await save(core, 'client_added', edit, setEdit('note', edit.id, { clientId: edit.id }));
  window.parent.postMessage({ saved: edit.id, change: committed.changeId }, '*');
}
