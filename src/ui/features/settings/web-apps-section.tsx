/**
 * Addresses at which people host a web app of their own: added one at a time, each allowed in the browser's own question,
 * removed with what was connected there. The extension only.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WebAppAddresses } from '../../../app/platform';
import { webAppOrigin } from '../../../domain/web-app/address';
import { m } from '../../../i18n';
import {
  Button,
  ConfirmDialog,
  Field,
  Form,
  type FormErrors,
  Row,
  Rows,
  Section,
  Sheet,
  showToast,
} from '../../components';
import { useApp } from '../../hooks';

export function WebAppsSection() {
  const { platform } = useApp();
  const [webApps, setWebApps] = useState<WebAppAddresses>();
  useEffect(() => {
    void platform.webApps?.().then(setWebApps);
  }, [platform]);
  return webApps ? <TheAddresses webApps={webApps} /> : null;
}

function TheAddresses({ webApps }: { readonly webApps: WebAppAddresses }) {
  const added = useAdded(webApps);
  const [leaving, setLeaving] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const removed = useRef(false);
  useEffect(() => {
    // The pressed button is gone with its row.
    if (!removed.current || document.activeElement !== document.body) return;
    removed.current = false;
    place.current?.closest('section')?.querySelector<HTMLElement>('.section-title')?.focus();
  }, [leaving, added]);
  return (
    <Section title={m.webapps_title()}>
      <div class="stack" ref={place}>
        <Sheet pad>
          <AddAddress webApps={webApps} added={added} />
        </Sheet>
        {added.length > 0 && (
          <Rows label={m.webapps_list()}>
            {added.map((origin) => (
              <Row
                key={origin}
                title={<bdi translate={false}>{origin}</bdi>}
                actions={
                  <Button size="small" onClick={() => setLeaving(origin)}>
                    {m.webapps_remove()}
                    <span class="hidden-text"> {origin}</span>
                  </Button>
                }
              />
            ))}
          </Rows>
        )}
      </div>
      {leaving !== null && (
        <ConfirmDialog
          open
          title={m.webapps_remove_title({ address: leaving })}
          verb={m.webapps_remove()}
          onConfirm={async () => {
            await webApps.remove(leaving);
            removed.current = true;
            showToast({ text: m.webapps_removed({ address: leaving }) });
            setLeaving(null);
          }}
          onClose={() => setLeaving(null)}
        >
          <p>{m.webapps_remove_text()}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}

function useAdded(webApps: WebAppAddresses): readonly string[] {
  const [added, setAdded] = useState<readonly string[]>([]);
  useEffect(() => {
    let here = true;
    const look = () => void webApps.list().then((list) => here && setAdded(list));
    look();
    const stop = webApps.watch(look);
    return () => {
      here = false;
      stop();
    };
  }, [webApps]);
  return added;
}

interface AddAddressProps {
  readonly webApps: WebAppAddresses;
  readonly added: readonly string[];
}

function AddAddress({ webApps, added }: AddAddressProps) {
  const [typed, setTyped] = useState('');
  const [errors, setErrors] = useState<FormErrors>({});
  const [newest, setNewest] = useState('');

  const add = () => {
    setNewest('');
    const problem = (address: string) => setErrors({ address });
    const origin = webAppOrigin(typed);
    if (!origin.ok) return problem(origin.why === 'not-safe' ? m.webapps_not_safe() : m.webapps_not_an_address());
    const address = origin.value;
    if ([...webApps.given, ...added].includes(address)) return problem(m.webapps_known({ address }));
    setErrors({});
    // The browser asks only in the turn of the click: nothing may be awaited before.
    void webApps.add(address).then((allowed) => {
      if (!allowed) return problem(m.webapps_refused({ address, button: m.webapps_add() }));
      setTyped('');
      setNewest(address);
    });
  };

  return (
    <Form onSubmit={add} errors={errors} label={m.webapps_title()}>
      <p class="soft">{m.webapps_text()}</p>
      <Field
        name="address"
        label={m.webapps_address()}
        hint={m.webapps_address_hint()}
        value={typed}
        onInput={setTyped}
      />
      <div role="status">
        {added.includes(newest) && (
          <p class="note-box">{m.webapps_added({ address: newest, button: m.connection_connect() })}</p>
        )}
      </div>
      <div class="buttons">
        <Button type="submit">{m.webapps_add()}</Button>
      </div>
    </Form>
  );
}
