/** What it is, and what it is not. */
import { m } from '../../../i18n';
import { Button } from '../../components';
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
      </div>
    </>
  );
}
