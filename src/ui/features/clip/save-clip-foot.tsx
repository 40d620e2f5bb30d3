/** The foot of a clip: one filled button that does both steps, a quiet one for the directory alone. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import type { ClipForm } from '../../../app/resources/clip-form';
import { saveClip } from '../../../app/resources/save-clip';
import type { Id } from '../../../domain/record/record';
import { m } from '../../../i18n';
import { Button, showToast, writeFailureText } from '../../components';
import { useApp } from '../../hooks';
import { callName, useChosenClient } from '../client-picker/chosen-client';
import { askForClient } from '../client-picker/client-bar';
import { useSubmitKey } from '../use-submit-key';
import { showClip } from './clip-view';
import { cutAt } from './cut';
import { restoreClip } from './kept-clips';

type Effect = 'add' | 'update' | 'check';

export interface SaveClipProps {
  readonly draft: OpenDraft<ClipForm>;
  /** Places of the resources to save. */
  readonly chosen: readonly number[];
  /** What saving does to the directory: a new record, another state of one, or only a fresh date of checking. */
  readonly effect?: Effect;
  /** The chosen client has it already: then only the directory is left to do. */
  readonly listed?: boolean;
  /** The words of a list page: they count. */
  readonly counted?: boolean;
}

export function SaveClip({ draft, chosen, effect = 'add', listed = false, counted = false }: SaveClipProps) {
  const app = useApp();
  const client = useChosenClient();
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const count = chosen.length;
  const name = client ? callName(client) : '';

  const save = async (clientId: Id | null) => {
    if (busy) return;
    if (count === 0) {
      showToast({ text: m.clip_chooser_pick_first() });
      return;
    }
    setBusy(true);
    const form = { ...draft.body.peek(), chosen };
    const saved = await saveClip(app, { key: draft.key, form, clientId });
    setBusy(false);
    if (!saved.ok) {
      showToast({ text: refusalWords(saved.why) });
      return;
    }
    const names = chosen.map((at) => form.forms[at]?.name.trim() ?? '');
    showClip({ kind: 'saved', names, salIds: saved.value.salIds, clientId });
    const { changeId, undoable } = saved.value;
    const undo = async () => {
      const undone = await app.writer.undo(changeId);
      showToast({ text: undone.ok ? m.clip_undone() : writeFailureText(undone.why) });
      if (undone.ok) await restoreClip(app, draft.key, form);
    };
    showToast({
      text: savedWords(names, clientId === null ? null : name, undoable),
      ...(undoable && { action: { label: m.common_undo(), run: () => void undo() } }),
    });
  };
  const primary = () => {
    if (listed) void save(null);
    else if (client) void save(client.id);
    else if (client === null) askForClient();
    else setWaiting(true);
  };
  useSubmitKey(primary);
  // Pressed while the client just chosen was still being opened: it counts as soon as they are there.
  useLayoutEffect(() => {
    if (!waiting || client === undefined) return;
    setWaiting(false);
    primary();
  }, [waiting, client]);

  const blocked = draft.status.value.kind === 'read-only';
  return (
    <div class="foot">
      <Button kind="primary" size="large" wide busy={busy} disabled={blocked} onClick={primary}>
        {busy
          ? m.clip_saving()
          : listed
            ? directoryWords(effect)
            : primaryWords({ client: name, count, counted, effect })}
      </Button>
      {!listed && (
        <Button kind="quiet" wide disabled={blocked || busy || count === 0} onClick={() => void save(null)}>
          {counted && count > 0 ? m.clip_directory_only_many({ count }) : directoryWords(effect)}
        </Button>
      )}
    </div>
  );
}

interface Wording {
  /** What to call the client, "" while nobody is chosen. */
  readonly client: string;
  readonly count: number;
  readonly counted: boolean;
  readonly effect: Effect;
}

function directoryWords(effect: Effect): string {
  if (effect === 'check') return m.clip_directory_checked();
  return effect === 'update' ? m.clip_directory_update() : m.clip_directory_only();
}

function primaryWords({ client, count, counted, effect }: Wording): string {
  if (count === 0) return m.clip_chooser_pick_first();
  if (counted) return client ? m.clip_add_many_to_list({ count, name: client }) : m.clip_choose_and_add_many({ count });
  if (!client) return m.clip_choose_and_add();
  return effect === 'update' ? m.clip_update_and_add({ name: client }) : m.clip_add_to_list({ name: client });
}

function savedWords(names: readonly string[], client: string | null, changed: boolean): string {
  const service = cutAt(names[0] ?? '', 60);
  const count = names.length;
  if (!changed && client !== null) return m.clip_already_on_list({ service, name: client });
  if (count > 1)
    return client === null
      ? m.clip_saved_many_to_directory({ count })
      : m.clip_saved_many_to_list({ count, name: client });
  return client === null ? m.clip_saved_to_directory({ service }) : m.clip_saved_to_list({ service, name: client });
}

type Refusal = Extract<Awaited<ReturnType<typeof saveClip>>, { ok: false }>['why'];

function refusalWords(why: Refusal): string {
  switch (why) {
    case 'nothing-chosen':
      return m.clip_chooser_pick_first();
    case 'name-missing':
      return m.clip_need_name();
    case 'client-gone':
      return m.clip_client_gone();
    default:
      return writeFailureText(why);
  }
}
