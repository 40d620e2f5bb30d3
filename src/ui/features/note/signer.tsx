/** Who signs: the name in the settings; where there is none, it is asked for here, and kept for the next time. */
import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeWorker, readWorker, type Worker } from '../../../app/settings/worker';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp } from '../../hooks';

export interface Signer {
  /** To be drawn above the button that signs; null where the name is known. */
  readonly field: ComponentChild;
  /** Is there a name to sign with? Waits until that is known; keeps a typed one; moves the focus to the field where it is missing. */
  ready(): Promise<boolean>;
}

export function useSigner(): Signer {
  const app = useApp();
  const [worker, setWorker] = useState<Worker | null>(null);
  const [named, setNamed] = useState(true);
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const learn = (known: Worker) => {
    setWorker(known);
    setNamed(known.name !== '');
  };
  useEffect(() => {
    void readWorker(app).then(learn);
  }, [app]);
  const focus = () => box.current?.querySelector('input')?.focus();
  // Somebody quick has pressed the button before the field was there.
  const isDrawn = worker !== null;
  useLayoutEffect(() => {
    if (missing && isDrawn) focus();
  }, [missing, isDrawn]);
  return {
    field: worker && !named && (
      <div ref={box}>
        <Field
          label={m.note_sign_by()}
          {...(missing && !worker.name.trim() && { error: m.note_sign_need_name() })}
          value={worker.name}
          onInput={(name) => setWorker({ ...worker, name })}
        />
      </div>
    ),
    async ready() {
      const known = worker ?? (await readWorker(app));
      if (!known.name.trim()) {
        setMissing(true);
        focus();
        return false;
      }
      if (worker && !named) await changeWorker(app, { name: worker.name });
      return true;
    },
  };
}
