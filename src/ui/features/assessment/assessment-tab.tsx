/** Everything about the assessment of one client: what is missing, needs, risk, what to ask and what was asked. */
import { ASSESSMENT_TABLES, readAssessment } from '../../../app/assessment/read-assessment';
import { m } from '../../../i18n';
import { useApp, useRecords } from '../../hooks';
import { CompleteCheck } from './complete-check';
import { NeedSection } from './need-section';
import { PastSection } from './past-section';
import { Proposals } from './proposals';
import { RiskSection } from './risk-section';
import { SetSection } from './set-section';

export function AssessmentTab({ clientId }: { readonly clientId: string }) {
  const app = useApp();
  const known = useRecords(ASSESSMENT_TABLES, () => readAssessment(app, clientId), [clientId]);
  if (!known) return <p class="soft">{m.common_loading()}</p>;
  return (
    <>
      <Proposals proposals={known.proposals} />
      <SetSection clientId={clientId} lines={known.lines} />
      <NeedSection clientId={clientId} needs={known.needs} practice={known.practice} />
      <RiskSection clientId={clientId} risks={known.risks} />
      <PastSection clientId={clientId} assessments={known.assessments} sets={known.sets} />
      <CompleteCheck clientId={clientId} missing={known.missing} />
    </>
  );
}
