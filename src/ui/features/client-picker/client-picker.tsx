/**
 * Which client? Type to find, recent first; the list takes the arrow keys while the field keeps the focus. Somebody
 * new is added here without leaving anything: what was typed goes along.
 */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Dialog } from '../../components';
import { useApp } from '../../hooks';
import { addPersonWord, people } from '../../shell/people-words';
import { chooseClient } from './chosen-client';
import { FindClient } from './find-client';
import { NewClient } from './new-client';

export function ClientPicker({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const [adding, setAdding] = useState<string | null>(null);
  const choose = (id: string | null) => {
    void chooseClient(app, id);
    onClose();
  };
  return (
    <Dialog title={adding === null ? m.picker_title(people()) : addPersonWord()} open onClose={onClose}>
      {adding === null ? (
        <FindClient onChoose={choose} onAdd={setAdding} />
      ) : (
        <NewClient typed={adding} onBack={() => setAdding(null)} onAdded={choose} />
      )}
    </Dialog>
  );
}
