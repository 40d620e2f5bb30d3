/** The open steps of a client's plan in the side panel: what, who, by when, ticked with one click. Not drawn without any. */
import { openSteps, STEP_TABLES } from '../../../app/plan/open-steps';
import { m } from '../../../i18n';
import { Section } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { useTickedRow } from '../use-ticked-row';
import { StepLine } from './step-line';

export function OpenSteps({ clientId }: { readonly clientId: string }) {
  const app = useApp();
  const steps = useRecords(STEP_TABLES, () => openSteps(app, clientId), [clientId]);
  const { list, tick } = useTickedRow(steps);
  if (!steps || steps.length === 0) return null;
  return (
    <Section title={m.client_panel_steps()}>
      <ul class="sheet rows" ref={list} aria-label={m.client_panel_steps()}>
        {steps.map((step, at) => (
          <StepLine key={step.id} step={step} onTick={() => tick(at)} />
        ))}
      </ul>
    </Section>
  );
}
