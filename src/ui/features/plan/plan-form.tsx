/** The frame of every form of a plan: what is wrong on top, the fields, saving, leaving it for later. */
import type { ComponentChildren } from 'preact';
import type { OpenDraft } from '../../../app/app';
import { m } from '../../../i18n';
import { Button, Form, type FormErrors, SavedStatus } from '../../components';
import { useFormFocus } from '../use-form-focus';

export interface PlanFormProps {
  readonly label: string;
  readonly draft: OpenDraft<unknown>;
  readonly errors: FormErrors;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly save: string;
  readonly onSubmit: () => void;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

export function PlanForm(props: PlanFormProps) {
  const box = useFormFocus();
  return (
    <div class="sheet pad no-print" ref={box}>
      <Form onSubmit={props.onSubmit} errors={props.errors} label={props.label}>
        {props.children}
        <div class="buttons">
          <Button type="submit" busy={props.busy} disabled={props.disabled}>
            {props.save}
          </Button>
          <Button kind="quiet" onClick={props.onDone}>
            {m.assess_later()}
          </Button>
        </div>
        <SavedStatus status={props.draft.status.value} onRetry={() => void props.draft.flush()} />
      </Form>
    </div>
  );
}
