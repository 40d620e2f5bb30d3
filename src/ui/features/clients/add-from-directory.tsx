/** Puts a service of the directory onto the client's list: type, choose, done. */
import { useState } from 'preact/hooks';
import { addToList } from '../../../app/referrals/add-to-list';
import { DIRECTORY_TABLES, readResources } from '../../../app/resources/read-resources';
import { m } from '../../../i18n';
import { Combobox, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { useHits } from '../../hooks/use-hits';

export function AddFromDirectory({ clientId }: { readonly clientId: string }) {
  const app = useApp();
  const outcome = useOutcome();
  const views = useRecords(DIRECTORY_TABLES, (records) => readResources(records));
  const [text, setText] = useState('');
  const { hits = [] } = useHits(text, 'resource', 12);
  const add = async (salId: string, name: string) => {
    const added = await addToList(app, clientId, salId);
    if (!added.ok) {
      const gone = added.why === 'client-gone' || added.why === 'resource-gone';
      showToast({ text: gone ? m.client_panel_service_gone() : writeFailureText(added.why) });
      return;
    }
    outcome(added, added.value ? m.client_list_added({ service: name }) : m.client_list_there({ service: name }));
    setText('');
  };
  return (
    <Combobox
      label={m.client_list_add()}
      placeholder={m.directory_search_hint()}
      text={text}
      onText={setText}
      options={hits.flatMap(({ id }) => {
        const view = views?.get(id);
        return view ? [{ value: id, label: view.service.name, detail: view.address?.city ?? '' }] : [];
      })}
      onChoose={(option) => void add(option.value, option.label)}
    />
  );
}
