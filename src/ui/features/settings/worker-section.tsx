/** Whose notes these are: the name that stands under a signed note. */
import { useState } from 'preact/hooks';
import { changeWorker, readWorker, type Worker } from '../../../app/settings/worker';
import { m } from '../../../i18n';
import { Button, Field, Form, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';

export function WorkerSection() {
  const app = useApp();
  const outcome = useOutcome();
  const stored = useRecords(['setting'], () => readWorker(app));
  const [typed, setTyped] = useState<Partial<Worker>>({});
  if (!stored) return null;
  const worker = { ...stored, ...typed };
  const save = async () => {
    if (outcome(await changeWorker(app, typed), m.change_worker_changed())) setTyped({});
  };
  return (
    <Section title={m.settings_worker()}>
      <Sheet pad>
        <Form onSubmit={() => void save()}>
          <div class="field-row">
            <Field
              label={m.settings_worker_name()}
              hint={m.settings_worker_name_hint()}
              value={worker.name}
              onInput={(name) => setTyped({ ...typed, name })}
            />
            <Field
              label={m.settings_worker_credentials()}
              hint={m.settings_worker_credentials_hint()}
              optional
              value={worker.credentials}
              onInput={(credentials) => setTyped({ ...typed, credentials })}
            />
          </div>
          <div class="buttons">
            <Button type="submit">{m.settings_worker_save()}</Button>
          </div>
        </Form>
      </Sheet>
    </Section>
  );
}
