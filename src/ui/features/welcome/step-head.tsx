/** The head of a step of the first run. */
import { m } from '../../../i18n';
import { PageHeader } from '../../components';

const STEPS = 5;

export function StepHead({
  title,
  step,
  takesFocus,
}: {
  readonly title: string;
  readonly step: number;
  readonly takesFocus?: boolean;
}) {
  return (
    <PageHeader
      key={step}
      title={title}
      detail={m.welcome_step_of({ step, steps: STEPS })}
      takesFocus={takesFocus ?? true}
    />
  );
}
