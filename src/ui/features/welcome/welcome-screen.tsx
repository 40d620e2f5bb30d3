/**
 * First run: what it is, where the data lives, the passphrase, then the recovery key shown once and typed back.
 * Nothing is stored before the key was typed back; leaving in between leaves nothing behind. Or, where the other side of
 * this browser has a vault already, that one is brought here.
 */
import { useState } from 'preact/hooks';
import type { PendingVault } from '../../../app/app';
import { useTitle } from '../../hooks';
import { GateCard } from '../../shell/gate-card';
import { lazyPart } from '../lazy-part';
import { PassphraseStep } from './passphrase-step';
import { RecoveryKeyStep } from './recovery-key-step';
import { TypeBackStep } from './type-back-step';
import { WhatStep } from './what-step';
import { WhereStep } from './where-step';

const JoinStep = lazyPart(() => import('../connection').then((feature) => feature.JoinStep));

type Step =
  | { readonly kind: 'what' | 'join' | 'where' | 'passphrase' }
  | { readonly kind: 'key' | 'back'; readonly pending: PendingVault };

export function WelcomeScreen() {
  const [step, setStep] = useState<Step>({ kind: 'what' });
  useTitle('');
  return <GateCard>{draw(step, setStep)}</GateCard>;
}

function draw(step: Step, go: (step: Step) => void) {
  switch (step.kind) {
    case 'what':
      return <WhatStep onNext={() => go({ kind: 'where' })} onJoin={() => go({ kind: 'join' })} />;
    case 'join':
      return <JoinStep onBack={() => go({ kind: 'what' })} />;
    case 'where':
      return <WhereStep onBack={() => go({ kind: 'what' })} onNext={() => go({ kind: 'passphrase' })} />;
    case 'passphrase':
      return <PassphraseStep onBack={() => go({ kind: 'where' })} onNext={(pending) => go({ kind: 'key', pending })} />;
    case 'key':
      return <RecoveryKeyStep pending={step.pending} onNext={() => go({ kind: 'back', pending: step.pending })} />;
    case 'back':
      return <TypeBackStep pending={step.pending} onBack={() => go({ kind: 'key', pending: step.pending })} />;
  }
}
