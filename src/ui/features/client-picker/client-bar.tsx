/** The client the panel works for, on top of every tab: name, safe-contact rule, and the way to another. */
import { signal } from '@preact/signals';
import { initials, shortName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { people } from '../../shell/people-words';
import { lazyPart } from '../lazy-part';
import { useChosenClient } from './chosen-client';
import { safeContactWords } from './safe-contact-words';

const ClientPicker = lazyPart(() => import('./client-picker').then((part) => part.ClientPicker));
const pickerOpen = signal(false);

/** Opens the picker from anywhere in the panel. */
export function askForClient(): void {
  pickerOpen.value = true;
}

export function ClientBar() {
  const client = useChosenClient();
  return (
    <>
      <div class="who">
        <span class="face" aria-hidden="true">
          {client ? initials(client) : '–'}
        </span>
        <div class="grow">
          <b>
            <bdi>{client ? shortName(client) : m.picker_none_title(people())}</bdi>
          </b>
          <small class="block">
            <bdi>{client ? safeContactWords(client, m.picker_no_safe_contact) : m.picker_none_hint()}</bdi>
          </small>
        </div>
        <Button
          kind="quiet"
          onClick={askForClient}
          aria={{ 'aria-label': client ? m.picker_change_label(people()) : m.picker_choose(people()) }}
        >
          {client ? m.picker_change() : m.picker_choose_short()}
        </Button>
      </div>
      {pickerOpen.value && (
        <ClientPicker
          onClose={() => {
            pickerOpen.value = false;
          }}
        />
      )}
    </>
  );
}
