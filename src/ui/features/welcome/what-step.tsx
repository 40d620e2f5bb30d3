/** What it is, and what it is not. */
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';
import { RestoreFlow } from '../backup';
import { lazyPart } from '../lazy-part';
import { StepHead } from './step-head';

const JoinOffer = lazyPart(() => import('../connection').then((feature) => feature.JoinOffer));

export function WhatStep({ onNext, onJoin }: { readonly onNext: () => void; readonly onJoin: () => void }) {
  const { connection } = useApp();
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
        {connection && <JoinOffer onJoin={onJoin} />}
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
