/** What it is, and what it is not. */
import { m } from '../../../i18n';
import { Button } from '../../components';
import { RestoreFlow } from '../backup';
import { StepHead } from './step-head';

export function WhatStep({ onNext }: { readonly onNext: () => void }) {
  return (
    <>
      <StepHead step={1} title={m.welcome_what_title()} />
      <div class="sheet">
        <p>{m.welcome_what_1()}</p>
        <p>{m.welcome_what_2()}</p>
        <p>{m.welcome_what_3()}</p>
        <p class="soft">{m.welcome_what_not()}</p>
        <Button kind="primary" size="large" wide onClick={onNext}>
          {m.welcome_start()}
        </Button>
        <details>
          <summary>{m.backup_used_before()}</summary>
          <div class="stack pad-small">
            <p class="soft">{m.backup_welcome_text()}</p>
            <RestoreFlow />
          </div>
        </details>
      </div>
    </>
  );
}
