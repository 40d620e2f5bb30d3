/** "See it with sample people": for every screen that has nothing to show yet. */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp, useOutcome } from '../../hooks';

export function AddSamplesButton() {
  const app = useApp();
  const outcome = useOutcome();
  const [busy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    // The invented people are a chunk of their own: most days nobody asks for them.
    const { addSamples } = await import('../../../app/samples/samples');
    outcome(await addSamples(app), m.change_samples_added());
    setBusy(false);
  };
  return (
    <Button busy={busy} onClick={() => void add()}>
      {m.common_sample_people()}
    </Button>
  );
}
