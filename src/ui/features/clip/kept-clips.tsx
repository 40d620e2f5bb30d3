/** Clips that were begun and are not on the screen: go on with one, or throw it away (and take that back). */
import type { App, DraftKey, OpenDraft } from '../../../app/app';
import { type ClipDraft, type ClipForm, clipDrafts } from '../../../app/resources/clip-form';
import { hostOf } from '../../../domain/resource/source-url';
import { dayOf, formatMoment, formatTime, m } from '../../../i18n';
import { Button, Icon, Row, Rows, showToast, writeFailureText } from '../../components';
import { useApp } from '../../hooks';
import { sameKey, useDrafts } from '../use-drafts';
import { showClip } from './clip-view';
import { cutAt } from './cut';

/** @param props.shown the draft on the screen, which is left out */
export function KeptClips({ shown }: { readonly shown: DraftKey | null }) {
  const app = useApp();
  const kept = clipDrafts(useDrafts('clip')).filter(({ key }) => !shown || !sameKey(key, shown));
  if (kept.length === 0) return null;
  const title = m.clip_kept_title({ count: kept.length });
  return (
    <details class="other-drafts" open={shown === null}>
      <summary>{title}</summary>
      <Rows label={title}>
        {kept.map((draft) => {
          const name = nameOf(draft);
          const site = hostOf(draft.form.reading.url);
          return (
            <Row
              key={draft.key.slot}
              title={<bdi>{name}</bdi>}
              detail={[site, m.clip_kept_when({ when: keptWhen(draft.savedAt, app.platform.now()) })]
                .filter(Boolean)
                .join(' · ')}
              actions={
                <>
                  <Button size="small" onClick={() => showClip({ kind: 'draft', key: draft.key })}>
                    {m.clip_kept_resume()}
                  </Button>
                  <Button
                    kind="quiet"
                    size="small"
                    label={`${m.clip_kept_discard()}: ${name}`}
                    icon={<Icon name="close" size={14} />}
                    onClick={() => void discardClip(app, draft)}
                  />
                </>
              }
            />
          );
        })}
      </Rows>
    </details>
  );
}

/** The time alone, of what was kept today. */
const keptWhen = (at: ClipDraft['savedAt'], now: number): string =>
  dayOf(at) === dayOf(now) ? formatTime(at) : formatMoment(at);

function nameOf({ form }: ClipDraft): string {
  const [first, ...more] = form.forms;
  if (more.length > 0) return cutAt(form.reading.title || hostOf(form.reading.url), 80);
  return cutAt(first?.name.trim() || form.reading.title || m.clip_kept_unnamed(), 80);
}

/** Throws a kept draft away. */
async function discardClip(app: App, { key, form }: ClipDraft): Promise<void> {
  const opened = await app.drafts.open(key, () => form);
  if (opened.ok) await discardOpenClip(app, opened.value);
  else showToast({ text: writeFailureText(opened.why) });
}

/** Throws an open draft away; Undo writes it again as it was and shows it. */
export async function discardOpenClip(app: App, draft: OpenDraft<ClipForm>): Promise<void> {
  const form = draft.body.peek();
  await draft.discard();
  showToast({
    text: m.clip_kept_discarded(),
    action: { label: m.common_undo(), run: () => void restoreClip(app, draft.key, form) },
  });
}

/** Writes a draft again that was thrown away or saved, and shows it. */
export async function restoreClip(app: App, key: DraftKey, form: ClipForm): Promise<void> {
  const again = await app.drafts.open(key, () => form);
  if (!again.ok) {
    showToast({ text: writeFailureText(again.why) });
    return;
  }
  await again.value.close();
  showClip({ kind: 'draft', key });
}
