/** Before answers leave as a file: what it holds, and that it is not sealed. */
import type { Assessment } from '../../../domain/assessment/assessment';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { questionnaireResponse } from '../../../domain/assessment/questionnaire-response';
import { m } from '../../../i18n';
import { Button, Dialog } from '../../components';
import { useApp } from '../../hooks';

export interface ExportDialogProps {
  readonly assessment: Assessment;
  readonly set: QuestionSet;
  readonly onClose: () => void;
}

/** Says nothing about anybody. */
const FILE_NAME = 'answers.json';

export function ExportDialog({ assessment, set, onClose }: ExportDialogProps) {
  const { platform } = useApp();
  const save = async () => {
    const text = `${JSON.stringify(questionnaireResponse(set, assessment), null, 2)}\n`;
    await platform.saveFile(FILE_NAME, new TextEncoder().encode(text), 'application/fhir+json');
    onClose();
  };
  return (
    <Dialog title={m.assess_export_title()} open onClose={onClose}>
      <div class="stack">
        <p>{m.assess_export_text()}</p>
        <div class="buttons">
          <Button kind="primary" onClick={() => void save()}>
            {m.assess_export_do()}
          </Button>
          <Button onClick={onClose}>{m.common_cancel()}</Button>
        </div>
      </div>
    </Dialog>
  );
}
