/** Passkeys: what they are, which there are, one more, one less. */
import { useEffect, useState } from 'preact/hooks';
import type { WaysIn } from '../../../app/keys/keys';
import { m } from '../../../i18n';
import { Button, Field, Row, Rows, showToast } from '../../components';
import { useApp } from '../../hooks';
import { KeyForm } from './key-form';
import type { KeyPartProps } from './keys-section';

type Passkey = WaysIn['passkeys'][number];

const nameOf = (passkey: Passkey): string => passkey.name ?? m.keys_passkey_unnamed();

export function PasskeyPart({ passkeys, form, open }: KeyPartProps & { readonly passkeys: readonly Passkey[] }) {
  const { keys } = useApp();
  const [site, setSite] = useState<string | null>();
  useEffect(() => {
    let here = true;
    void keys.passkeySite().then((found) => here && setSite(found));
    return () => {
      here = false;
    };
  }, [keys]);
  const leaving = passkeys.find(({ id }) => form === `remove ${id}`);
  return (
    <>
      <h3>{m.keys_passkeys()}</h3>
      <p class="soft">{m.keys_passkeys_text()}</p>
      {passkeys.length > 0 && (
        <Rows label={m.keys_passkeys()}>
          {passkeys.map((passkey) => (
            <Row
              key={passkey.id}
              title={<bdi>{nameOf(passkey)}</bdi>}
              detail={passkey.site === site ? m.keys_passkey_here() : m.keys_passkey_elsewhere({ site: passkey.site })}
              actions={
                <Button
                  size="small"
                  onClick={() => open(`remove ${passkey.id}`)}
                  aria={{ 'aria-label': m.keys_passkey_remove_title({ name: nameOf(passkey) }) }}
                >
                  {m.keys_passkey_remove()}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      {leaving && <RemovePasskey key={leaving.id} passkey={leaving} onEnd={() => open(null)} />}
      {form === 'add-passkey' && <AddPasskey onEnd={() => open(null)} />}
      {form !== 'add-passkey' && !leaving && site && (
        <div class="buttons">
          <Button onClick={() => open('add-passkey')}>{m.keys_passkey_add()}</Button>
        </div>
      )}
      {site === null && <p>{m.keys_passkey_not_here()}</p>}
    </>
  );
}

function AddPasskey({ onEnd }: { readonly onEnd: () => void }) {
  const { keys } = useApp();
  const [name, setName] = useState('');
  return (
    <KeyForm
      label={m.keys_passkey_add()}
      verb={m.keys_passkey_add()}
      busyVerb={m.keys_passkey_busy()}
      check={() => ({ name: name.trim() ? undefined : m.keys_passkey_name_empty() })}
      submit={(secret) => keys.addPasskey(secret, name.trim())}
      onDone={() => {
        showToast({ text: m.keys_passkey_added() });
        onEnd();
      }}
      onCancel={onEnd}
    >
      <Field
        name="name"
        label={m.keys_passkey_name()}
        hint={m.keys_passkey_name_hint()}
        value={name}
        onInput={setName}
      />
    </KeyForm>
  );
}

function RemovePasskey({ passkey, onEnd }: { readonly passkey: Passkey; readonly onEnd: () => void }) {
  const { keys } = useApp();
  const title = m.keys_passkey_remove_title({ name: nameOf(passkey) });
  return (
    <KeyForm
      label={title}
      verb={title}
      kind="danger"
      submit={(secret) => keys.removePasskey(secret, passkey.id)}
      onDone={() => {
        showToast({ text: m.keys_passkey_removed() });
        onEnd();
      }}
      onCancel={onEnd}
    >
      <p>{m.keys_passkey_remove_text()}</p>
    </KeyForm>
  );
}
