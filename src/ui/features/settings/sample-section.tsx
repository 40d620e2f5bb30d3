/** The sample caseload: in with one click, out with one. */
import { useState } from 'preact/hooks';
import { removeSamples, samplesPresent } from '../../../app/samples/samples';
import { m } from '../../../i18n';
import { Button, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { AddSamplesButton } from '../samples';

export function SampleSection() {
  const app = useApp();
  const outcome = useOutcome();
  const [busy, setBusy] = useState(false);
  const present = useRecords(['client', 'service'], () => samplesPresent(app));
  const remove = async () => {
    setBusy(true);
    outcome(await removeSamples(app), m.change_samples_removed());
    setBusy(false);
  };
  return (
    <Section title={m.settings_sample()}>
      <Sheet pad>
        <div class="stack">
          <p>{m.settings_sample_text()}</p>
          <div class="buttons">
            {present === false && <AddSamplesButton />}
            {present && (
              <Button busy={busy} onClick={() => void remove()}>
                {m.settings_sample_remove()}
              </Button>
            )}
          </div>
        </div>
      </Sheet>
    </Section>
  );
}
