/** What its page does not say any more: amber, with the day. It stays true until somebody says otherwise. */
import { stillTrue } from '../../../app/resources/gone-from-page';
import type { FieldEvidence } from '../../../domain/resource/directory';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { dayOf, formatDay, m } from '../../../i18n';
import { Button, showToast, Tag, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';

/** The whole service is no longer on the page it was read from. */
export function GoneNote({ view: { sal } }: { readonly view: ResourceView }) {
  const clear = useClear(sal.id);
  if (!sal.gone_since) return null;
  return (
    <div class="note-box check line-of between">
      <span>{m.directory_gone_note({ day: formatDay(dayOf(sal.gone_since)) })}</span>
      <Button size="small" onClick={() => void clear()}>
        {m.directory_still_true()}
      </Button>
    </div>
  );
}

export interface GoneMarkProps {
  readonly salId: string;
  /** The key of the evidence, see `Evidence.fields`. */
  readonly name: string;
  readonly evidence: FieldEvidence;
  /** What the fact is called. */
  readonly label: string;
}

/** One fact, or items of a list, are no longer there. */
export function GoneMark({ salId, name, evidence, label }: GoneMarkProps) {
  const clear = useClear(salId, name);
  const items = Object.entries(evidence.gone_items ?? {});
  const since = evidence.gone_since ?? items.map(([, day]) => day).sort()[0];
  if (since === undefined) return null;
  return (
    <span class="gone-mark">
      <Tag tone="check">
        {items.length > 0 && <bdi>{items.map(([item]) => item).join(', ')}: </bdi>}
        {m.directory_gone_since({ day: formatDay(dayOf(since)) })}
      </Tag>
      <Button kind="quiet" size="small" label={`${m.directory_still_true()}: ${label}`} onClick={() => void clear()}>
        {m.directory_still_true()}
      </Button>
    </span>
  );
}

function useClear(salId: string, key?: string) {
  const app = useApp();
  const outcome = useOutcome();
  return async () => {
    const cleared = await stillTrue(app, salId, key);
    if (cleared.ok) outcome(cleared, m.clip_gone_cleared());
    else if (cleared.why !== 'gone') showToast({ text: writeFailureText(cleared.why) });
  };
}
